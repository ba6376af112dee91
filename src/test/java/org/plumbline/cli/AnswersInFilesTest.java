package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.analysis.Danger;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.design.StoryStep;
import org.plumbline.draw.Shading;
import org.plumbline.overlay.Overlay;
import org.plumbline.overlay.Question;
import org.plumbline.store.DesignWriter;
import org.plumbline.store.Templates;
import org.plumbline.story.Answers;

/// What analyses say goes along into files of every kind.
final class AnswersInFilesTest {
  private static final Catalog CATALOG = Catalog.bundled();

  @TempDir private Path folder = Path.of("");

  static Stream<String> templates() {
    return Templates.all(CATALOG).stream().map(Templates.Template::id);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aStepThatLetsSomethingFailIsWrittenInEveryFormatAndAlwaysAlike(String template)
      throws Exception {
    Design design = Templates.find(template, CATALOG).orElseThrow();
    Answers answers = Answers.of(design, CATALOG);
    List<Danger> dangers = answers.readiness().analyses().dangers();
    String worst = dangers.getFirst().part().id();
    StoryStep step = design.story().getFirst().withOverlay("failure-simulation:" + worst);
    Design telling = design.withStory(List.of(step));
    Path file = written(telling);
    Overlay then = answers.to(new Question.Failure(List.of(worst)));
    for (String ending : List.of(".svg", ".png", ".pdf", ".pptx", ".html", ".md")) {
      byte[] once = exported(file, ending);
      String words = Formats.read(ending, once);
      assertArrayEquals(once, exported(file, ending), ending);
      assertTrue(!ending.equals(".html") || words.contains(then.sentence()), words);
      for (Question each : Question.all()) {
        boolean report = ending.equals(".html") || ending.equals(".md");
        String sentence = answers.to(each).sentence();
        assertTrue(!report || plain(words).contains(plain(sentence)), sentence);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aPictureShowsTheAnswerWithItsLegend(String template) throws Exception {
    Design design = Templates.find(template, CATALOG).orElseThrow();
    Answers answers = Answers.of(design, CATALOG);
    Path file = written(design);
    for (Question each : Question.all()) {
      Overlay answer = answers.to(each);
      for (String theme : List.of("light", "dark", "contrast")) {
        String words =
            Formats.read(
                ".svg", exported(file, ".svg", "--overlay", each.text(), "--theme", theme));
        assertTrue(words.contains(answer.shading().title()), each.text());
        for (Shading.Group group : answer.shading().groups()) {
          assertTrue(words.contains(group.words() + "  " + group.count()), group.words());
        }
      }
    }
  }

  @Test
  void aQuestionThatNobodyKnowsIsRefusedAndOneInAStepIsOnlyTold() throws Exception {
    Design design = Templates.find("realtime-feature-store", CATALOG).orElseThrow();
    String file = written(design).toString();
    String out = folder.resolve("out.svg").toString();
    Ran unknown = Ran.plumbline("export", file, "-o", out, "--overlay", "heat-map");
    assertEquals(2, unknown.status());
    assertTrue(unknown.err().contains("heat-map"), unknown.err());
    Ran gone = Ran.plumbline("export", file, "-o", out, "--overlay", "failure-simulation:gone");
    assertEquals(2, gone.status());
    Ran both =
        Ran.plumbline("export", file, "-o", out, "--overlay", "cost", "--colour-by", "owner");
    assertEquals(2, both.status());
    StoryStep odd = design.story().getFirst().withOverlay("heat-map");
    String told = written(design.withStory(List.of(odd))).toString();
    Ran ran = Ran.plumbline("export", told, "-o", folder.resolve("out.pdf").toString());
    assertEquals(0, ran.status());
    assertTrue(ran.err().contains("heat-map"), ran.err());
    assertEquals(1, ran.err().lines().count());
  }

  /// Without what Markdown puts before signs.
  private static String plain(String text) {
    return text.replace("\\", "");
  }

  private Path written(Design design) throws IOException {
    Path file = folder.resolve("design.json");
    Files.write(file, DesignWriter.write(design, CATALOG));
    return file;
  }

  private byte[] exported(Path file, String ending, String... more) throws IOException {
    Path out = folder.resolve("out" + ending);
    String[] plain = {"export", file.toString(), "-o", out.toString()};
    Ran ran =
        Ran.plumbline(Stream.concat(Stream.of(plain), Stream.of(more)).toArray(String[]::new));
    assertEquals("", ran.err());
    assertEquals(0, ran.status());
    return Files.readAllBytes(out);
  }
}
