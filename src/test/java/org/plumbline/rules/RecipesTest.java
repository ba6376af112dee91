package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.design.Design;
import org.plumbline.json.Json;

/// Every rule about whole designs is mended by the program or left to people, and what is offered
/// keeps its promises.
final class RecipesTest {
  private static final Checks CHECKS = new Checks(Examples.CATALOG);

  static List<Json.JsonObject> examples() {
    return Examples.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whatIsOfferedForABadExampleMendsIt(Json.JsonObject example) {
    String rule = Examples.text(example, "rule");
    Design bad = Examples.mendable(example);
    Checked checked = CHECKS.of(bad);
    List<Finding> found =
        Stream.concat(checked.now().stream(), checked.later().stream())
            .filter(each -> each.rule().equals(rule))
            .toList();
    assertFalse(found.isEmpty(), rule);
    for (Finding finding : found) {
      List<Fix> fixes = CHECKS.remedies(bad).of(finding);
      assertEquals(Recipes.ALL.containsKey(rule), !fixes.isEmpty(), rule);
      fixes.forEach(fix -> new Claims(CHECKS, bad).hold(finding, fix));
    }
  }

  @Test
  void everyRuleHasARecipeOrAReasonWhyAPersonIsNeeded() {
    Map<String, String> left = Examples.lines("left-to-people.txt");
    List<String> told = new ArrayList<>(left.keySet());
    told.addAll(Recipes.ALL.keySet());
    Set<String> rules = new TreeSet<>(DesignRules.all().stream().map(DesignRule::id).toList());
    assertEquals(rules, new TreeSet<>(told));
    assertEquals(rules.size(), told.size(), "a rule is in both lists");
    left.forEach((rule, reason) -> assertTrue(reason.length() > 10, rule));
  }
}
