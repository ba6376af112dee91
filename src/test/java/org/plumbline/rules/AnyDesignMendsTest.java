package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.design.Design;

/// What is offered keeps its promises in any design.
final class AnyDesignMendsTest {
  private static final Checks CHECKS = new Checks(Examples.CATALOG);
  private static final int DESIGNS = 600;

  /// Fixes of the same rule that are tried in one design.
  private static final int ALIKE = 2;

  @Test
  void whatIsOfferedInARandomDesignMendsIt() {
    RandomDesigns designs = new RandomDesigns(20261124);
    Map<String, Integer> mended = new TreeMap<>();
    for (int n = 0; n < DESIGNS; n++) {
      Design design = designs.next();
      Remedies remedies = CHECKS.remedies(design);
      Map<String, Integer> alike = new TreeMap<>();
      for (Finding finding : CHECKS.of(design).now()) {
        if (alike.merge(finding.rule(), 1, Integer::sum) <= ALIKE) {
          for (Fix fix : remedies.of(finding)) {
            new Claims(CHECKS, design).hold(finding, fix);
            mended.merge(finding.rule(), 1, Integer::sum);
          }
        }
      }
    }
    Set<String> met =
        Recipes.ALL.keySet().stream().filter(mended::containsKey).collect(Collectors.toSet());
    assertTrue(met.size() > 60, () -> "only " + met.size() + " rules were mended: " + mended);
  }
}
