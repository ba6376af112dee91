package org.plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.rules.Checked;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Finding;
import org.plumbline.rules.RuleSet;
import org.plumbline.rules.Severity;
import org.plumbline.store.DesignReader;

/// What a rule of a team's own finds names the fields in which it could be mended, so the form
/// marks them as for a bundled rule.
final class FieldsOfOwnRulesTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final String DESIGN =
      """
      {"format": "plumbline/1", "title": "Ranking",
       "components": [
         {"id": "s", "type": "operational-database", "name": "Orders", "x": 0, "y": 0,
          "properties": {"owner": "Shop"}},
         {"id": "b", "type": "batch-ingestion", "name": "Load", "x": 300, "y": 0,
          "properties": {"retries": 3}}],
       "connections": [{"id": "c", "from": "s.records", "to": "b.source"}]}
      """;

  @TempDir private Path folder = Path.of("");

  private Map<List<String>, List<String>> fields(String rule) throws IOException {
    Map<List<String>, List<String>> fields = new LinkedHashMap<>();
    found(rule, RuleSet.RECOMMENDED)
        .forEach(each -> fields.put(each.elements(), each.properties()));
    return fields;
  }

  private List<Finding> found(String rule, RuleSet counting) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("rules.json"),
            """
            {"format": "plumbline-rules/1", "rules": [{"id": "team/rule", "severity": "warning",
              "title": "A rule", "message": "{element}", "why": "Because.", "section": "None",
            """
                + rule
                + "}]}");
    OwnRules own =
        assertInstanceOf(OwnRules.Read.class, OwnRules.read(List.of(file), CATALOG)).rules();
    byte[] bytes = DESIGN.getBytes(StandardCharsets.UTF_8);
    Design design =
        assertInstanceOf(DesignReader.Loaded.class, DesignReader.read(bytes, CATALOG)).design();
    Checked checked = new Checks(CATALOG).by(counting).with(own.rules()).of(design);
    return checked.now().stream().filter(each -> each.rule().equals("team/rule")).toList();
  }

  @Test
  void whatMustBeSaidAndIsNotIsTheField() throws IOException {
    assertEquals(
        Map.of(List.of("b"), List.of("owner")),
        fields(
            """
            "components": {"type": "batch-ingestion"},
            "must": {"property": {"owner": {"blank": false}, "retries": {"atLeast": 1}}}
            """));
  }

  @Test
  void whatMustNotBeSaidAndIsIsTheField() throws IOException {
    assertEquals(
        Map.of(List.of("b"), List.of("retries")),
        fields(
            """
            "components": {},
            "mustNot": {"any": [{"property": {"retries": 3}}, {"property": {"owner": "Nobody"}}]}
            """));
  }

  @Test
  void whatChoosesTheElementsAndWhatIsAskedOfOthersIsNoField() throws IOException {
    assertEquals(
        Map.of(List.of("b"), List.of()),
        fields(
            """
            "components": {"property": {"retries": 3}},
            "must": {"gets": {"from": {"property": {"owner": "Somebody else"}}}}
            """));
  }

  @Test
  void aPropertyThatTheTypeDoesNotHaveIsNoField() throws IOException {
    assertEquals(
        Map.of(List.of("s"), List.of()),
        fields(
            """
            "components": {"type": "operational-database"},
            "must": {"property": {"retries": {"atLeast": 1}}}
            """));
  }

  @Test
  void connectionsAndDesignsHaveFieldsToo() throws IOException {
    assertEquals(
        Map.of(List.of("c"), List.of("encryptedInTransit")),
        fields(
            """
            "connections": {}, "must": {"property": {"encryptedInTransit": false}}
            """));
    assertEquals(
        Map.of(List.of(), List.of("purpose")),
        fields(
            """
            "must": {"all": [{"property": {"purpose": {"blank": false}}},
                             {"count": {"of": {"type": "cache"}}}]}
            """));
  }

  @Test
  void theFieldsStayWhenTheSeverityIsSetOtherwise() throws IOException {
    RuleSet strict = new RuleSet(RuleSet.Profile.STRICT, Map.of());
    String rule =
        """
        "components": {"type": "batch-ingestion"}, "must": {"property": {"owner": "Shop"}}
        """;
    Finding found = found(rule, strict).getFirst();
    assertEquals(Severity.ERROR, found.severity());
    assertEquals(List.of("owner"), found.properties());
  }
}
