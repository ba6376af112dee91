package org.plumbline.ui.canvas.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.canvas.tool.Trial.card;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.edit.MoveElements;
import org.plumbline.edit.RouteConnection;
import org.plumbline.edit.Sketch;
import org.plumbline.geom.Point;

final class BendingTest {
  private static final Design DESIGN =
      Sketch.design(
          card("a", "event-source", 0, 0),
          card("b", "stream-ingestion", 400, 200),
          Sketch.connection("a.events", "b.source")
              .withId("c")
              .withWaypoints(List.of(new Point(288, 32), new Point(288, 232))));

  /// From the right of a to the left of b, with an upright stretch between.
  private static List<Point> way(Trial trial) {
    return Course.of("c", trial.sight()).orElseThrow().points();
  }

  private static List<Point> bends(Trial trial) {
    return trial.design().connection("c").orElseThrow().waypoints();
  }

  private static Point middle(Trial trial, int stretch) {
    Point a = way(trial).get(stretch);
    Point b = way(trial).get(stretch + 1);
    return new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
  }

  @Test
  void aStretchIsPushedAsideAndStaysThere() {
    Trial trial = new Trial(DESIGN);
    assertEquals(4, way(trial).size());
    Point at = middle(trial, 1);
    trial.pull(at, at.plus(-64, 30));
    double x = at.x() - 64;
    assertEquals(List.of(new Point(x, 32), new Point(x, 232)), bends(trial));
    assertEquals(bends(trial), way(trial).subList(1, 3));
  }

  @Test
  void aBendRestsOnTheGridUnlessSnappingIsOff() {
    Trial trial = new Trial(DESIGN);
    Point at = middle(trial, 1);
    trial.pull(at, at.plus(-61, 0));
    assertEquals(224, bends(trial).getFirst().x());
    trial.withoutSnapping().pull(middle(trial, 1), middle(trial, 1).plus(-61, 0));
    assertEquals(163, bends(trial).getFirst().x());
  }

  @Test
  void aBendIsCarriedWithBothItsStretches() {
    Trial trial = new Trial(DESIGN);
    Point bend = way(trial).get(1);
    trial.pull(bend, bend.plus(-48, 16));
    double x = bend.x() - 48;
    assertTrue(way(trial).contains(new Point(x, 48)), way(trial).toString());
    assertOrthogonal(way(trial));
  }

  @Test
  void theStretchAtACardLeavesItElsewhereAtItsSide() {
    Trial trial = new Trial(DESIGN);
    Point at = middle(trial, 0);
    trial.pull(at, at.plus(0, 16));
    assertEquals(new Point(176, 48), way(trial).getFirst());
    assertOrthogonal(way(trial));
  }

  @Test
  void theStretchAtACardCanBePushedPastIt() {
    Trial trial = new Trial(DESIGN);
    Point at = middle(trial, 0);
    trial.pull(at, at.plus(0, 96));
    assertOrthogonal(way(trial));
    assertTrue(way(trial).stream().anyMatch(point -> point.y() == 128), way(trial).toString());
  }

  @Test
  void oneGestureIsOneStepAndUndoRestoresExactly() {
    Trial trial = new Trial(DESIGN);
    Point at = middle(trial, 1);
    trial.press(at.x(), at.y());
    for (int n = 1; n < 20; n++) {
      trial.drag(at.x() - 5 * n, at.y());
    }
    trial.release(at.x() - 100, at.y());
    assertFalse(bends(trial).isEmpty());
    trial.session().undo();
    assertEquals(DESIGN, trial.design());
    assertEquals(Optional.empty(), trial.session().undoName());
  }

  @Test
  void escapeLeavesTheWayAsItWas() {
    Trial trial = new Trial(DESIGN);
    Point at = middle(trial, 1);
    trial.press(at.x(), at.y()).drag(at.x() - 80, at.y()).escape();
    assertEquals(DESIGN, trial.session().shown());
  }

  @Test
  void aClickOnALineSelectsItAndBendsNothing() {
    Trial trial = new Trial(DESIGN);
    Point at = middle(trial, 1);
    trial.press(at.x(), at.y()).drag(at.x() + 2, at.y()).release(at.x() + 2, at.y());
    assertEquals(Set.of("c"), trial.session().selection());
    assertEquals(DESIGN.connections(), trial.design().connections());
  }

  @Test
  void whatIsSelectedShowsItsBendsAndTheMiddlesOfItsStretches() {
    Trial trial = new Trial(DESIGN);
    assertEquals(List.of(), trial.aids(Aid.Knobs.class));
    trial.session().select(List.of("c"));
    Aid.Knobs knobs = trial.aids(Aid.Knobs.class).getFirst();
    assertEquals(way(trial).subList(1, 3), knobs.bends());
    assertEquals(3, knobs.middles().size());
  }

  @Test
  void bendsGoAlongWhenBothEndsDo() {
    Trial trial = new Trial(DESIGN);
    Point at = middle(trial, 1);
    trial.pull(at, at.plus(-64, 0));
    List<Point> before = way(trial);
    trial.session().commit(new MoveElements(List.of("a", "b"), 80, 48));
    assertEquals(before.stream().map(point -> point.plus(80, 48)).toList(), way(trial));
  }

  @Test
  void whenOneEndMovesOnlyTheStretchThatTouchesItFollows() {
    Trial trial = new Trial(DESIGN);
    Point at = middle(trial, 1);
    trial.pull(at, at.plus(-64, 0));
    List<Point> before = way(trial);
    trial.session().commit(new MoveElements(List.of("a"), -40, -64));
    List<Point> after = way(trial);
    assertOrthogonal(after);
    assertEquals(new Point(136, -32), after.getFirst());
    assertEquals(before.subList(2, 4), after.subList(after.size() - 2, after.size()));
    assertEquals(before.get(1).x(), after.get(1).x());
    trial.session().undo();
    assertEquals(before, way(trial));
  }

  @Test
  void aDoubleClickOnABendTakesItAway() {
    Trial trial = new Trial(DESIGN);
    trial
        .session()
        .commit(
            new RouteConnection(
                "c",
                List.of(
                    new Point(240, 32),
                    new Point(240, 120),
                    new Point(320, 120),
                    new Point(320, 232))));
    twice(trial, new Point(240, 120));
    assertEquals(3, bends(trial).size());
    assertOrthogonal(way(trial));
  }

  @Test
  void aDoubleClickOnAStretchOpensTheLabel() {
    Trial trial = new Trial(DESIGN);
    twice(trial, middle(trial, 1));
    assertEquals(Optional.of(new Effect.Rename("c")), trial.asked(Effect.Rename.class));
    assertEquals(DESIGN, trial.design());
  }

  @Test
  void arrowKeysPushTheLongestStretchThatCanGoTheirWay() {
    Trial trial = new Trial(DESIGN);
    double x = way(trial).get(1).x();
    trial.session().commit(Bending.nudged("c", 8, 0, trial.sight()).orElseThrow());
    assertEquals(x + 8, way(trial).get(1).x());
    assertEquals(x + 8, way(trial).get(2).x());
    trial.session().undo();
    assertEquals(DESIGN, trial.design());
  }

  @Test
  void aConnectionThatHasLostAnEndIsNotBent() {
    Connection lost = Sketch.connection("a.events", "gone.source").withId("c");
    Trial trial = new Trial(DESIGN.withConnections(List.of(lost)));
    assertEquals(Optional.empty(), Course.of("c", trial.sight()));
    trial.press(190, 32).drag(190, 90).release(190, 90);
    assertEquals(List.of(lost), trial.design().connections());
  }

  private static void twice(Trial trial, Point at) {
    Pointer pointer = new Pointer(Pointer.Act.PRESS, at, at, Pointer.Button.PRIMARY, Set.of(), 2);
    trial.take(trial.gesture().on(pointer, trial.sight()));
  }

  private static void assertOrthogonal(List<Point> way) {
    for (int n = 1; n < way.size(); n++) {
      assertTrue(
          way.get(n).x() == way.get(n - 1).x() || way.get(n).y() == way.get(n - 1).y(),
          way.toString());
    }
  }
}
