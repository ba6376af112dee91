package org.plumbline.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.analysis.Plan;
import org.plumbline.analysis.ReferenceDesigns;
import org.plumbline.analysis.Shop;
import org.plumbline.catalog.Catalog;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.MlSystem;
import org.plumbline.store.Templates;

/// The coverage and maturity that the reference designs are known to have.
class ReferenceReadinessTest {
  /// A reference design as it is read.
  record Read(ReferenceDesigns known, String form, Readiness readiness) {
    @Override
    public String toString() {
      return known + ", " + form;
    }
  }

  static List<Read> designs() {
    List<Read> designs = new ArrayList<>();
    for (ReferenceDesigns each : ReferenceDesigns.all()) {
      designs.add(
          new Read(
              each,
              "template",
              of(Plan.of(Templates.find(each.id(), Catalog.bundled()).orElseThrow()))));
    }
    return designs;
  }

  private static Readiness of(Dependencies dependencies) {
    return Readiness.of(MlSystem.of(dependencies.wiring()));
  }

  @ParameterizedTest
  @MethodSource("designs")
  void coverageAndMaturityAreKnown(Read read) {
    Readiness readiness = read.readiness();
    OptionalInt level = readiness.maturity().level();
    assertEquals(
        read.known().finding("coverage").orElseThrow(),
        Map.of(
            "coverage",
            String.valueOf(readiness.coverage().score()),
            "weakestArea",
            readiness.coverage().weakest().id(),
            "maturity",
            level.isPresent() ? String.valueOf(level.getAsInt()) : "none"),
        () -> readiness.coverage().areas() + " " + readiness.coverage().missing());
  }

  @Test
  void theShopHasTheKnownPoints() {
    Coverage coverage = of(Shop.with()).coverage();
    assertEquals(29, coverage.score());
    assertEquals(Area.FEATURES, coverage.weakest());
    assertEquals(
        List.of(3, 0, 5, 6, 6, 8, 0, 0, 1),
        coverage.areas().stream().map(Coverage.Scored::points).toList());
    assertEquals(OptionalInt.of(0), of(Shop.with()).maturity().level());
  }
}
