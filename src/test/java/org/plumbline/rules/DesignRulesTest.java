package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
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

  private static List<Finding> found(String rule, Design design) {
    Checked checked = CHECKS.of(design);
    return Stream.concat(checked.now().stream(), checked.later().stream())
        .filter(each -> each.rule().equals(rule))
        .toList();
  }
}
