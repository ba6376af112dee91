package org.plumbline.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Each criterion on a design of the highest level, and on the same with one fact changed.
class MaturityTest {
  /// Criterion, change, and the level that is left.
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("orchestrated-training", "- pipe.runs > trn.trigger; + rt.trigger > trn.trigger"),
          List.of("starts-by-itself", "- rt; pipe scheduled=false"),
          List.of("data-validated", "+ cln.clean > ver.data"),
          List.of("model-validated", "evl threshold="),
          List.of("registered", "+ evl.validated > cd.model"),
          List.of("runs-recorded", "- trk"),
          List.of("monitored", "- smon; - dmon; - qmon"),
          List.of("code-versioned", "- repo"),
          List.of("ci-tests", "ci tests=unit,load"),
          List.of("cd", "- cd.deployment > srv.model; + reg.released > srv.model"),
          List.of(
              "monitoring-starts-training", "- dmon.alerts > rt.alerts; - qmon.alerts > rt.alerts"),
          List.of("data-versioned", "- ver; fs timeTravel=false"),
          List.of("safe-release", "cd strategy=rolling; cd automaticRollback=false"));

  @Test
  void everyCriterionIsTried() {
    assertEquals(
        Criteria.ALL.stream().map(Criterion::id).toList(),
        PAIRS.stream().map(List::getFirst).toList());
    assertEquals(7, Criteria.ALL.stream().filter(each -> each.level() == 1).count());
  }

  @Test
  void theHighestLevelLacksNothingAndShowsWhy() {
    Maturity maturity = Altered.by("").maturity();
    assertEquals(OptionalInt.of(2), maturity.level());
    assertEquals(List.of(), maturity.missing());
    assertTrue(maturity.criteria().stream().allMatch(Maturity.Answered::holds));
    assertEquals(List.of("trn"), maturity.criteria().getFirst().evidence());
  }

  @Test
  void oneChangedFactCostsTheLevel() {
    for (List<String> pair : PAIRS) {
      Maturity maturity = Altered.by(pair.get(1)).maturity();
      Maturity.Answered answered =
          maturity.criteria().stream()
              .filter(each -> each.id().equals(pair.getFirst()))
              .findFirst()
              .orElseThrow();
      assertFalse(answered.holds(), pair.toString());
      assertTrue(maturity.level().orElseThrow() < answered.level(), pair.toString());
      assertTrue(
          maturity.level().orElseThrow() + 1 < answered.level()
              || maturity.missing().contains(answered.lack()),
          pair.toString());
      assertFalse(answered.words().isBlank());
    }
  }

  @Test
  void aScheduleIsEnoughToStartByItself() {
    Maturity scheduled = Altered.by("- rt; pipe scheduled=true").maturity();
    assertEquals(OptionalInt.of(1), scheduled.level());
    assertEquals(
        List.of("monitoring-starts-training"), scheduled.missing().stream().map(Lack::id).toList());
  }

  @Test
  void withoutATrainerInUseThereIsNoLevel() {
    Readiness readiness = Altered.by("- cd.deployment > srv.model");
    assertEquals(OptionalInt.empty(), readiness.maturity().level());
    assertEquals(List.of(), readiness.maturity().missing());
    assertFalse(readiness.maturitySentence().isBlank());
  }
}
