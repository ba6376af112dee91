package org.plumbline.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.analysis.Plan;
import org.plumbline.graph.MlSystem;

/// Each check on a design that passes it, and on the same design with one fact changed.
class CoverageTest {
  private static final String NOT_SHIPPED =
      "- cd.deployment > srv.model; + reg.released > srv.model";

  /// Check, change, and the components that then lack it.
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("source-feeds-learning", "- core; - bur", ""),
          List.of("ingestion", "- ing", ""),
          List.of("cleaned", "+ pf.masked-raw > val.data", "trn"),
          List.of("validated", "+ cln.clean > ver.data", "trn"),
          List.of("versioned", "- ver; fs timeTravel=false", "trn"),
          List.of("feature-definition", "- fp", "trn"),
          List.of("same-in-serving", "+ x feature-pipeline; + x.features > srv.features", "srv"),
          List.of("trainer-evaluated", "- trn.model > evl.model", "trn"),
          List.of("tracked", "- trk", "trn"),
          List.of("code-versioned", "- repo", "trn"),
          List.of("algorithm-chosen", "trn algorithm=unspecified", "trn"),
          List.of("compute-known", "trn outside; trn managed=false", "trn"),
          List.of("evaluator-on-every-path", "+ trn.model > reg.model", "srv"),
          List.of("unseen-data", "- spl.holdout > evl.data", "evl"),
          List.of("metrics-and-threshold", "evl threshold=", "evl"),
          List.of("registry-on-every-path", "+ evl.validated > cd.model", "srv"),
          List.of("ci", "+ repo.code > pipe.code", "repo"),
          List.of("cd", NOT_SHIPPED, "srv"),
          List.of("approval", "- apg.approval > reg.approval", "srv"),
          List.of("used", "- app; - hr", "srv"),
          List.of("safe-roll-out", "cd strategy=rolling", "srv"),
          List.of("survives-model-failure", "- fb", "srv"),
          List.of("service", "- smon", "srv"),
          List.of("drift", "- dmon", "srv"),
          List.of("quality", "- qmon", "srv"),
          List.of("alerts-heard", "- dmon.alerts > rt.alerts", "dmon"),
          List.of("retraining-loop", "- rt", "trn"),
          List.of("outcomes-collected", "- hr.feedback > fbk.feedback", ""),
          List.of("explained", "- expl", "srv"),
          List.of("fairness-checked", "- fair", "srv"),
          List.of("owned", "srv owner=", "srv"),
          List.of("governed", "- gov", "core"),
          List.of("decisions", "undecided", ""));

  @Test
  void everyCheckIsTriedAndTheirPointsAreAHundred() {
    assertEquals(
        Coverage.checks().stream().map(Check::id).toList(),
        PAIRS.stream().map(List::getFirst).toList());
    assertEquals(100, Coverage.checks().stream().mapToInt(Check::points).sum());
    assertEquals(
        List.of(Area.values()),
        List.copyOf(
            Coverage.checks().stream()
                .map(Check::area)
                .collect(Collectors.toCollection(LinkedHashSet::new))));
  }

  @Test
  void aDesignWithEverythingHasAHundredPoints() {
    Coverage coverage = Altered.by("").coverage();
    assertEquals(100, coverage.score());
    assertEquals(List.of(), coverage.missing());
    assertEquals(Area.DATA, coverage.weakest(), "of equals the first");
  }

  @Test
  void oneChangedFactMakesTheAnswerNo() {
    for (List<String> pair : PAIRS) {
      Coverage coverage = Altered.by(pair.get(1)).coverage();
      Lack lack =
          coverage.missing().stream()
              .filter(each -> each.id().equals(pair.getFirst()))
              .findFirst()
              .orElseThrow(() -> new AssertionError("still yes: " + pair));
      List<String> lacking = pair.get(2).isEmpty() ? List.of() : List.of(pair.get(2));
      assertTrue(lack.elements().containsAll(lacking), () -> pair + " " + lack.elements());
      assertEquals(
          lacking.isEmpty(), lack.elements().isEmpty(), () -> pair + " " + lack.elements());
      assertEquals(Coverage.Answer.NO, coverage.answers().get(lack.id()));
      assertTrue(coverage.score() < 100, lack.id());
      assertFalse(lack.words().isBlank());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "srv featureHandling=in-model; + x feature-pipeline; + x.features > srv.features, YES",
    "srv featureHandling=in-request; - fs.online > srv.features, NO",
    "- fs.online > srv.features, NO",
  })
  void featuresAreTheSameWhereTheModelOrTheCallerMakesThem(String changes, Coverage.Answer answer) {
    assertEquals(answer, Altered.by(changes).coverage().answers().get("same-in-serving"), changes);
  }

  @Test
  void aCallerThatGetsTheFeaturesMayBringThem() {
    String brought =
        "srv featureHandling=in-request; - fs.online > srv.features; + o inference-orchestrator; "
            + "+ fs.online > o.features; + o.calls > srv.requests";
    assertEquals(
        Coverage.Answer.YES, Altered.by(brought).coverage().answers().get("same-in-serving"));
  }

  @Test
  void whoBuysModelsOnPurposeIsNotAskedForTraining() {
    String bought =
        """
        m pretrained-model
        e model-evaluator
        p online-serving
        m.model > e.model
        e.validated > p.model
        """;
    Coverage coverage = of(bought).coverage();
    Set<String> asked = Set.of("service", "evaluator-on-every-path", "outcomes-collected");
    assertTrue(
        asked.stream()
            .noneMatch(id -> coverage.answers().get(id) == Coverage.Answer.NOT_APPLICABLE));
    assertEquals(
        List.of(
            "source-feeds-learning",
            "ingestion",
            "cleaned",
            "validated",
            "versioned",
            "feature-definition",
            "same-in-serving",
            "trainer-evaluated",
            "tracked",
            "code-versioned",
            "algorithm-chosen",
            "compute-known",
            "drift",
            "quality",
            "retraining-loop"),
        coverage.answers().entrySet().stream()
            .filter(each -> each.getValue() == Coverage.Answer.NOT_APPLICABLE)
            .map(each -> each.getKey())
            .toList());
    assertEquals(0, coverage.areas().getFirst().of());
    assertEquals(Area.DELIVERY, coverage.weakest(), "areas that are not asked of are not weak");
    for (String trains : List.of("t model-trainer", "w experiment-workbench\nw.model > e.model")) {
      assertEquals(
          Coverage.Answer.NO, of(bought + trains).coverage().answers().get("tracked"), trains);
    }
    assertEquals(Coverage.Answer.NO, of("").coverage().answers().get("tracked"), "nothing bought");
  }

  private static Readiness of(String plan) {
    return Readiness.of(MlSystem.of(Plan.of(plan).wiring()));
  }

  @Test
  void halfAPointGoesUp() {
    // 7 of the 40 points that apply are 17.5.
    List<Coverage.Scored> areas =
        Stream.of(Area.EVALUATION, Area.DELIVERY)
            .map(area -> new Coverage.Scored(area, area == Area.EVALUATION ? 7 : 0, 20))
            .toList();
    Coverage coverage = new Coverage(areas, Map.of(), List.of());
    assertEquals(18, coverage.score());
    assertEquals(Area.DELIVERY, coverage.weakest());
  }
}
