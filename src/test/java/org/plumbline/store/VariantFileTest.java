package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Value;
import org.plumbline.design.Design;

/// Variants in the design file, as the documentation of the format describes them.
class VariantFileTest {
  private static final Catalog CATALOG = Catalog.bundled();

  /// The design around the example of the documentation.
  private static String documented() throws Exception {
    String page = Files.readString(Path.of("docs/variants.md"));
    String example = page.substring(page.indexOf("```json") + 8, page.indexOf("\n```\n"));
    return """
    {
      "format": "plumbline/1",
      "title": "Shop",
      "properties": {"monthlyBudget": 900},
      "components": [
        {"id": "orders", "type": "event-source", "name": "Orders", "x": 0, "y": 0},
        {"id": "server", "type": "online-serving", "name": "Server", "x": 400, "y": 0,
          "properties": {"replicas": 2, "technology": "KServe", "owner": "ML"}},
        {"id": "app", "type": "client-application", "name": "App", "x": 800, "y": 0}
      ],
      "connections": [
        {"id": "c4", "from": "server.predictions", "to": "app.predictions"}
      ],
    """
        + example
        + "}";
  }

  private static DesignReader.Loaded read(String json) {
    return assertInstanceOf(
        DesignReader.Loaded.class,
        DesignReader.read(json.getBytes(StandardCharsets.UTF_8), CATALOG));
  }

  @Test
  void theExampleOfTheDocumentationMeansWhatItSays() throws Exception {
    Design design = read(documented()).design();
    Design variant = design.variant("ten-times").orElseThrow().of(design);
    assertEquals(Value.of(200), variant.properties().at("latencySloP99Ms").orElseThrow());
    assertTrue(variant.properties().at("monthlyBudget").isEmpty(), "null is the default");
    assertEquals(
        List.of("server", "orders", "app", "cache"),
        variant.components().stream().map(each -> each.id()).toList());
    var server = variant.component("server").orElseThrow();
    assertEquals(720, server.bounds().x());
    assertEquals("ML", server.properties().text("owner"), "what is not named stays");
    assertEquals("", server.properties().text("technology"));
    assertEquals(List.of("c9"), variant.connections().stream().map(each -> each.id()).toList());
  }

  @Test
  void theExampleOfTheDocumentationIsInCanonicalForm() throws Exception {
    Design design = read(documented()).design();
    String written =
        new String(DesignWriter.write(design, CATALOG), StandardCharsets.UTF_8)
            .replaceAll("\\s+", " ");
    String page = Files.readString(Path.of("docs/variants.md"));
    String example = page.substring(page.indexOf("```json") + 8, page.indexOf("\n```\n"));
    assertTrue(written.contains(example.replaceAll("\\s+", " ").strip()), written);
  }
}
