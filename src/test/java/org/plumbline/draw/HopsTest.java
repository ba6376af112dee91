package org.plumbline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.draw.route.Plan;
import org.plumbline.draw.route.Router;
import org.plumbline.draw.route.Routing;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

final class HopsTest {
  private static final Mark.Stroke STROKE = Mark.Stroke.solid(new Rgb(0, 0, 0, 1), 1.5);

  /// Four cards in a cross: one line runs level between two of them, others upright.
  private static Routing crossing(double... uprights) {
    List<Rect> cards = new java.util.ArrayList<>();
    List<Plan.Link> links = new java.util.ArrayList<>();
    cards.add(new Rect(0, 168, 176, 64));
    cards.add(new Rect(800, 168, 176, 64));
    links.add(new Plan.Link(0, 1, List.of()));
    for (double x : uprights) {
      cards.add(new Rect(x - 30, 0, 60, 40));
      cards.add(new Rect(x - 30, 400, 60, 40));
      links.add(new Plan.Link(cards.size() - 2, cards.size() - 1, List.of()));
    }
    return Router.route(new Plan(cards, List.of(), List.of(), links));
  }

  @Test
  void theLevelLineHopsOverTheUprightOneAndNotTheOtherWayRound() {
    Routing routing = crossing(500);
    assertEquals(List.of(new Mark.Hop(new Point(500, 200), 5, true)), Hops.of(0, routing));
    assertEquals(List.of(), Hops.of(1, routing));
  }

  @Test
  void eachCrossingHasItsHop() {
    assertEquals(3, Hops.of(0, crossing(300, 400, 600)).size());
  }

  @Test
  void aHopIsHalfACircleUpwardsWhicheverWayTheLineRuns() {
    for (List<Point> ends :
        List.of(
            List.of(new Point(0, 100), new Point(200, 100)),
            List.of(new Point(200, 100), new Point(0, 100)))) {
      Mark.Line line =
          new Mark.Line(ends, 8, List.of(new Mark.Hop(new Point(80, 100), 5, true)), STROKE);
      List<Path.Step> steps = Bends.rounded(line).steps();
      assertEquals(5, steps.size(), steps.toString());
      assertTrue(
          steps.stream()
              .anyMatch(step ->
                  step instanceof Path.CurveTo curve && curve.to().equals(new Point(80, 95))),
          steps.toString());
    }
  }
}
