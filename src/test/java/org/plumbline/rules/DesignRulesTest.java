package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Property;
import org.plumbline.design.Design;
import org.plumbline.json.Json;

/// Each rule about whole designs reports exactly what is wrong in its bad example, and nothing in
/// its good one.
final class DesignRulesTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Checks CHECKS = new Checks(CATALOG);

  static List<Json.JsonObject> examples() {
    return Examples.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void reportsWhatIsWrongInItsBadExampleAndNothingInItsGoodOne(Json.JsonObject example) {
    String id = Examples.text(example, "rule");
    List<List<String>> expected =
        Examples.items(example, "elements").stream()
            .map(each -> ((Json.JsonArray) each).items().stream().map(Examples::text).toList())
            .toList();
    List<Finding> found = found(id, Examples.design(example, "bad"));
    assertEquals(expected, found.stream().map(Finding::elements).toList(), id);
    assertEquals(List.of(), found(id, Examples.design(example, "good")), id);
    DesignRule rule =
        DesignRules.all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    assertEquals(Examples.text(example, "severity"), rule.severity().id(), id);
    assertEquals(Examples.text(example, "scope").equals("all"), rule.scope() == Scope.ALL, id);
    assertEquals(Examples.text(example, "section"), rule.section(), id);
    assertEquals(Examples.text(example, "category"), rule.category().id(), id);
    for (Finding finding : found) {
      assertTrue(
          !finding.message().contains("{") && !finding.why().contains("{"), finding::toString);
    }
  }

  /// The fields that a finding opens are fields of what it is about.
  @ParameterizedTest
  @MethodSource("examples")
  void whatAFindingIsAboutHasTheFieldsThatItNames(Json.JsonObject example) {
    Design bad = Examples.design(example, "bad");
    for (Finding finding : found(Examples.text(example, "rule"), bad)) {
      List<String> fields =
          finding.elements().isEmpty() || finding.elements().size() > 1
              ? finding.properties().stream().filter(each -> !isKnown(each)).toList()
              : finding.properties().stream()
                  .filter(each -> !fields(bad, finding.elements().getFirst()).contains(each))
                  .toList();
      assertEquals(List.of(), fields, finding.rule());
    }
  }

  private static boolean isKnown(String property) {
    return Stream.concat(
                CATALOG.designProperties().stream().map(Property::id),
                CATALOG.components().values().stream()
                    .flatMap(type -> type.properties().keySet().stream()))
            .anyMatch(property::equals)
        || property.equals("title")
        || property.equals("name");
  }

  private static List<String> fields(Design design, String id) {
    Stream<String> known =
        design
            .component(id)
            .flatMap(each -> CATALOG.component(each.type()))
            .map(type -> type.properties().keySet().stream())
            .orElseGet(() -> CATALOG.connectionProperties().stream().map(Property::id));
    return Stream.concat(known, Stream.of("name")).toList();
  }

  @Test
  void onlyRulesThatExistNameFields() {
    assertEquals(
        Set.of(),
        Fields.byRule().keySet().stream()
            .filter(each -> !RuleIds.all().contains(each))
            .collect(java.util.stream.Collectors.toSet()));
  }

  private static List<Finding> found(String rule, Design design) {
    Checked checked = CHECKS.of(design);
    return Stream.concat(checked.now().stream(), checked.later().stream())
        .filter(each -> each.rule().equals(rule))
        .toList();
  }
}
