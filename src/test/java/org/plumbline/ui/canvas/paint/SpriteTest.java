package org.plumbline.ui.canvas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rgb;

final class SpriteTest {
  private static final Rgb WHITE = Rgb.of("#ffffff");
  private static final Rgb RED = Rgb.of("#ff0000");
  private static final Rgb CLEAR = new Rgb(0, 0, 0, 0);

  @Test
  void aRoundedBoxIsFilledInsideBorderedAtTheEdgeAndClearAtTheCorner() {
    RoundBox box = new RoundBox(40, 20, 8, 2, WHITE, RED);
    assertEquals(0xFFFFFFFF, box.at(20, 10));
    assertEquals(0xFFFF0000, box.at(20, 0.5));
    assertEquals(0xFFFF0000, box.at(0.5, 10));
    assertEquals(0, box.at(0.5, 0.5));
  }

  @Test
  void aRoundedBoxCoversTheAreaThatGeometrySays() {
    RoundBox box = new RoundBox(60, 40, 10, 0, WHITE, CLEAR);
    double covered = 0;
    for (int y = 0; y < 40; y++) {
      for (int x = 0; x < 60; x++) {
        covered += (box.at(x + 0.5, y + 0.5) >>> 24) / 255.0;
      }
    }
    assertEquals(60 * 40 - (4 - Math.PI) * 100, covered, 2);
  }

  @Test
  void aBendMeetsBothStretchesAtFullStrength() {
    Bend bend =
        new Bend(new Bend.Side(true, 9, 9), new Bend.Side(true, 9, 9), 8, 2, Dashes.SOLID, RED);
    assertTrue(bend.at(8.5, 0.5) >>> 24 > 248, "where it runs on to the right");
    assertTrue(bend.at(0.5, 8.5) >>> 24 > 248, "where it runs on downwards");
    assertEquals(0, bend.at(0.5, 0.5), "the corner is cut off");
    assertEquals(0, bend.at(8.5, 8.5), "inside of the bend");
  }

  @Test
  void dashesAreDrawnAndLeftOutInTurnFromTheirPhaseOn() {
    Dashes dashes = new Dashes(List.of(6.0, 4.0), 0);
    assertEquals(1, dashes.at(3));
    assertEquals(0, dashes.at(8));
    assertEquals(1, dashes.at(13));
    assertEquals(0, dashes.after(5).at(3));
    assertEquals(1, dashes.at(-7));
    Strip strip = new Strip(Strip.Axis.UPRIGHT, 40, 2, dashes, RED);
    assertEquals(0xFFFF0000, strip.at(1, 3));
    assertEquals(0, strip.at(1, 8));
  }

  @Test
  void aPictogramIsDrawnAlongItsOutlineAndFilledWithin() {
    Path square =
        Path.polygon(
            List.of(new Point(0, 0), new Point(10, 0), new Point(10, 10), new Point(0, 10)));
    Pictogram icon = new Pictogram(Outline.of(square), 2, WHITE, RED, 2);
    assertEquals(0xFFFFFFFF, icon.at(10 - icon.left(), 10 - icon.top()));
    assertEquals(0xFFFF0000, icon.at(-icon.left(), 10 - icon.top()));
    assertEquals(0, icon.at(0.5, 0.5) >>> 24);
    assertTrue(icon.width() >= 22 && icon.width() <= 25);
  }

  @Test
  void anOutlineSurroundsWhatLiesInsideOfACurve() {
    Outline circle = Outline.of(Path.circle(new Point(5, 5), 5));
    assertTrue(circle.surrounds(5, 5));
    assertTrue(circle.surrounds(8.3, 8.3));
    assertEquals(false, circle.surrounds(9.3, 9.3));
    assertEquals(5, circle.distance(5, 5), 0.15);
  }
}
