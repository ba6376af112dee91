package org.plumbline.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Port;

class FeedingTest {
  @Test
  void whereNothingIsSaidEverythingFeedsButComputeAndPolicies() {
    assertEquals(List.of("data", "code", "insights"), feeding("experiment-workbench", "runs"));
  }

  @Test
  void whereInputsAreNamedOnlyTheyFeed() {
    assertEquals(List.of("data", "code"), feeding("experiment-workbench", "model"));
    assertEquals(List.of(), feeding("public-dataset", "records"));
  }

  private static List<String> feeding(String id, String port) {
    ComponentType type = Catalog.bundled().component(id).orElseThrow();
    Port.Output output = type.output(port).orElseThrow();
    return type.inputs().stream()
        .filter(input -> Feeding.feeds(input, output))
        .map(Port.Input::id)
        .toList();
  }
}
