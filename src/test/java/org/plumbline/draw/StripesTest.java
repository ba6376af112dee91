package org.plumbline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Path2D;
import org.junit.jupiter.api.Test;
import org.plumbline.geom.Path;
import org.plumbline.geom.Rect;

/// Stripes that are drawn lie where stripes that are painted as a picture do.
final class StripesTest {
  @Test
  void aPointOfACardIsOnAStripeIfItIsSaidToBe() {
    Path2D drawn = new Path2D.Double();
    for (Path.Step step : Stripes.over(new Rect(40, 80, 176, 64)).steps()) {
      switch (step) {
        case Path.MoveTo(var to) -> drawn.moveTo(to.x(), to.y());
        case Path.LineTo(var to) -> drawn.lineTo(to.x(), to.y());
        case Path.Close _ -> drawn.closePath();
        default -> throw new AssertionError(step);
      }
    }
    for (double x = 20.3; x < 160; x++) {
      for (double y = 4.1; y < 60; y++) {
        assertEquals(drawn.contains(x, y), Stripes.isOn(x + y), x + ", " + y);
      }
    }
  }
}
