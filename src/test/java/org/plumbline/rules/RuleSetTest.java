package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.rules.RuleSet.Profile;

/// How much rules count.
class RuleSetTest {
  private static final Checked FOUND =
      Checked.ordered(
          List.of(
              finding("no-story", Severity.ADVICE),
              finding("owner-missing", Severity.WARNING),
              finding("no-fairness-check", Severity.WARNING)),
          List.of(finding("no-autoscaling", Severity.ADVICE)));

  private static Finding finding(String rule, Severity severity) {
    return new Finding(rule, severity, List.of(), "", "", "");
  }

  private static Map<String, Severity> counted(RuleSet rules) {
    Checked checked = rules.of(FOUND);
    return java.util.stream.Stream.concat(checked.now().stream(), checked.later().stream())
        .collect(java.util.stream.Collectors.toMap(Finding::rule, Finding::severity));
  }

  @Test
  void aStrictTeamTakesEverythingOneStepMoreSeriously() {
    assertEquals(
        Map.of(
            "no-story", Severity.WARNING,
            "owner-missing", Severity.ERROR,
            "no-fairness-check", Severity.ERROR,
            "no-autoscaling", Severity.WARNING),
        counted(new RuleSet(Profile.STRICT, Map.of())));
  }

  @Test
  void aLearnerHearsNoAdvice() {
    assertEquals(
        Map.of("owner-missing", Severity.WARNING, "no-fairness-check", Severity.WARNING),
        counted(new RuleSet(Profile.LEARNER, Map.of())));
  }

  @Test
  void underRegulationWhatConcernsPeopleAndProofCountsMore() {
    assertEquals(
        Map.of(
            "no-story", Severity.WARNING,
            "owner-missing", Severity.WARNING,
            "no-fairness-check", Severity.ERROR,
            "no-autoscaling", Severity.ADVICE),
        counted(new RuleSet(Profile.REGULATED, Map.of())));
  }

  @Test
  void whatIsSaidOfOneRuleWinsOverTheProfile() {
    RuleSet rules =
        new RuleSet(
            Profile.STRICT,
            Map.of("owner-missing", Optional.empty(), "no-story", Optional.of(Severity.ADVICE)));
    assertEquals(Severity.ADVICE, counted(rules).get("no-story"));
    assertEquals(3, counted(rules).size());
  }
}
