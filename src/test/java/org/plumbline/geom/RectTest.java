package org.plumbline.geom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RectTest {
  private static final Rect WINDOW = new Rect(0, 0, 100, 60);

  @Test
  void whatLiesOutsideOfAnotherAndWhatIsSharedCoverAllOfItOnce() {
    Random random = new Random(7);
    for (int n = 0; n < 1000; n++) {
      Rect other = new Rect(at(random), at(random), size(random), size(random));
      List<Rect> parts = WINDOW.without(other);
      double area = parts.stream().mapToDouble(RectTest::area).sum();
      assertEquals(area(WINDOW), area + area(WINDOW.shared(other)), 1e-6, () -> "" + other);
      for (Rect part : parts) {
        assertTrue(WINDOW.contains(part), () -> part + " of " + other);
        assertFalse(part.grown(-1e-6).intersects(other.grown(-1e-6)), () -> part + " of " + other);
      }
    }
  }

  @Test
  void nothingLiesOutsideOfWhatHoldsItAndAllOfItOutsideOfWhatIsApart() {
    assertEquals(List.of(), WINDOW.without(WINDOW.grown(1)));
    assertEquals(List.of(WINDOW), WINDOW.without(WINDOW.moved(500, 0)));
  }

  private static double at(Random random) {
    return -60 + 180 * random.nextDouble();
  }

  private static double size(Random random) {
    return 1 + 80 * random.nextDouble();
  }

  private static double area(Rect rect) {
    return rect.width() * rect.height();
  }
}
