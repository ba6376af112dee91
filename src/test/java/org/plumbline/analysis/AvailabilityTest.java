package org.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.graph.Dependencies;

class AvailabilityTest {
  @Test
  void theShopAnswersMoreOftenThanItAnswersInFull() {
    Availability shop = only(Shop.with());
    assertEquals(99.94999, percent(shop.answering()), "0.9995 * 0.9999999");
    assertEquals(99.850037, percent(shop.full()), "0.9995 * 0.998999865");
    assertTrue(shop.exact());
    assertEquals(21.6, Rounding.halfUp(shop.outageMinutes(), 2));
  }

  @Test
  void withoutAFallbackOnlyAFullAnswerIsAnAnswer() {
    assertEquals(99.850037, percent(only(Shop.with("without f")).answering()));
  }

  @Test
  void aSoftLookUpCostsFullAnswersOnly() {
    Availability soft =
        only(
            Plan.of(
                """
                a client-application
                p online-serving availabilityPct=99.9
                k feature-store availabilityPct=99
                a.requests > p.requests
                k.online > p.features coupling=soft
                """));
    assertEquals(99.9, percent(soft.answering()));
    assertEquals(98.901, percent(soft.full()), "0.999 * 0.99");
  }

  @Test
  void aSharedClusterCountsOnce() {
    Availability shared =
        only(
            Plan.of(
                """
                a client-application
                l load-balancer availabilityPct=100
                p online-serving availabilityPct=99
                q online-serving availabilityPct=99
                c kubernetes-cluster availabilityPct=99.9
                a.requests > l.requests
                l.requests > p.requests
                l.requests > q.requests
                c.compute > p.compute
                c.compute > q.compute
                """));
    assertEquals(99.89001, percent(shared.answering()), "0.999 * (1 - 0.01 * 0.01)");
    assertTrue(shared.exact());
  }

  @Test
  void aManagedServiceIsWhatItsProviderPromises() {
    String serving =
        """
        a client-application
        p online-serving availabilityPct=99 replicas=3
        a.requests > p.requests
        """;
    assertEquals(99.9999, percent(only(Plan.of(serving)).answering()));
    assertEquals(99.0, percent(only(Plan.of(serving + "p managed=true")).answering()));
  }

  @Test
  void manyPartsAreMultipliedInsteadOfCombined() {
    Availability fourteen = only(Plan.of(chain(14)));
    Availability fifteen = only(Plan.of(chain(15)));
    assertTrue(fourteen.exact());
    assertFalse(fifteen.exact());
    assertEquals(Math.pow(0.99, 14), fourteen.answering(), 1e-12);
    assertEquals(Math.pow(0.99, 15), fifteen.answering(), 1e-12);
    assertEquals(Math.pow(0.99, 15), fifteen.full(), 1e-12);
  }

  @Test
  void theProductKnowsPoolsFallbacksAndCaches() {
    String shop =
        chain(15)
            + """
            c cache availabilityPct=100
            c.requests > o0.requests
            f fallback-responder availabilityPct=90
            a.requests > f.requests
            """;
    double chain = Math.pow(0.99, 15);
    Availability fallback = only(Plan.of(shop));
    assertEquals(1 - (1 - chain) * 0.1, fallback.answering(), 1e-12);
    assertEquals(chain, fallback.full(), 1e-12);
    String cached =
        shop + "without f\na.requests > o0.requests callRole=shadow\na.requests > c.requests";
    assertEquals(1, only(Plan.of(cached)).answering(), 1e-12);
    assertEquals(0, only(Plan.of(cached + "\no14 availabilityPct=0")).full(), 1e-12);
    String pool =
        chain(15)
            + """
            l load-balancer availabilityPct=100
            x online-serving availabilityPct=50
            y online-serving availabilityPct=50
            l.requests > x.requests
            l.requests > y.requests
            o14.calls > l.requests
            """;
    assertEquals(chain * 0.75, only(Plan.of(pool)).answering(), 1e-12);
    assertEquals(chain * 0.25, only(Plan.of(pool)).full(), 1e-12);
  }

  @Test
  void whatAPartNeedsOfItselfIsTakenToBeThere() {
    String ring =
        chain(15)
            + """
            b client-application
            b.requests > o1.requests
            o14.calls > o0.requests
            """;
    List<Availability> both = Availability.of(Plan.of(ring));
    assertEquals(List.of("a", "b"), both.stream().map(each -> each.application().id()).toList());
    for (Availability each : both) {
      assertFalse(each.exact());
      assertEquals(Math.pow(0.99, 15), each.answering(), 1e-12);
    }
  }

  @Test
  void combinationsAndProductAgreeWhereNothingIsShared() {
    Dependencies shop = Shop.with();
    Availability product = new Product(Needs.of(shop)).of(shop.criticalApplications()).getFirst();
    assertEquals(only(shop).answering(), product.answering(), 1e-12);
    assertEquals(only(shop).full(), product.full(), 1e-12);
  }

  @Test
  void onlyCriticalApplicationsAreJudged() {
    assertEquals(List.of(), Availability.of(Shop.with("a critical=false")));
  }

  /// An application before this many orchestrators that call one another in a row.
  private static String chain(int length) {
    StringBuilder text = new StringBuilder("a client-application\na.requests > o0.requests\n");
    for (int n = 0; n < length; n++) {
      text.append("o" + n + " inference-orchestrator availabilityPct=99\n");
      text.append(n == 0 ? "" : "o" + (n - 1) + ".calls > o" + n + ".requests\n");
    }
    return text.toString();
  }

  private static Availability only(Dependencies dependencies) {
    List<Availability> all = Availability.of(dependencies);
    assertEquals(1, all.size());
    return all.getFirst();
  }

  private static double percent(double share) {
    return Rounding.halfUp(100 * share, 6);
  }
}
