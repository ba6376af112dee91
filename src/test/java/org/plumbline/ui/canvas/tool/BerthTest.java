package org.plumbline.ui.canvas.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.canvas.tool.Trial.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.edit.Sketch;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

final class BerthTest {
  private static final Component A = card("a", "event-source", 96, 96);
  private static final Component B = card("b", "stream-ingestion", 400, 96);

  @Test
  void aCopyLiesBelowItsOriginalAndTheNextOneGoesOn() {
    Design design = Sketch.design(A);
    assertEquals(new Point(0, 96), by(design, A));
    Component second = moved(A.withId("a-2"), new Point(0, 96));
    assertEquals(new Point(0, 96), by(Sketch.design(A, second), second));
  }

  @Test
  void whereSomethingLiesBelowItGoesToTheRight() {
    List<Component> column = new ArrayList<>(List.of(A));
    for (int n = 1; n < 4; n++) {
      column.add(card("under" + n, "feature-store", 96, 96 + 96 * n));
    }
    assertEquals(new Point(240, 0), by(Design.titled("").withComponents(List.copyOf(column)), A));
  }

  @Test
  void severalKeepTheirArrangementAndCoverNothing() {
    Component under = card("under", "feature-store", 400, 192);
    Design design = Sketch.design(A, B, under);
    Point by = by(design, A, B);
    for (Component each : List.of(A, B)) {
      Rect copy = each.bounds().moved(by.x(), by.y());
      assertTrue(design.components().stream().noneMatch(other -> copy.intersects(other.bounds())));
    }
  }

  @Test
  void whatWasCutComesBackWhereItWas() {
    assertEquals(Point.ORIGIN, by(Sketch.design(B), A));
  }

  @Test
  void aCopyLiesInItsBoundaryIfThereIsRoomAndNeverAcrossABorder() {
    Boundary wide = Sketch.boundary("area").withBounds(new Rect(64, 64, 600, 400));
    Component in = A.withBoundary(Optional.of("area"));
    assertEquals(new Point(0, 96), by(Sketch.design(wide, in), in));
    Boundary tight = wide.withBounds(new Rect(64, 64, 240, 150));
    Rect beside = in.bounds().moved(0, by(Sketch.design(tight, in), in).y());
    assertTrue(!beside.intersects(tight.bounds()) || tight.bounds().contains(beside));
    Boundary other = wide.withBounds(new Rect(64, 176, 240, 150));
    Point away = by(Sketch.design(other, A), A);
    Rect apart = A.bounds().moved(away.x(), away.y());
    assertTrue(!apart.intersects(other.bounds()), apart.toString());
  }

  @Test
  void amongTenThousandCardsACopyCoversNothing() {
    List<Component> all = new ArrayList<>();
    for (int n = 0; n < 10_000; n++) {
      all.add(card("c" + n, "feature-store", n % 100 * 192, n / 100 * 80));
    }
    Component middle = all.get(5_050);
    Rect copy = moved(middle, by(Design.titled("").withComponents(all), middle)).bounds();
    assertTrue(all.stream().noneMatch(each -> copy.intersects(each.bounds())), copy.toString());
  }

  @Test
  void theCardOfACollapsedBoundaryIsNotCovered() {
    Boundary folded =
        Sketch.boundary("folded").withBounds(new Rect(96, 192, 600, 400)).withCollapsed(true);
    Design design = Sketch.design(folded, A);
    Rect copy = moved(A, by(design, A)).bounds();
    assertTrue(!copy.intersects(folded.seen()), copy.toString());
  }

  private static Component moved(Component card, Point by) {
    return card.withBounds(card.bounds().moved(by.x(), by.y()));
  }

  private static Point by(Design design, Component... copied) {
    Design part = Design.titled("").withComponents(List.of(copied));
    return new Berth(Room.whole(design), part).by();
  }
}
