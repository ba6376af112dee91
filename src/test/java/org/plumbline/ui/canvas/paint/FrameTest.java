package org.plumbline.ui.canvas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

final class FrameTest {
  @Test
  void edgesLieOnDevicePixelsAtEveryOutputScale() {
    Random dice = new Random(3);
    for (double scale : new double[] {1, 1.25, 1.5, 2}) {
      Frame frame = new Frame(new Viewport(0.37, 11.3, -7.7), scale);
      for (int n = 0; n < 100; n++) {
        double device = frame.x(dice.nextDouble() * 4000) * scale;
        assertEquals(Math.rint(device), device, 1e-6);
      }
    }
  }

  @Test
  void whoeverPansMovesAllByWholeDevicePixels() {
    Random dice = new Random(5);
    for (double scale : new double[] {1, 1.25, 1.5, 2}) {
      Viewport view = new Viewport(0.37, 11.3, -7.7);
      for (int n = 0; n < 50; n++) {
        Viewport next = view.panned(dice.nextDouble() * 20, dice.nextDouble() * 20);
        Point before = Frame.near(view, scale).point(Point.ORIGIN);
        Point after = Frame.near(next, scale).point(Point.ORIGIN);
        double dx = (after.x() - before.x()) * scale;
        double dy = (after.y() - before.y()) * scale;
        assertEquals(Math.rint(dx), dx, 1e-6);
        assertEquals(Math.rint(dy), dy, 1e-6);
        assertEquals(next.screenX(0), after.x(), 0.5 / scale + 1e-9);
        assertEquals(next.screenY(0), after.y(), 0.5 / scale + 1e-9);
        view = next;
      }
    }
  }

  @Test
  void cardsOfOneSizeAreOneSizeWhereverTheyStand() {
    Frame frame = new Frame(new Viewport(0.613, 3.1, 4.7), 1);
    Rect first = frame.rect(new Rect(0, 0, 176, 64));
    for (int n = 1; n < 50; n++) {
      Rect other = frame.rect(new Rect(n * 17.3, n * 5.9, 176, 64));
      assertEquals(first.width(), other.width(), 1e-9);
      assertEquals(first.height(), other.height(), 1e-9);
    }
  }

  @Test
  void aLineIsNeverThinnerThanADevicePixel() {
    assertEquals(0.5, new Frame(new Viewport(0.05, 0, 0), 2).thickness(1.5), 1e-9);
    assertTrue(new Frame(new Viewport(4, 0, 0), 1).thickness(1.5) >= 6);
  }
}
