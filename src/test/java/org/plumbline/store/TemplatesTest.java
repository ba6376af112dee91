package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;

final class TemplatesTest {
  private static final Catalog CATALOG = Catalog.bundled();

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
  void everyTemplateSaysWhatItIsForAndTellsItsStory(String id) {
    Design design = Templates.find(id, CATALOG).orElseThrow();
    assertFalse(design.template().orElseThrow().summary().isBlank());
    assertFalse(design.template().orElseThrow().avoidWhen().isBlank());
    assertTrue(design.story().size() >= 5);
    assertTrue(design.decisions().size() >= 2);
    assertTrue(design.boundaries().size() >= 2);
  }
}
