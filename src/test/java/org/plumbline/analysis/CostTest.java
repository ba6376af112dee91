package org.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.plumbline.graph.Part;

class CostTest {
  @Test
  void theShopCostsWhatItsPartsCost() {
    Cost shop = Cost.of(Shop.with("design monthlyBudget=900"));
    assertEquals(Map.of("g", 50.0, "p", 600.0, "k", 300.0, "t", 48.0), shop.byComponent());
    assertEquals(998, shop.total(), "50 + 3 * 200 + 300 + 4 runs * 2 h * 2 workers * 3");
    assertEquals(OptionalDouble.of(0.0077), shop.per1000Requests(), "998 / 129600");
    assertEquals(OptionalDouble.of(-98), shop.budgetLeft());
    assertEquals(List.of("l", "f", "e", "r", "d"), shop.unknown().stream().map(Part::id).toList());
  }

  @Test
  void aVendorsModelIsPaidByTheRequest() {
    Cost tokens =
        Cost.of(
            Plan.of(
                """
                a client-application peakRps=9
                g api-gateway
                h hosted-model-api pricePer1000Requests=0.4
                a.requests > g.requests
                g.requests > h.requests
                """));
    assertEquals(3110.4, tokens.total(), "9 / 3 requests a second * 2592000 s / 1000 * 0.4");
    assertEquals(OptionalDouble.empty(), tokens.budgetLeft());
  }

  @Test
  void aJobCostsWhatItRuns() {
    String job = "t model-trainer hoursPerRun=2 hourlyRate=3 workers=2 intervalMinutes=";
    assertEquals(360, Cost.of(Plan.of(job + "1440")).total(), "30 runs");
    assertEquals(0, Cost.of(Plan.of(job + "0")).total(), "only on demand");
    assertEquals(12, Cost.of(Plan.of(job + "0 runsPerMonth=1")).total());
    assertEquals(4320, Cost.of(Plan.of(job + "0 mode=streaming")).total(), "720 h");
  }

  @Test
  void costsAreRoundedToCentsBeforeTheyAreAddedUp() {
    Cost cents =
        Cost.of(
            Plan.of(
                """
                p online-serving costPerMonth=0.335 costBasis=per-replica replicas=3
                q online-serving costPerMonth=0.005
                """));
    assertEquals(Map.of("p", 1.01, "q", 0.01), cents.byComponent(), "1.005 and 0.005");
    assertEquals(1.02, cents.total());
  }

  @Test
  void totalsAreToldByWhoCausesThem() {
    Cost shop =
        Cost.of(
            Shop.with(
                "p owner=ml technology=KServe",
                "k owner=ml",
                "around inner p",
                "around outer inner k"));
    assertEquals(Map.of("serving", 650.0, "features", 300.0, "training", 48.0), shop.byStage());
    assertEquals(List.of("features", "training", "serving"), List.copyOf(shop.byStage().keySet()));
    assertEquals(Map.of("", 98.0, "ml", 900.0), shop.byOwner());
    assertEquals(Map.of("inner", 600.0, "outer", 900.0), shop.byBoundary());
    assertEquals(Map.of("", 398.0, "KServe", 600.0), shop.byTechnology());
  }
}
