package org.plumbline.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.bench.WorkSet;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Design;

/// Large designs are checked by several threads, which all ask one wiring.
final class WiringTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final int TIMES = 400;

  @Test
  void whoAsksAtTheSameTimeGetsAllPartsOfAType() {
    Design design = WorkSet.of(500);
    ComponentType type = CATALOG.component("data-store").orElseThrow();
    for (int n = 0; n < TIMES; n++) {
      Wiring wiring = Wiring.of(design, CATALOG);
      List<Integer> sizes =
          IntStream.range(0, 4).parallel().mapToObj(_ -> wiring.parts(type).size()).toList();
      assertEquals(List.of(100, 100, 100, 100), sizes);
    }
  }
}
