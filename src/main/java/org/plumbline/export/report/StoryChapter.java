package org.plumbline.export.report;

import static org.plumbline.export.report.Report.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Called;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.draw.Shading;
import org.plumbline.overlay.Overlay;
import org.plumbline.overlay.Spelled;
import org.plumbline.story.Answers;
import org.plumbline.story.Show;
import org.plumbline.story.Slide;

/// The story of a design, as a part of its report: what the audience is told in each step, and
/// where a step asks something, the answer with what the colours of its picture tell.
final class StoryChapter {
  /// So many names stand behind what a colour tells; the rest is counted.
  private static final int NAMES = 12;

  private final Design design;
  private final List<Block> blocks = new ArrayList<>();

  private StoryChapter(Design design) {
    this.design = design;
  }

  /// The blocks, a heading first; nothing if there is no story.
  static List<Block> of(Design design, Catalog catalog) {
    StoryChapter chapter = new StoryChapter(design);
    if (!design.story().isEmpty()) {
      chapter.blocks.add(new Block.Heading(2, WORDS.say("story")));
      Answers.of(design, catalog).on(Show.of(design)).forEach(chapter::add);
    }
    return chapter.blocks;
  }

  private void add(Slide slide) {
    blocks.add(new Block.Heading(3, slide.title()));
    if (!slide.say().isBlank()) {
      blocks.add(new Block.Paragraph(slide.say()));
    }
    slide.answer().ifPresent(this::add);
  }

  private void add(Overlay answer) {
    blocks.add(new Block.Heading(4, Spelled.of(answer.question(), design)));
    blocks.add(new Block.Paragraph(answer.sentence()));
    List<Block.Fact> told = told(answer.shading());
    if (!told.isEmpty()) {
      blocks.add(new Block.Paragraph(answer.shading().title()));
      blocks.add(new Block.Facts(told));
    }
    blocks.add(new Block.Paragraph(WORDS.say("analyses.caveat", answer.caveat())));
  }

  /// What each colour tells, and of which components.
  private List<Block.Fact> told(Shading shading) {
    return IntStream.range(0, shading.groups().size())
        .mapToObj(n -> new Block.Fact(shading.groups().get(n).words(), names(shading, n)))
        .filter(each -> !each.value().isEmpty())
        .toList();
  }

  private String names(Shading shading, int group) {
    Map<String, Shading.Said> values = shading.values();
    List<String> names =
        design.components().stream()
            .map(Component::id)
            .filter(id ->
                Optional.ofNullable(values.get(id))
                    .filter(each -> each.group() == group)
                    .isPresent())
            .map(id -> Called.of(id, design))
            .toList();
    String first = names.stream().limit(NAMES).collect(Collectors.joining(", "));
    return names.size() > NAMES ? WORDS.say("story.more", first, names.size() - NAMES) : first;
  }
}
