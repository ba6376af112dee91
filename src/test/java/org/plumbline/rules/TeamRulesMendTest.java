package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Value;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.edit.Sketch;
import org.plumbline.graph.MlSystem;

/// Fixes are tried by the rules by which the design is checked: thresholds, severities and rules of
/// the team's own decide what is offered and what is done.
final class TeamRulesMendTest {
  private static final Checks CHECKS = new Checks(Examples.CATALOG);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static RuleSet threshold(Threshold threshold, double figure) {
    return new RuleSet(RuleSet.Profile.RECOMMENDED, Map.of(), Map.of(threshold, figure));
  }

  private static RuleSet error(String rule) {
    return new RuleSet(
        RuleSet.Profile.RECOMMENDED, Map.of(rule, Optional.of(Severity.ERROR)), Map.of());
  }

  private static List<String> offered(Checks checks, Design design, String rule) {
    return checks.of(design).now().stream()
        .filter(each -> each.rule().equals(rule))
        .flatMap(each -> checks.remedies(design).of(each).stream())
        .map(Fix::label)
        .toList();
  }

  private static Design mended(Checks checks, Design design, String rule) {
    return Mended.of(checks, design, new Mended.Wish(each -> each.rule().equals(rule), TODAY))
        .design();
  }

  private static Design training() {
    Component trainer = Sketch.component("t", "model-trainer");
    Component hours =
        trainer.withProperties(
            trainer
                .properties()
                .with(
                    Examples.CATALOG
                        .component("model-trainer")
                        .orElseThrow()
                        .property("hoursPerRun")
                        .orElseThrow(),
                    Value.of(3)));
    return Sketch.design(hours);
  }

  @Test
  void whatALowerThresholdFindsIsMended() {
    String rule = "training-not-resumable";
    Checks strict = CHECKS.by(threshold(Threshold.LONG_RUN, 2));
    assertEquals(List.of(), offered(CHECKS, training(), rule));
    assertEquals(training(), mended(CHECKS, training(), rule));
    assertEquals(1, offered(strict, training(), rule).size());
    Component after = mended(strict, training(), rule).components().getFirst();
    assertEquals(Optional.of(Value.of(true)), after.properties().at("checkpointing"));
  }

  @Test
  void whatAHigherThresholdLeavesAloneStays() {
    Design design = mended(CHECKS, training(), "training-not-resumable");
    Checks lenient = CHECKS.by(threshold(Threshold.LONG_RUN, 100));
    assertEquals(design, mended(lenient, design, "training-not-resumable"));
    assertEquals(List.of(), offered(lenient, design, "training-not-resumable"));
  }

  @Test
  void aFixThatBringsWhatTheTeamCallsAnErrorIsNotDone() {
    String rule = "no-experiment-tracking";
    Checks strict = CHECKS.by(error("technology-undecided"));
    assertEquals(1, offered(CHECKS, training(), rule).size());
    assertTrue(mended(CHECKS, training(), rule).components().size() > 1);
    assertEquals(List.of(), offered(strict, training(), rule));
    assertEquals(training(), mended(strict, training(), rule));
  }

  @Test
  void aFixThatBreaksARuleOfTheTeamsOwnIsNotDone() {
    String rule = "no-experiment-tracking";
    Checks own = CHECKS.with(List.of(new NoTracker(Severity.ERROR)));
    assertEquals(List.of(), offered(own, training(), rule));
    assertEquals(training(), mended(own, training(), rule));
    Checks mild = CHECKS.with(List.of(new NoTracker(Severity.WARNING)));
    assertEquals(1, offered(mild, training(), rule).size());
    assertFalse(mended(mild, training(), rule).equals(training()));
    Checks raised = mild.by(error("team/no-tracker"));
    assertEquals(training(), mended(raised, training(), rule));
  }

  /// A team that wants no tracker drawn.
  private record NoTracker(Severity severity) implements TeamRule {
    @Override
    public RuleBook.Entry entry() {
      Map<RuleBook.Part, String> texts = new EnumMap<>(RuleBook.Part.class);
      texts.put(RuleBook.Part.TITLE, "No tracker");
      return new RuleBook.Entry(
          "team/no-tracker", Optional.empty(), severity, Scope.ALL, "None", texts);
    }

    @Override
    public List<Finding> look(MlSystem system) {
      return system.all("experiment-tracker").stream()
          .map(each ->
              new Finding("team/no-tracker", severity, List.of(each.id()), "No.", "No.", "None"))
          .toList();
    }
  }
}
