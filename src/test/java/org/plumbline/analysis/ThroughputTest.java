package org.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.Part;

class ThroughputTest {
  @Test
  void utilisationIsKnownWhereLoadAndCapacityAre() {
    Throughput shop = Throughput.of(Shop.with());
    Map<String, Double> found = new LinkedHashMap<>();
    shop.usages()
        .forEach((id, usage) ->
            usage.utilisation().ifPresent(share -> found.put(id, Rounding.halfUp(100 * share, 1))));
    assertEquals(
        Map.of("g", 10.0, "l", 2.0, "p", 66.7, "k", 40.0),
        found,
        "200 of 2000, of 2 * 5000 since a load balancer has two replicas, of 300, of 500");
    assertEquals("p", shop.bottleneck().orElseThrow().part().id());
    assertEquals(1.5, shop.headroom().orElseThrow(), 1e-9);
    assertEquals(300, shop.largestPeak().orElseThrow(), 1e-9);
    assertEquals(List.of(), shop.advice());
  }

  @Test
  void whatScalesOutIsToldHowManyReplicasItNeeds() {
    Throughput shop = Throughput.of(Shop.with("a peakRps=250"));
    assertEquals(List.of("Replicas p 4"), advice(shop), "250 / (0.7 * 100), rounded up");
  }

  @Test
  void whatScalesUpIsToldHowMuchBiggerItsMachineHasToBe() {
    Throughput shop = Throughput.of(Shop.with("a peakRps=450", "p scaling=none"));
    assertEquals(List.of("LessLoad p", "BiggerMachine k 1.3"), advice(shop), "450 / (0.7 * 500)");
  }

  @Test
  void theTargetItselfIsNotTooMuch() {
    assertEquals(List.of(), advice(Throughput.of(Shop.with("a peakRps=210"))));
    assertEquals(
        List.of("Replicas p 7", "BiggerMachine k 1.4"),
        advice(Throughput.of(Shop.with("a peakRps=210", "design targetUtilisation=0.3"))));
  }

  @Test
  void loadIsSharedRepeatedAndKeptByCaches() {
    Throughput split =
        Throughput.of(
            Plan.of(
                """
                a client-application peakRps=400
                c cache hitRatio=0.75
                x traffic-splitter
                p online-serving
                q online-serving
                k feature-store
                a.requests > c.requests
                c.requests > x.requests
                x.requests > p.requests share=0.9
                x.requests > q.requests share=0.1
                k.online > p.features callsPerRequest=2
                k.online > q.features callsPerRequest=2
                """));
    Map<String, Double> loads = new LinkedHashMap<>();
    split.usages().forEach((id, usage) -> loads.put(id, Rounding.clean(usage.load())));
    assertEquals(
        Map.of("a", 400.0, "c", 400.0, "x", 100.0, "p", 90.0, "q", 10.0, "k", 200.0), loads);
    assertEquals(List.of("c", "x", "p", "q", "k"), split.unknown().stream().map(Part::id).toList());
    assertEquals(OptionalDouble.empty(), split.headroom());
  }

  @Test
  void shadowsAreLoadAndFallbacksAreNot() {
    String serving =
        """
        a client-application peakRps=100
        p online-serving
        """;
    assertEquals(100, load(Plan.of(serving + "a.requests > p.requests callRole=shadow"), "p"));
    assertEquals(0, load(Plan.of(serving + "a.requests > p.requests callRole=fallback"), "p"));
  }

  @Test
  void whatComesRoundIsNotAskedAgain() {
    Dependencies circle =
        Plan.of(
            """
            a client-application peakRps=100
            b client-application peakRps=10
            o inference-orchestrator
            p online-serving
            a.requests > o.requests
            b.requests > p.requests
            o.calls > p.requests
            p.calls > o.requests
            """);
    assertEquals(110, load(circle, "o"));
    assertEquals(110, load(circle, "p"));
  }

  private static double load(Dependencies dependencies, String part) {
    return Throughput.of(dependencies).usage(part(dependencies, part)).load();
  }

  private static Part part(Dependencies dependencies, String id) {
    return dependencies.wiring().part(id).orElseThrow();
  }

  private static List<String> advice(Throughput throughput) {
    return throughput.advice().stream()
        .map(advice ->
            switch (advice) {
              case Throughput.Advice.Replicas(Part part, long replicas) ->
                  "Replicas " + part.id() + " " + replicas;
              case Throughput.Advice.BiggerMachine(Part part, double factor) ->
                  "BiggerMachine " + part.id() + " " + factor;
              case Throughput.Advice.LessLoad(Part part) -> "LessLoad " + part.id();
            })
        .toList();
  }
}
