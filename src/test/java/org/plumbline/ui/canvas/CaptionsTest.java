package org.plumbline.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Value;
import org.plumbline.design.Design;
import org.plumbline.design.Difference;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.ChangeType;
import org.plumbline.edit.Edit;
import org.plumbline.edit.MoveElements;
import org.plumbline.edit.SetProperty;
import org.plumbline.edit.Sketch;

final class CaptionsTest {
  private static final Catalog CATALOG = Catalog.bundled();

  private final Design design = Sketch.design(Sketch.component("serving", "online-serving"));

  private Map<String, String> captions(Edit edit) {
    Design after = edit.apply(design);
    return new Captions(CATALOG).of(Difference.between(design, after), design, after);
  }

  private static Edit setting(Object... pairs) {
    List<Edit> edits = new ArrayList<>();
    for (int n = 0; n < pairs.length; n += 2) {
      var property = CATALOG.component("online-serving").orElseThrow().property((String) pairs[n]);
      edits.add(new SetProperty(List.of("serving"), property.orElseThrow(), (Value) pairs[n + 1]));
    }
    return new AllOf("Set", edits);
  }

  @Test
  void whatIsSetIsToldWithItsNameAndItsUnit() {
    assertEquals(
        Map.of("serving", "Replicas: 4 · Latency p99 (own): 20 ms"),
        captions(setting("replicas", Value.of(4), "latencyP99Ms", Value.of(20))));
  }

  @Test
  void manyPropertiesAreCounted() {
    String caption =
        captions(
                setting(
                    "replicas", Value.of(4),
                    "latencyP99Ms", Value.of(20),
                    "zones", Value.of(2),
                    "autoscaling", Value.of(true)))
            .getOrDefault("serving", "nothing");
    assertEquals(" and 2 more", caption.substring(caption.length() - 11));
  }

  @Test
  void anotherTypeIsToldByItsName() {
    var type = CATALOG.component("stream-scoring").orElseThrow();
    assertEquals("Stream scoring", captions(new ChangeType("serving", type)).get("serving"));
  }

  @Test
  void whatOnlyMovesHasNoCaption() {
    assertEquals(Map.of(), captions(new MoveElements(List.of("serving"), 80, 0)));
  }
}
