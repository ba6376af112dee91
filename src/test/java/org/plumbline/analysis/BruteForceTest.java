package org.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Flag;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.Part;
import org.plumbline.graph.Settings;

/// Analyses against their definitions, worked out the long way on systems drawn by lot.
class BruteForceTest {
  private static final int SYSTEMS = 60;

  /// Of so many applications that need more than seven parts every combination is tried.
  private static final int DEEP = 6;

  /// What is told where the two differ.
  private static String which(int seed, String text) {
    return "seed " + seed + "\n" + text;
  }

  @Test
  void failuresSpreadAsTheyAreDefinedTo() {
    int spread = 0;
    for (int seed = 0; seed < SYSTEMS; seed++) {
      String text = RandomSystems.text(seed, 16, true);
      Dependencies dependencies = Plan.of(text);
      Failures failures = Failures.of(dependencies);
      Naive naive = new Naive(dependencies.wiring());
      Random dice = new Random(seed);
      for (Part part : dependencies.wiring().parts()) {
        Part other = dependencies.wiring().parts().get(dice.nextInt(dependencies.wiring().size()));
        Set<String> failed = dice.nextBoolean() ? Set.of(part.id()) : both(part, other);
        Map<String, State> fixed = new HashMap<>();
        failed.forEach(id -> fixed.put(id, State.DOWN));
        Outcome outcome = failures.after(new Scenario.ComponentsDown(List.copyOf(failed)));
        Map<String, State> states = naive.states(fixed, true);
        assertEquals(states, outcome.states(), () -> failed + " " + text);
        assertEquals(
            naive.blastRadius(failed, states), outcome.blastRadiusPct(), which(seed, text));
        spread += outcome.applications().size();
      }
    }
    assertTrue(spread > SYSTEMS, "failures reach applications: " + spread);
  }

  private static Set<String> both(Part one, Part other) {
    return one.same(other) ? Set.of(one.id()) : Set.of(one.id(), other.id());
  }

  @Test
  void theRankingIsThatOfSingleFailures() {
    for (int seed = 0; seed < SYSTEMS; seed++) {
      String text = RandomSystems.text(seed, 14, true);
      Dependencies dependencies = Plan.of(text);
      Naive naive = new Naive(dependencies.wiring());
      List<String> ranked = new ArrayList<>();
      Map<String, Double> reach = new HashMap<>();
      Map<String, State> felt = new HashMap<>();
      for (Part part : dependencies.wiring().parts()) {
        if (!part.is(Flag.PERSON) && !Dependencies.isApplication(part)) {
          Map<String, State> states = naive.states(Map.of(part.id(), State.DOWN), true);
          ranked.add(part.id());
          reach.put(part.id(), naive.blastRadius(Set.of(part.id()), states));
          State worst = State.OK;
          for (Part application : dependencies.applications()) {
            worst = worst.worst(states.getOrDefault(application.id(), State.OK));
          }
          felt.put(part.id(), worst);
        }
      }
      ranked.sort((one, other) -> {
        int byState =
            felt.getOrDefault(other, State.OK).compareTo(felt.getOrDefault(one, State.OK));
        int byReach = Double.compare(reach.getOrDefault(other, 0.0), reach.getOrDefault(one, 0.0));
        return byState != 0 ? byState : byReach != 0 ? byReach : one.compareTo(other);
      });
      assertEquals(
          ranked,
          Failures.of(dependencies).ranking().stream().map(each -> each.part().id()).toList(),
          which(seed, text));
    }
  }

  @Test
  void availabilityIsTheSumOfAllCombinations() {
    int large = 0;
    for (int seed = 0; seed < SYSTEMS; seed++) {
      String text = RandomSystems.text(seed, 14, true);
      Dependencies dependencies = Plan.of(text);
      Naive naive = new Naive(dependencies.wiring());
      for (Availability each : Availability.of(dependencies)) {
        long fallible =
            naive.closure(each.application()).stream()
                .filter(part -> Availability.of(part) < 1)
                .count();
        assertEquals(fallible <= 14, each.exact(), which(seed, text));
        // All combinations of more take long; the next test tries a few such systems.
        if (fallible <= 7) {
          double[] sums = naive.availability(each.application());
          assertEquals(sums[0], each.answering(), 1e-12, which(seed, text));
          assertEquals(sums[1], each.full(), 1e-12, which(seed, text));
          large += fallible > 4 ? 1 : 0;
        }
      }
    }
    assertTrue(large > 5, "applications that need many: " + large);
  }

  @Test
  void soItIsOfSystemsThatNeedUpToFourteenParts() {
    int deep = 0;
    int most = 0;
    for (int seed = 0; deep < DEEP && seed < 200; seed++) {
      String text = RandomSystems.text(1_000 + seed, 26, true);
      Dependencies dependencies = Plan.of(text);
      Naive naive = new Naive(dependencies.wiring());
      for (Availability each : Availability.of(dependencies)) {
        int fallible =
            (int)
                naive.closure(each.application()).stream()
                    .filter(part -> Availability.of(part) < 1)
                    .count();
        if (fallible > 7 && fallible <= 14 && deep < DEEP) {
          deep++;
          most = Math.max(most, fallible);
          double[] sums = naive.availability(each.application());
          assertEquals(sums[0], each.answering(), 1e-12, which(1_000 + seed, text));
          assertEquals(sums[1], each.full(), 1e-12, which(1_000 + seed, text));
        }
      }
    }
    assertEquals(DEEP, deep, "applications that need more than seven");
    assertTrue(most > 9, "the most parts that one needs: " + most);
  }

  @Test
  void fourteenFalliblePartsAreTriedInEveryCombination() {
    String text =
        """
        a client-application
        a.requests > l.requests
        l load-balancer availabilityPct=99 replicas=1
        """;
    StringBuilder plan = new StringBuilder(text);
    double none = 1;
    double all = 1;
    for (int n = 0; n < 13; n++) {
      plan.append("p%d online-serving availabilityPct=%d%n".formatted(n, 90 + n % 9));
      plan.append("l.requests > p%d.requests%n".formatted(n));
      none *= 1 - (90 + n % 9) / 100.0;
      all *= (90 + n % 9) / 100.0;
    }
    Availability found = Availability.of(Plan.of(plan.toString())).getFirst();
    assertTrue(found.exact());
    assertEquals(0.99 * (1 - none), found.answering(), 1e-12);
    assertEquals(0.99 * all, found.full(), 1e-12);
    plan.append("q online-serving availabilityPct=99\nl.requests > q.requests\n");
    assertFalse(Availability.of(Plan.of(plan.toString())).getFirst().exact());
  }

  @Test
  void waitsAreTheLongestOfAllWays() {
    int waiting = 0;
    for (int seed = 0; seed < SYSTEMS; seed++) {
      String text = RandomSystems.text(seed, 16, false);
      Dependencies dependencies = Plan.of(text);
      Naive naive = new Naive(dependencies.wiring());
      for (Latency each : Latency.of(dependencies)) {
        assertEquals(naive.latency(each.application()), each.p99().ms(), 1e-9, which(seed, text));
        double own = each.hops().stream().mapToDouble(Latency.Hop::ms).sum();
        assertEquals(each.p99().ms(), own, 1e-9, "the path is that of the sum");
        waiting += each.p99().ms() > 0 ? 1 : 0;
      }
    }
    assertTrue(waiting > SYSTEMS / 2, "answers that take time: " + waiting);
  }

  @Test
  void loadIsTheSumOverAllWays() {
    for (int seed = 0; seed < SYSTEMS; seed++) {
      String text = RandomSystems.text(seed, 14, false);
      Dependencies dependencies = Plan.of(text);
      Naive naive = new Naive(dependencies.wiring());
      Throughput throughput = Throughput.of(dependencies);
      for (Part part : dependencies.wiring().parts()) {
        double load = naive.load(part);
        assertEquals(load, throughput.usage(part).load(), 1e-9 * (1 + load), which(seed, text));
        double over =
            dependencies.calls().to(part).stream()
                .map(call -> call.link().connection().id())
                .mapToDouble(id -> throughput.calls().getOrDefault(id, 0.0))
                .sum();
        double own = Dependencies.isApplication(part) ? load : 0;
        assertEquals(load - own, over, 1e-9 * (1 + load), "what comes in, comes over connections");
      }
    }
  }

  @Test
  void aSurgeStrikesWhatIsUsedBeyondItsCapacity() {
    for (int seed = 0; seed < SYSTEMS; seed++) {
      String text = RandomSystems.text(seed, 14, false);
      Dependencies dependencies = Plan.of(text);
      Naive naive = new Naive(dependencies.wiring());
      Map<String, State> fixed = new HashMap<>();
      for (Part part : dependencies.wiring().parts()) {
        Throughput.Usage usage = Throughput.of(dependencies).usage(part);
        if (usage.capacity() > 0 && Rounding.clean(3 * naive.load(part) / usage.capacity()) > 1) {
          fixed.put(part.id(), grown(part, 3 * naive.load(part)));
        }
      }
      Outcome outcome = Failures.of(dependencies).after(new Scenario.Surge(3));
      assertEquals(fixed, outcome.struck(), which(seed, text));
      assertEquals(naive.states(fixed, true), outcome.states(), which(seed, text));
    }
  }

  private static State grown(Part part, double load) {
    double most = Settings.number(part, "maxReplicas");
    boolean enough = most == 0 || most * Settings.number(part, "throughputRps") >= load;
    boolean grows = Settings.isOn(part, "autoscaling") && enough;
    return grows ? State.DEGRADED : State.DOWN;
  }

  @Test
  void aBrokenDeploymentStrikesWhereItIsDelivered() {
    for (int seed = 0; seed < SYSTEMS; seed++) {
      String text = RandomSystems.text(seed, 16, true);
      Dependencies dependencies = Plan.of(text);
      Map<String, State> fixed = new HashMap<>();
      dependencies.wiring().links().stream()
          .filter(link -> link.output().id().equals("deployment"))
          .forEach(link -> {
            boolean caught =
                Settings.isOn(link.target(), "readinessCheck")
                    || Settings.isOn(link.source(), "automaticRollback");
            fixed.merge(link.target().id(), caught ? State.STALE : State.DOWN, State::worst);
          });
      Outcome outcome =
          Failures.of(dependencies).after(new Scenario.DeploymentFailed(Optional.empty()));
      assertEquals(
          new Naive(dependencies.wiring()).states(fixed, true),
          outcome.states(),
          which(seed, text));
    }
  }
}
