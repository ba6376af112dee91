package org.plumbline.ui.canvas.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.canvas.tool.Trial.card;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.edit.Sketch;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

final class MovingTest {
  private static final ComponentType TYPE =
      Catalog.bundled().component("feature-store").orElseThrow();
  private static final Component A = card("a", "event-source", 112, 112);
  private static final Component B = card("b", "stream-ingestion", 800, 800);

  @Test
  void aCardComesToRestOnTheGrid() {
    Trial trial = new Trial(A);
    trial.pull(new Point(120, 120), new Point(120 + 213, 120 + 101));
    assertEquals(new Point(320, 208), trial.bounds("a").corner());
  }

  @Test
  void cardsComeToRestExactlyOnTheGridHoweverFarOutTheViewIs() {
    for (double zoom : List.of(0.3, 0.52, 0.7, 1 / 1.1, 3.3)) {
      Trial trial = new Trial(A).zoomedTo(zoom);
      trial.pull(new Point(120, 120), new Point(120 + 64 / zoom, 120 + 100 / zoom));
      Point at = trial.bounds("a").corner();
      assertEquals(at.snapped(Snapping.GRID), at, "moved at " + zoom);
      trial
          .take(Turn.to(Placing.of(TYPE, new Point(700, 700), trial.sight())))
          .release(700 + 100 / zoom / 3, 700 + 10 / zoom / 3);
      Point put = trial.design().components().getLast().bounds().corner();
      assertEquals(put.rounded(), put, "put at " + zoom);
    }
  }

  @Test
  void theWholeGestureIsOneStepAndUndoRestoresExactly() {
    Trial trial = new Trial(A, B);
    Design before = trial.design();
    trial.press(120, 120);
    for (int n = 0; n < 30; n++) {
      trial.drag(120 + 10 * n, 120 + 7 * n);
    }
    trial.release(410, 330);
    assertFalse(before.equals(trial.design()));
    trial.session().undo();
    assertEquals(before, trial.design());
    assertEquals(Optional.empty(), trial.session().undoName());
  }

  @Test
  void escapeDiscardsTheMove() {
    Trial trial = new Trial(A);
    Design before = trial.design();
    trial.press(120, 120).drag(300, 300);
    assertEquals(
        new Point(288, 288),
        trial.session().shown().component("a").orElseThrow().bounds().corner());
    trial.escape();
    assertEquals(before, trial.session().shown());
    assertEquals(Optional.empty(), trial.session().undoName());
  }

  @Test
  void aShakyClickMovesNothing() {
    Trial trial = new Trial(A);
    Design before = trial.design();
    trial.press(120, 120).drag(122, 122).release(122, 122);
    assertEquals(before, trial.design());
    assertEquals(Set.of("a"), trial.session().selection());
  }

  @Test
  void aCardAlignsWithANeighbourThatIsOffTheGrid() {
    Trial trial = new Trial(A, card("off", "feature-store", 505, 309));
    trial.press(120, 120).drag(120 + 396, 120 + 30);
    assertEquals(505, shown(trial).x());
    List<Aid.Guide> guides = trial.aids(Aid.Guide.class);
    assertTrue(
        guides.stream().anyMatch(each -> each.from().x() == 505 && each.to().x() == 505),
        () -> "no upright guide at 505: " + guides);
    trial.release(120 + 396, 120 + 30);
    assertEquals(List.of(), trial.aids(Aid.Guide.class));
  }

  @Test
  void aCardComesToRestAtTheDistanceThatItsNeighboursHave() {
    Trial trial =
        new Trial(
            card("one", "feature-store", 0, 403),
            card("two", "feature-store", 0 + 176 + 37, 403),
            card("three", "feature-store", 900, 700));
    trial.press(920, 720).drag(920 - 900 + 2 * 213 + 3, 720 - 700 + 403 + 2);
    assertEquals(2 * 213, trial.session().shown().component("three").orElseThrow().bounds().x());
    List<Aid.Gap> gaps = trial.aids(Aid.Gap.class);
    assertEquals(2, gaps.size());
    assertTrue(
        gaps.stream().allMatch(each -> each.to().x() - each.from().x() == 37), gaps::toString);
  }

  @Test
  void aPinnedCardStaysAndSaysWhy() {
    Trial trial = new Trial(A.withPinned(true));
    Design before = trial.design();
    trial.press(120, 120).drag(300, 300);
    assertEquals(before, trial.session().shown());
    assertEquals(1, trial.aids(Aid.Reason.class).size());
    trial.release(300, 300);
    assertEquals(before, trial.design());
  }

  @Test
  void altSuspendsSnapping() {
    Trial trial = new Trial(A);
    trial
        .press(120, 120)
        .drag(140, 140)
        .holding(Pointer.Modifier.ALT)
        .drag(223, 187)
        .release(223, 187);
    assertEquals(new Point(215, 179), trial.bounds("a").corner());
  }

  @Test
  void withoutSnappingEverythingStaysWhereItIsLet() {
    Trial trial =
        new Trial(A, card("off", "feature-store", 505, 309), Sketch.boundary("area"))
            .withoutSnapping();
    trial.pull(new Point(120, 120), new Point(120 + 396, 120 + 33));
    assertEquals(new Point(112 + 396, 112 + 33), trial.bounds("a").corner());
    assertEquals(List.of(), trial.aids(Aid.Guide.class));
    trial.click(200, 200).pull(new Point(400, 300), new Point(483, 391));
    assertEquals(new Rect(0, 0, 483, 391), trial.design().boundary("area").orElseThrow().bounds());
  }

  @Test
  void aCardFromThePaletteSnapsUnlessAltIsHeldOrSnappingIsOff() {
    assertEquals(new Point(208, 208), placed(new Trial()));
    Point free = new Point(303 - Component.WIDTH / 2, 241 - Component.HEIGHT / 2);
    assertEquals(free, placed(new Trial().holding(Pointer.Modifier.ALT)));
    assertEquals(free, placed(new Trial().withoutSnapping()));
  }

  private static Point placed(Trial trial) {
    trial
        .take(Turn.to(Placing.of(TYPE, new Point(300, 240), trial.sight())))
        .drag(303, 241)
        .release(303, 241);
    return trial.design().components().getLast().bounds().corner();
  }

  @Test
  void altAtTheStartCopiesAndSelectsTheCopy() {
    Trial trial = new Trial(A, B);
    trial.holding(Pointer.Modifier.ALT).pull(new Point(120, 120), new Point(120, 328));
    assertEquals(A, trial.design().component("a").orElseThrow());
    assertEquals(new Rect(112, 320, 176, 64), trial.bounds("a-2"));
    assertEquals(Set.of("a-2"), trial.session().selection());
    trial.session().undo();
    assertEquals(2, trial.design().components().size());
  }

  @Test
  void controlAtTheStartCopiesToo() {
    Trial trial = new Trial(A.withPinned(true), B).holding(Pointer.Modifier.CONTROL);
    trial.press(120, 120).drag(120, 220).drag(120, 328);
    assertEquals(1, trial.aids(Aid.Reason.class).size(), "that it is a copy is said");
    trial.release(120, 328);
    assertEquals(A.bounds(), trial.bounds("a"));
    assertEquals(new Rect(112, 320, 176, 64), trial.bounds("a-2"));
    trial.click(900, 830);
    assertEquals(Set.of("b"), trial.session().selection());
    assertEquals(3, trial.design().components().size());
  }

  @Test
  void copiesOfConnectedCardsAreConnected() {
    Trial trial = new Trial(A, B, Sketch.connection("a.events", "b.source"));
    trial.session().select(List.of("a", "b"));
    trial.holding(Pointer.Modifier.ALT).pull(new Point(120, 120), new Point(120, 420));
    assertEquals(List.of("a.events > b.source", "a-2.events > b-2.source"), trial.connections());
  }

  @Test
  void allThatIsSelectedMovesTogether() {
    Trial trial = new Trial(A, B);
    trial.session().select(List.of("a", "b"));
    trial.pull(new Point(120, 120), new Point(120 + 160, 120));
    assertEquals(new Point(272, 112), trial.bounds("a").corner());
    assertEquals(new Point(960, 800), trial.bounds("b").corner());
  }

  @Test
  void movingIntoABoundaryJoinsItAndMovingOutLeavesIt() {
    Trial trial = new Trial(card("far", "feature-store", 640, 640), Sketch.boundary("area"));
    trial.press(650, 650).drag(300, 300).drag(110, 110);
    assertEquals(1, trial.aids(Aid.Ring.class).size());
    trial.release(110, 110);
    assertEquals(Optional.of("area"), boundary(trial));
    assertEquals(Optional.of("Move"), trial.session().undoName());
    Rect at = trial.bounds("far");
    trial.pull(at.corner().plus(80, 40), new Point(900, 900));
    assertEquals(Optional.empty(), boundary(trial));
    trial.session().undo();
    trial.session().undo();
    assertEquals(Optional.empty(), boundary(trial));
    assertEquals(new Point(640, 640), trial.bounds("far").corner());
  }

  @Test
  void aBoundaryIsDraggedByItsRimAndTakesItsCardsAlong() {
    Trial trial =
        new Trial(
            Sketch.inside("area", card("in", "feature-store", 96, 96)), Sketch.boundary("area"));
    trial.pull(new Point(200, 298), new Point(360, 298));
    assertEquals(160, trial.design().boundary("area").orElseThrow().bounds().x());
    assertEquals(new Point(256, 96), trial.bounds("in").corner());
    assertEquals(Optional.of("area"), trial.design().component("in").orElseThrow().boundary());
  }

  @Test
  void draggingInsideAnUnselectedBoundaryDrawsARubberBand() {
    Trial trial = new Trial(Sketch.boundary("area"));
    trial.press(200, 200).drag(300, 250);
    assertTrue(trial.gesture() instanceof Banding);
    trial.escape().click(200, 200);
    assertEquals(Set.of("area"), trial.session().selection());
    trial.pull(new Point(200, 200), new Point(360, 200));
    assertEquals(160, trial.design().boundary("area").orElseThrow().bounds().x());
  }

  @Test
  void aHandleResizesAndTheOppositeEdgeStays() {
    Trial trial = new Trial(Sketch.boundary("area"));
    trial.click(200, 200).pull(new Point(400, 300), new Point(483, 391));
    assertEquals(new Rect(0, 0, 480, 384), trial.design().boundary("area").orElseThrow().bounds());
    trial.pull(new Point(480, 192), new Point(-500, 192));
    assertEquals(new Rect(0, 0, 64, 384), trial.design().boundary("area").orElseThrow().bounds());
  }

  private static Rect shown(Trial trial) {
    return trial.session().shown().component("a").orElseThrow().bounds();
  }

  private static Optional<String> boundary(Trial trial) {
    return trial.design().component("far").orElseThrow().boundary();
  }
}
