package org.plumbline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.edit.Sketch.boundary;
import static org.plumbline.edit.Sketch.component;
import static org.plumbline.edit.Sketch.connection;
import static org.plumbline.edit.Sketch.design;
import static org.plumbline.edit.Sketch.inside;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

class TidyingTest {
  private static final Design THREE =
      design(at("a", 10, 0, 100, 50), at("b", 300, 40, 60, 80), at("c", 130, 200, 40, 40));
  private static final List<String> ALL = List.of("a", "b", "c");

  @Test
  void edgesAndMiddlesAreLinedUpWithTheOutermost() {
    assertEquals(List.of(10.0, 10.0, 10.0), xs(Tidying.ALIGN_LEFT));
    assertEquals(List.of(260.0, 300.0, 320.0), xs(Tidying.ALIGN_RIGHT));
    assertEquals(List.of(135.0, 155.0, 165.0), xs(Tidying.ALIGN_CENTER));
    assertEquals(List.of(0.0, 0.0, 0.0), ys(Tidying.ALIGN_TOP));
    assertEquals(List.of(190.0, 160.0, 200.0), ys(Tidying.ALIGN_BOTTOM));
    assertEquals(List.of(95.0, 80.0, 100.0), ys(Tidying.ALIGN_MIDDLE));
  }

  @Test
  void gapsBecomeEqualAndTheOutermostStay() {
    Design spread = Tidying.DISTRIBUTE_ACROSS.of(THREE, ALL).apply(THREE);
    Rect a = bounds(spread, "a");
    Rect b = bounds(spread, "b");
    Rect c = bounds(spread, "c");
    assertEquals(10, a.x());
    assertEquals(300, b.x());
    assertEquals(c.x() - a.right(), b.x() - c.right());
  }

  @Test
  void theFirstThatWasSelectedGivesTheSize() {
    Design sized = Tidying.SAME_WIDTH.of(THREE, List.of("b", "a")).apply(THREE);
    assertEquals(60, bounds(sized, "a").width());
    assertEquals(50, bounds(sized, "a").height());
    assertEquals(40, bounds(sized, "c").width());
  }

  @Test
  void whatIsKeptInPlaceStaysAndTheOthersComeToIt() {
    Component pinned = at("a", 500, 0, 100, 50).withPinned(true);
    Design kept = design(pinned, at("b", 300, 40, 60, 80));
    Design aligned = Tidying.ALIGN_LEFT.of(kept, List.of("a", "b")).apply(kept);
    assertEquals(500, bounds(aligned, "a").x());
    assertEquals(500, bounds(aligned, "b").x());
  }

  @Test
  void whatLiesInASelectedBoundaryGoesAlongOnce() {
    Design nested =
        design(
            boundary("team"), inside("team", at("a", 40, 40, 100, 50)), at("b", 300, 400, 60, 80));
    Design aligned = Tidying.ALIGN_RIGHT.of(nested, List.of("team", "a", "b")).apply(nested);
    assertEquals(400, aligned.boundary("team").orElseThrow().bounds().right());
    assertEquals(40, bounds(aligned, "a").x());
    assertEquals(340, bounds(aligned, "b").x());
  }

  @Test
  void tooFewElementsAreLeftAsTheyAre() {
    for (Tidying each : Tidying.values()) {
      assertEquals(THREE, each.of(THREE, List.of("a")).apply(THREE), each.name());
    }
    assertEquals(THREE, Tidying.DISTRIBUTE_DOWN.of(THREE, List.of("a", "b")).apply(THREE));
  }

  @Test
  void bendsGoAlongWhereBothEndsGoEquallyFar() {
    Design bent =
        design(
            at("a", 100, 0, 100, 50),
            at("b", 100, 200, 100, 50),
            at("c", 40, 400, 100, 50),
            connection("a.x", "b.y").withId("ab").withWaypoints(List.of(new Point(260, 25))),
            connection("b.x", "c.y").withId("bc").withWaypoints(List.of(new Point(260, 225))));
    Design aligned = Tidying.ALIGN_LEFT.of(bent, ALL).apply(bent);
    assertEquals(List.of(new Point(200, 25)), bends(aligned, "ab"));
    assertEquals(List.of(new Point(260, 225)), bends(aligned, "bc"));
  }

  @Test
  void arrangingKeepsTheBendsOnlyOfWhatGoesTogetherOrStays() {
    Design bent =
        design(
            at("a", 0, 0, 100, 50),
            at("b", 0, 200, 100, 50),
            at("c", 0, 400, 100, 50),
            at("d", 0, 600, 100, 50),
            connection("a.x", "b.y").withId("ab").withWaypoints(List.of(new Point(160, 25))),
            connection("b.x", "c.y").withId("bc").withWaypoints(List.of(new Point(160, 225))),
            connection("c.x", "d.y").withId("cd").withWaypoints(List.of(new Point(160, 425))));
    Design placed =
        new PlaceElements(
                Map.of("a", new Rect(48, 16, 100, 50), "b", new Rect(48, 216, 100, 50)), 2)
            .apply(bent);
    assertEquals(List.of(new Point(208, 41)), bends(placed, "ab"));
    assertEquals(List.of(), bends(placed, "bc"));
    assertEquals(List.of(new Point(160, 425)), bends(placed, "cd"));
  }

  private static List<Point> bends(Design design, String id) {
    return design.connection(id).orElseThrow().waypoints();
  }

  private static List<Double> xs(Tidying tidying) {
    Design tidied = tidying.of(THREE, ALL).apply(THREE);
    return ALL.stream().map(id -> bounds(tidied, id).x()).toList();
  }

  private static List<Double> ys(Tidying tidying) {
    Design tidied = tidying.of(THREE, ALL).apply(THREE);
    return ALL.stream().map(id -> bounds(tidied, id).y()).toList();
  }

  private static Rect bounds(Design design, String id) {
    return design.component(id).orElseThrow().bounds();
  }

  private static Component at(String id, double x, double y, double width, double height) {
    return component(id, "feature-store").withBounds(new Rect(x, y, width, height));
  }
}
