package org.plumbline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.edit.Sketch.boundary;
import static org.plumbline.edit.Sketch.component;
import static org.plumbline.edit.Sketch.connection;
import static org.plumbline.edit.Sketch.design;
import static org.plumbline.edit.Sketch.inside;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.edit.StepAmongSiblings.Way;
import org.plumbline.geom.Rect;

/// What is done in the tree of a design rather than on the page.
class OutlineEditsTest {
  private static final Component FAR =
      component("far", "feature-store")
          .withBounds(new Rect(900, 900, Component.WIDTH, Component.HEIGHT));

  @Test
  void whatMovesIntoABoundaryLiesInItAndCoversNothing() {
    Component in = inside("team", component("in", "feature-store").withBounds(card(24, 24)));
    Design after =
        new MoveIntoBoundary(List.of("far"), Optional.of("team"))
            .apply(design(boundary("team"), in, FAR));
    Component moved = after.component("far").orElseThrow();
    assertEquals(Optional.of("team"), moved.boundary());
    assertTrue(after.boundary("team").orElseThrow().bounds().contains(moved.bounds()));
    assertTrue(!moved.bounds().intersects(in.bounds()));
    assertEquals(new Rect(0, 0, 400, 300), after.boundary("team").orElseThrow().bounds());
  }

  @Test
  void aFullBoundaryGrowsWithThoseAroundIt() {
    Component in =
        inside("inner", component("in", "feature-store").withBounds(new Rect(24, 24, 352, 232)));
    Design before =
        design(boundary("outer"), boundary("inner").withParent(Optional.of("outer")), in, FAR);
    Design after = new MoveIntoBoundary(List.of("far"), Optional.of("inner")).apply(before);
    Rect inner = after.boundary("inner").orElseThrow().bounds();
    assertTrue(inner.contains(after.component("far").orElseThrow().bounds()));
    assertTrue(after.boundary("outer").orElseThrow().bounds().contains(inner));
    assertTrue(inner.height() > 300);
  }

  @Test
  void whatMovesOutLiesInNoBoundary() {
    Component in = inside("team", component("in", "feature-store").withBounds(card(24, 24)));
    Design after =
        new MoveIntoBoundary(List.of("in"), Optional.empty()).apply(design(boundary("team"), in));
    Component moved = after.component("in").orElseThrow();
    assertEquals(Optional.empty(), moved.boundary());
    assertTrue(!after.boundary("team").orElseThrow().bounds().intersects(moved.bounds()));
  }

  @Test
  void aBoundaryNeverMovesIntoItself() {
    Design before = design(boundary("outer"), boundary("inner").withParent(Optional.of("outer")));
    assertEquals(
        before, new MoveIntoBoundary(List.of("outer"), Optional.of("inner")).apply(before));
    assertEquals(
        before, new MoveIntoBoundary(List.of("outer"), Optional.of("outer")).apply(before));
  }

  @Test
  void aStepPassesTheNextSiblingAndNoOther() {
    Design before =
        design(
            boundary("team"),
            component("a", "feature-store"),
            inside("team", component("b", "feature-store")),
            component("c", "feature-store"));
    Design after = new StepAmongSiblings("c", Way.EARLIER).apply(before);
    assertEquals(List.of("c", "a", "b"), ids(after));
    assertEquals(List.of("b", "c", "a"), ids(new StepAmongSiblings("a", Way.LATER).apply(before)));
    assertEquals(before, new StepAmongSiblings("b", Way.EARLIER).apply(before));
    assertEquals(before, new StepAmongSiblings("a", Way.EARLIER).apply(before));
    assertEquals(before, new StepAmongSiblings("gone", Way.LATER).apply(before));
  }

  @Test
  void connectionsOfOnePortChangePlaces() {
    Design before =
        design(
            component("a", "feature-store"),
            component("b", "online-serving"),
            component("c", "online-serving"),
            connection("a.online", "b.features"),
            connection("a.online", "c.features"));
    Design after = new StepAmongSiblings("a-online-c-features", Way.EARLIER).apply(before);
    assertEquals("c", after.connections().getFirst().to().component());
  }

  private static Rect card(double x, double y) {
    return new Rect(x, y, Component.WIDTH, Component.HEIGHT);
  }

  private static List<String> ids(Design design) {
    return design.components().stream().map(Element::id).toList();
  }
}
