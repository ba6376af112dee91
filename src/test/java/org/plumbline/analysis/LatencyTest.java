package org.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.Part;

class LatencyTest {
  @Test
  void timesAddUpAlongTheWay() {
    Latency shop = only(Shop.with("design latencySloP99Ms=50", "g latencyP50Ms=2"));
    assertEquals(44, shop.p99().ms(), "5 + 1 + 30 + 8");
    assertEquals(List.of("g", "l", "p", "k"), ids(shop.p99().path()));
    assertEquals(3.94, Rounding.halfUp(100 * shop.p99().tailExposure(), 2), "1 - 0.99^4");
    assertEquals(OptionalDouble.of(6), shop.budgetLeft());
    assertEquals(2, shop.p50().ms());
    assertEquals(1, shop.p50().hops());
  }

  @Test
  void withoutATargetThereIsNoBudget() {
    assertEquals(OptionalDouble.empty(), only(Shop.with()).budgetLeft());
    assertEquals(OptionalDouble.of(-4), only(Shop.with("design latencySloP99Ms=40")).budgetLeft());
  }

  @Test
  void ofCallsAtTheSameTimeOnlyTheSlowestCounts() {
    Latency both =
        only(
            Plan.of(
                """
                a client-application
                o inference-orchestrator latencyP99Ms=10
                k feature-store latencyP99Ms=8
                p online-serving latencyP99Ms=30
                q online-serving latencyP99Ms=45
                a.requests > o.requests
                k.online > o.features callOrder=1
                o.calls > p.requests callOrder=2
                o.calls > q.requests callOrder=2
                """));
    assertEquals(63, both.p99().ms(), "10 + 8 + max(30, 45)");
    assertEquals(List.of("o", "k", "q"), ids(both.p99().path()));
  }

  @Test
  void aCacheHelpsOnlyIfAlmostNobodyMisses() {
    String cached =
        """
        a client-application
        c cache latencyP99Ms=2 hitRatio=0.8
        p online-serving latencyP99Ms=60
        a.requests > c.requests
        c.requests > p.requests
        """;
    assertEquals(62, only(Plan.of(cached)).p99().ms());
    assertEquals(2, only(Plan.of(cached + "c hitRatio=0.995")).p99().ms());
    assertEquals(62, only(Plan.of(cached + "c hitRatio=0.99")).p99().ms(), "one in a hundred");
  }

  @Test
  void nobodyWaitsForFallbacksShadowsAndMessages() {
    String serving =
        """
        a client-application
        p online-serving latencyP99Ms=60
        a.requests > p.requests
        """;
    assertEquals(60, only(Plan.of(serving)).p99().ms());
    for (String manner : List.of("callRole=fallback", "callRole=shadow", "interaction=async")) {
      assertEquals(
          0, only(Plan.of(serving + "a.requests > p.requests " + manner)).p99().ms(), manner);
    }
    assertEquals(
        60, only(Plan.of(serving + "a.requests > p.requests callsPerRequest=5")).p99().ms());
  }

  @Test
  void whoIsWaitedForWithoutAFigureIsAGap() {
    Dependencies shop = Shop.with("l latencyP99Ms=0", "f latencyP99Ms=0", "k latencyP99Ms=0");
    assertEquals(List.of("l", "k"), ids(Latency.unknown(shop)));
  }

  @Test
  void aCallThatClosesACircleIsNotWaitedForAgain() {
    Latency circle =
        only(
            Plan.of(
                """
                a client-application
                o inference-orchestrator latencyP99Ms=10
                p online-serving latencyP99Ms=30
                a.requests > o.requests
                o.calls > p.requests
                p.calls > o.requests
                p.calls > p.requests
                """));
    assertEquals(40, circle.p99().ms());
    assertEquals(List.of("o", "p"), ids(circle.p99().path()));
  }

  @Test
  void eachApplicationEntersACircleByItsOwnDoor() {
    List<Latency> both =
        Latency.of(
            Plan.of(
                """
                a client-application
                b client-application
                o inference-orchestrator latencyP99Ms=10
                p online-serving latencyP99Ms=30
                a.requests > o.requests
                b.requests > p.requests
                o.calls > p.requests
                p.calls > o.requests
                """));
    assertEquals(List.of(40.0, 40.0), both.stream().map(each -> each.p99().ms()).toList());
    assertEquals(List.of("p", "o"), ids(both.getLast().p99().path()));
  }

  @Test
  void aPathThatDoublesAtEveryStepIsCutOff() {
    StringBuilder text = new StringBuilder("a client-application\na.requests > o0.requests\n");
    for (int n = 0; n < 60; n++) {
      text.append("o%d inference-orchestrator latencyP99Ms=1%n".formatted(n));
      text.append("q%d guardrail%n".formatted(n));
      if (n > 0) {
        text.append("o%d.calls > o%d.requests%n".formatted(n - 1, n));
        text.append("o%d.calls > q%d.requests callOrder=2%n".formatted(n - 1, n));
        text.append("q%d.requests > o%d.requests%n".formatted(n, n));
      }
    }
    Latency doubling = only(Plan.of(text.toString()));
    assertEquals(Math.pow(2, 60) - 1, doubling.p99().hops(), 1);
    assertEquals(1000, doubling.p99().path().size());
  }

  private static Latency only(Dependencies dependencies) {
    List<Latency> all = Latency.of(dependencies);
    assertEquals(1, all.size());
    return all.getFirst();
  }

  private static List<String> ids(List<Part> parts) {
    return parts.stream().map(Part::id).toList();
  }
}
