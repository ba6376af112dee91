package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.json.Json;
import org.plumbline.json.JsonReader;
import org.plumbline.json.JsonWriter;
import org.plumbline.store.DesignReader;

/// Each rule about whole designs reports exactly what is wrong in its bad example, and nothing in
/// its good one.
final class DesignRulesTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Checks CHECKS = new Checks(CATALOG);

  static List<Json.JsonObject> examples() throws IOException {
    try (var in = Checks.class.getResourceAsStream("examples.json")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      Json.JsonObject file = (Json.JsonObject) ((JsonReader.Parsed) JsonReader.read(bytes)).value();
      return items(file, "examples").stream().map(Json.JsonObject.class::cast).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void reportsWhatIsWrongInItsBadExampleAndNothingInItsGoodOne(Json.JsonObject example) {
    String id = text(example, "rule");
    List<List<String>> expected =
        items(example, "elements").stream()
            .map(each ->
                ((Json.JsonArray) each).items().stream().map(DesignRulesTest::text).toList())
            .toList();
    List<Finding> found = found(id, design(example, "bad"));
    assertEquals(expected, found.stream().map(Finding::elements).toList(), id);
    assertEquals(List.of(), found(id, design(example, "good")), id);
    DesignRule rule =
        DesignRules.all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    assertEquals(text(example, "severity"), rule.severity().id(), id);
    assertEquals(text(example, "scope").equals("all"), rule.scope() == Scope.ALL, id);
    assertEquals(text(example, "section"), rule.section(), id);
    assertEquals(text(example, "category"), rule.category().id(), id);
    for (Finding finding : found) {
      assertTrue(
          !finding.message().contains("{") && !finding.why().contains("{"), finding::toString);
    }
  }

  /// What a recipe offers for the bad example of its rule mends it and brings no new error.
  @ParameterizedTest
  @MethodSource("examples")
  void whatIsOfferedForABadExampleMendsIt(Json.JsonObject example) {
    String id = text(example, "rule");
    Design bad = design(example, "bad");
    for (Finding finding : found(id, bad)) {
      List<Fix> fixes = CHECKS.remedies(bad).of(finding);
      assertEquals(Recipes.ALL.containsKey(id), !fixes.isEmpty(), id);
      for (Fix fix : fixes) {
        Design after = fix.edit().apply(bad);
        assertFalse(found(id, after).contains(finding), id + ": " + fix.label());
        List<Finding> errors = errors(after);
        errors.removeAll(errors(bad));
        assertEquals(List.of(), errors, id + ": " + fix.label());
      }
    }
  }

  private static List<Finding> errors(Design design) {
    return CHECKS.of(design).now().stream()
        .filter(each -> each.severity() == Severity.ERROR)
        .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
  }

  private static List<Finding> found(String rule, Design design) {
    Checked checked = CHECKS.of(design);
    return Stream.concat(checked.now().stream(), checked.later().stream())
        .filter(each -> each.rule().equals(rule))
        .toList();
  }

  private static Design design(Json.JsonObject example, String key) {
    byte[] bytes = JsonWriter.text(example.at(key).orElseThrow()).getBytes(StandardCharsets.UTF_8);
    DesignReader.Loaded loaded = (DesignReader.Loaded) DesignReader.read(bytes, CATALOG);
    boolean dangling = text(example, "rule").equals("story-broken");
    assertTrue(dangling || loaded.repairs().isEmpty(), () -> loaded.repairs().toString());
    return loaded.design();
  }

  private static List<Json> items(Json.JsonObject object, String key) {
    return ((Json.JsonArray) object.at(key).orElseThrow()).items();
  }

  private static String text(Json.JsonObject object, String key) {
    return text(object.at(key).orElseThrow());
  }

  private static String text(Json json) {
    return ((Json.JsonText) json).text();
  }
}
