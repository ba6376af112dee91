package org.plumbline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

final class FigureTest {
  private static Figure along(Figure.Kind kind, Point... way) {
    Mark line = new Mark.Line(List.of(way), 8, Mark.Stroke.solid(new Rgb(0, 0, 0, 1), 1));
    return new Figure("c", "c", kind, new Rect(0, 0, 100, 40), List.of(line));
  }

  @Test
  void theMiddleOfAConnectionLiesHalfOfItsWayAlong() {
    Point start = new Point(0, 0);
    Point bend = new Point(100, 0);
    assertEquals(new Point(50, 0), along(Figure.Kind.CONNECTION, start, bend).middle());
    assertEquals(
        new Point(100, 10),
        along(Figure.Kind.CONNECTION, start, bend, new Point(100, 120)).middle());
    assertEquals(start, along(Figure.Kind.CONNECTION, start, start).middle().plus(-50, -20));
  }

  @Test
  void theMiddleOfACardIsItsCentre() {
    assertEquals(
        new Point(50, 20),
        along(Figure.Kind.COMPONENT, new Point(0, 0), new Point(10, 0)).middle());
    assertEquals(
        new Point(50, 20),
        new Figure("n", "n", Figure.Kind.NOTE, new Rect(0, 0, 100, 40), List.of()).middle());
  }
}
