package org.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.RandomDesigns;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.Part;

/// What holds of analyses whatever the design, however senseless.
class AnyDesignTest {
  private static final int DESIGNS = 400;

  @Test
  void everyAnalysisAnswersOnAnyDesign() {
    for (int seed = 0; seed < DESIGNS; seed++) {
      Design design = RandomDesigns.design(seed, 60);
      Dependencies dependencies = Plan.of(design);
      String which = "seed " + seed;
      checkFailures(dependencies, which);
      checkRunning(dependencies, which);
      checkMoneyAndPersons(dependencies, which);
    }
  }

  private static void checkFailures(Dependencies dependencies, String which) {
    Failures failures = Failures.of(dependencies);
    List<Danger> ranking = failures.ranking();
    for (Danger danger : ranking) {
      assertTrue(danger.blastRadiusPct() >= 0 && danger.blastRadiusPct() <= 100, which);
      Outcome outcome = failures.after(Scenario.down(danger.part().id()));
      assertEquals(State.DOWN, outcome.states().get(danger.part().id()), which);
      assertEquals(danger.blastRadiusPct(), outcome.blastRadiusPct(), which);
    }
    List<Scenario> others =
        List.of(
            new Scenario.DeploymentFailed(Optional.empty()),
            new Scenario.Surge(5),
            new Scenario.BoundaryDown("b-0"),
            new Scenario.ReplicaDown("c-0"));
    for (Scenario scenario : others) {
      Outcome outcome = failures.after(scenario);
      assertEquals(dependencies.wiring().size(), outcome.states().size(), which);
      assertTrue(outcome.blastRadiusPct() >= 0 && outcome.blastRadiusPct() <= 100, which);
    }
  }

  private static void checkRunning(Dependencies dependencies, String which) {
    for (Availability availability : Availability.of(dependencies)) {
      assertTrue(availability.full() >= 0, which);
      assertTrue(availability.answering() >= availability.full() - 1e-9, which);
      assertTrue(availability.answering() <= 1 + 1e-9, which);
    }
    for (Latency latency : Latency.of(dependencies)) {
      assertTrue(latency.p99().ms() >= 0, which);
      assertTrue(latency.p99().tailExposure() >= 0 && latency.p99().tailExposure() <= 1, which);
      assertFalse(latency.p99().path().contains(latency.application()), which);
    }
    Throughput throughput = Throughput.of(dependencies);
    for (Throughput.Usage usage : throughput.usages().values()) {
      assertTrue(usage.load() >= 0 && usage.capacity() >= 0, which);
      double most = throughput.bottleneck().flatMap(AnyDesignTest::utilisation).orElse(0.0);
      assertTrue(utilisation(usage).orElse(0.0) <= most, which);
    }
    assertEquals(
        throughput.usages().values().stream()
            .filter(usage -> usage.isAbove(throughput.target()))
            .count(),
        throughput.advice().size(),
        which);
  }

  private static Optional<Double> utilisation(Throughput.Usage usage) {
    return usage.utilisation().stream().boxed().findFirst();
  }

  private static void checkMoneyAndPersons(Dependencies dependencies, String which) {
    Cost cost = Cost.of(dependencies);
    for (var sums : List.of(cost.byComponent(), cost.byStage(), cost.byOwner())) {
      double sum = sums.values().stream().mapToDouble(each -> each).sum();
      assertEquals(cost.total(), sum, 1e-6 * (1 + cost.total()), which);
    }
    PersonalData spread = PersonalData.of(dependencies.wiring());
    assertEquals(dependencies.wiring().size(), spread.components().size(), which);
  }

  @Test
  void failuresSettleTogetherAsTheyDoAlone() {
    for (int seed = 0; seed < DESIGNS; seed++) {
      Dependencies dependencies = Plan.of(RandomDesigns.design(seed, 90));
      Failures failures = Failures.of(dependencies);
      for (Danger danger : failures.ranking()) {
        Outcome alone = failures.after(Scenario.down(danger.part().id()));
        State worst = State.OK;
        for (Part application : dependencies.applications()) {
          worst = worst.worst(alone.states().getOrDefault(application.id(), State.OK));
        }
        assertEquals(worst, danger.application(), "seed " + seed + " " + danger.part().id());
      }
    }
  }

  @Test
  void aBlankPageHasNothingToAnalyse() {
    Dependencies blank = Plan.of("");
    assertEquals(List.of(), Failures.of(blank).ranking());
    assertEquals(List.of(), Availability.of(blank));
    assertEquals(List.of(), Latency.of(blank));
    assertEquals(Optional.empty(), Throughput.of(blank).bottleneck());
    assertEquals(0, Cost.of(blank).total());
    assertEquals(0, Failures.of(blank).after(new Scenario.Surge(2)).blastRadiusPct());
  }

  @Test
  void aLongChainNeedsNoDeepStack() {
    StringBuilder text = new StringBuilder("a client-application peakRps=1\n");
    text.append("a.requests > o0.requests\n");
    int length = 10_000;
    for (int n = 0; n < length; n++) {
      text.append("o%d inference-orchestrator latencyP99Ms=1 throughputRps=2%n".formatted(n));
      if (n > 0) {
        text.append("o%d.calls > o%d.requests%n".formatted(n - 1, n));
      }
    }
    Dependencies chain = Plan.of(text.toString());
    assertEquals(length, Latency.of(chain).getFirst().p99().ms());
    assertEquals(1, Throughput.of(chain).usage(part(chain, length - 1)).load());
    assertFalse(Availability.of(chain).getFirst().exact());
    Outcome outcome = Failures.of(chain).after(Scenario.down("o" + (length - 1)));
    assertEquals(State.DOWN, outcome.states().get("a"));
    assertEquals(100, outcome.blastRadiusPct());
    assertEquals(0, Cost.of(chain).total());
  }

  @Test
  void aTangleOfManyIsWalkedOnceForAll() {
    int size = 800;
    StringBuilder text = new StringBuilder();
    for (int n = 0; n < size; n++) {
      text.append("a%d client-application peakRps=1%n".formatted(n));
      text.append("o%d inference-orchestrator latencyP99Ms=1%n".formatted(n));
      text.append("a%d.requests > o%d.requests%n".formatted(n, n));
      text.append("o%d.calls > o%d.requests%n".formatted(n, (n + 1) % size));
    }
    Dependencies ring = Plan.of(text.toString());
    List<Latency> latencies = Latency.of(ring);
    assertEquals(size, latencies.size());
    assertEquals(size, latencies.getFirst().p99().ms());
    assertTrue(latencies.stream().allMatch(each -> each.p99().ms() >= 1));
    assertEquals(size, Throughput.of(ring).usage(part(ring, size - 1)).load());
    assertTrue(Availability.of(ring).stream().noneMatch(Availability::exact));
  }

  @Test
  void componentsOfUnknownTypeAreLeftOut() {
    Design design = Plan.design("a client-application\np online-serving\na.requests > p.requests");
    Component first = design.components().getFirst();
    Design damaged =
        design.withComponents(
            List.of(first, design.components().getLast().withType("nobody-knows")));
    assertEquals(1, Failures.of(Plan.of(damaged)).after(Scenario.down("p")).states().size());
    assertEquals(List.of(), Availability.of(Plan.of(damaged)));
  }

  private static Part part(Dependencies dependencies, int number) {
    return dependencies.wiring().part("o" + number).orElseThrow();
  }
}
