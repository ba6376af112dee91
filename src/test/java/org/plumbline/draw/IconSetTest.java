package org.plumbline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

final class IconSetTest {
  private static final IconSet ICONS = IconSet.bundled();

  @Test
  void everyComponentTypeHasAnIconThatStaysInItsSquare() {
    Path unknown = ICONS.of("unknown");
    Rect square = new Rect(0, 0, IconSet.SIZE, IconSet.SIZE);
    for (String type : Catalog.bundled().components().keySet()) {
      Path icon = ICONS.of(type);
      assertFalse(icon.steps().isEmpty(), type);
      assertNotEquals(unknown, icon, type);
      assertTrue(square.grown(1).contains(icon.bounds()), type + " " + icon.bounds());
    }
  }

  @Test
  void aTypeWithoutAnIconGetsThatOfTheUnknown() {
    assertEquals(ICONS.of("unknown"), ICONS.of("no-such-type"));
    assertEquals(ICONS.of("unknown"), ICONS.of("../icons/api-gateway"));
  }

  @Test
  void relativeAndAbsoluteCommandsDrawTheSame() {
    assertEquals(PathData.read("M2 3L5 3V7H2Z"), PathData.read("m2 3 3 0 v4 h-3 z"));
    assertEquals(
        PathData.read("M0 0C1 2 3 4 5 6S9 8 10 10"), PathData.read("M0 0c1 2 3 4 5 6s4 2 5 4"));
  }

  @Test
  void aHalfCircleIsTwoQuarterCurves() {
    List<Path.Step> steps = PathData.read("M4 0A4 4 0 01-4 0").steps();
    assertEquals(3, steps.size());
    Path.CurveTo first = (Path.CurveTo) steps.get(1);
    assertEquals(0, first.to().distance(new Point(0, 4)), 1e-9);
    Path.CurveTo second = (Path.CurveTo) steps.get(2);
    assertEquals(0, second.to().distance(new Point(-4, 0)), 1e-9);
  }
}
