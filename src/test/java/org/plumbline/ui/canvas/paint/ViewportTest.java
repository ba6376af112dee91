package org.plumbline.ui.canvas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

final class ViewportTest {
  private static final double NEAR = 1e-6;

  @Test
  void goingToTheScreenAndBackLeadsToTheSamePlace() {
    Random dice = new Random(7);
    for (int n = 0; n < 200; n++) {
      Viewport view =
          new Viewport(0.05 + dice.nextDouble() * 7.95, dice.nextInt(9000), -dice.nextInt(9000));
      Point place = new Point(dice.nextInt(5000), dice.nextInt(5000));
      assertNear(place, view.toDesign(view.toScreen(place)));
    }
  }

  @Test
  void zoomingKeepsThePlaceUnderThePointer() {
    Viewport view = new Viewport(0.7, 130, -40);
    Point pointer = new Point(311, 97);
    Point under = view.toDesign(pointer);
    for (double zoom : new double[] {0.05, 0.31, 1, 3.3, 8}) {
      assertNear(under, view.zoomed(zoom, pointer).toDesign(pointer));
    }
  }

  @Test
  void theWheelDoublesTheZoomEvery240Pixels() {
    Point pointer = new Point(10, 20);
    assertEquals(2, Viewport.START.wheeled(240, pointer).zoom(), NEAR);
    assertEquals(0.5, Viewport.START.wheeled(-240, pointer).zoom(), NEAR);
    assertEquals(Math.pow(2, 1 / 6.0), Viewport.START.wheeled(40, pointer).zoom(), NEAR);
  }

  @Test
  void theZoomStaysBetween5And800PercentAndThePointerStillHolds() {
    Point pointer = new Point(200, 100);
    Viewport far = Viewport.START.wheeled(-1e5, pointer);
    Viewport close = Viewport.START.wheeled(1e5, pointer);
    assertEquals(0.05, far.zoom());
    assertEquals(8, close.zoom());
    assertNear(pointer, far.toDesign(pointer));
    assertNear(pointer, close.toDesign(pointer));
  }

  @Test
  void panningMovesEverythingByThatManyScreenPixels() {
    Viewport view = new Viewport(2.5, 12, 13);
    Point place = new Point(40, 50);
    assertNear(view.toScreen(place).plus(17, -9), view.panned(17, -9).toScreen(place));
  }

  @Test
  void fittingShowsAllOfItWithTheMarginAndInTheMiddle() {
    Rect screen = new Rect(0, 0, 800, 600);
    Rect wide = new Rect(-300, 900, 4000, 500);
    Rect seen = Viewport.fitting(wide, screen, 40).toScreen(wide);
    assertEquals(40, seen.x(), NEAR);
    assertEquals(760, seen.right(), NEAR);
    assertEquals(300, seen.centerY(), NEAR);
  }

  @Test
  void fittingNeverEnlargesBeyond100Percent() {
    Viewport view = Viewport.fitting(new Rect(0, 0, 50, 20), new Rect(0, 0, 800, 600), 40);
    assertEquals(1, view.zoom());
    assertNear(new Point(400, 300), view.toScreen(new Point(25, 10)));
  }

  @Test
  void revealingMovesNoFurtherThanNeeded() {
    Rect screen = new Rect(0, 0, 800, 600);
    Rect inside = new Rect(100, 100, 200, 100);
    assertEquals(Viewport.START, Viewport.START.revealing(inside, screen, 20));
    Rect below = new Rect(100, 700, 200, 100);
    Viewport moved = Viewport.START.revealing(below, screen, 20);
    assertEquals(580, moved.toScreen(below).bottom(), NEAR);
    assertEquals(0, moved.x(), NEAR);
    Rect above = new Rect(-500, 100, 200, 100);
    assertEquals(20, Viewport.START.revealing(above, screen, 20).toScreen(above).x(), NEAR);
  }

  @Test
  void theVisiblePartIsWhatTheCornersOfTheScreenShow() {
    Viewport view = new Viewport(0.5, 10, 20);
    assertEquals(new Rect(10, 20, 1600, 1200), view.visible(800, 600));
    assertTrue(view.visible(800, 600).contains(view.toDesign(new Point(799, 599))));
  }

  private static void assertNear(Point expected, Point actual) {
    assertTrue(expected.distance(actual) < 1e-6, () -> expected + " is not " + actual);
  }
}
