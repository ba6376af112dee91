package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.design.StoryStep;
import org.plumbline.design.TemplateInfo;

final class TemplatesTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final List<String> LEVELS = List.of("starter", "intermediate", "advanced");

  static List<String> ids() {
    return Templates.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyTemplateIsACanonicalFileWithoutFaults(String id) throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/templates/" + id + ".json")) {
      byte[] file = in.readAllBytes();
      DesignReader.Loaded loaded =
          assertInstanceOf(DesignReader.Loaded.class, DesignReader.read(file, CATALOG));
      assertEquals(List.of(), loaded.repairs());
      assertEquals(
          new String(file, StandardCharsets.UTF_8),
          new String(DesignWriter.write(loaded.design(), CATALOG), StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyTemplateSaysWhatItIsForAndWhenNotToUseIt(String id) {
    TemplateInfo info = template(id).template().orElseThrow();
    assertFalse(info.summary().isBlank());
    assertFalse(info.avoidWhen().isBlank());
    assertTrue(LEVELS.contains(info.level()), info.level());
    assertTrue(info.tags().size() >= 3 && info.tags().size() <= 6, info.tags().toString());
    assertEquals(Set.copyOf(info.tags()).size(), info.tags().size());
    assertFalse(template(id).notes().isEmpty());
    assertTrue(template(id).boundaries().size() >= 2);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyTemplateGivesItsReasons(String id) {
    Design design = template(id);
    assertTrue(design.decisions().size() >= 2);
    for (Decision each : design.decisions()) {
      for (String words :
          List.of(each.context(), each.choice(), each.rationale(), each.tradeoffs(), each.date())) {
        assertFalse(words.isBlank(), each.title());
      }
      assertFalse(each.alternatives().isEmpty(), each.title());
      assertTrue(known(design).containsAll(each.about()), each.title());
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyTemplateTellsItsStoryAndHelpsWhoeverTellsIt(String id) {
    Design design = template(id);
    assertTrue(design.story().size() >= 5 && design.story().size() <= 6);
    for (StoryStep each : design.story()) {
      assertFalse(each.say().isBlank() || each.notes().isBlank(), each.title());
      assertFalse(each.focus().isEmpty(), each.title());
      assertTrue(known(design).containsAll(each.focus()), each.title());
    }
  }

  @Test
  void theSimplestComeFirst() {
    List<Integer> levels =
        ids().stream()
            .map(id -> LEVELS.indexOf(template(id).template().orElseThrow().level()))
            .toList();
    assertEquals(levels.stream().sorted().toList(), levels);
  }

  private static Design template(String id) {
    return Templates.find(id, CATALOG).orElseThrow();
  }

  private static Set<String> known(Design design) {
    Set<String> known = new HashSet<>();
    design.components().forEach(each -> known.add(each.id()));
    design.connections().forEach(each -> known.add(each.id()));
    design.boundaries().forEach(each -> known.add(each.id()));
    return known;
  }
}
