package org.plumbline.ui.canvas.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.canvas.tool.Trial.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Extras;
import org.plumbline.design.Note;
import org.plumbline.edit.Sketch;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// A card from the palette is dropped on something.
final class LandingTest {
  private static final ComponentType TYPE =
      Catalog.bundled().component("stream-ingestion").orElseThrow();
  private static final String NEW = "stream-ingestion";
  private static final Component A = card("a", "feature-store", 320, 320);

  @Test
  void whatIsDroppedOnACardGoesToTheNearestFreePlace() {
    Trial right = new Trial(A);
    put(right, new Point(520, 352));
    assertEquals(new Point(528, 320), right.bounds(NEW).corner());
    Trial below = new Trial(A);
    put(below, new Point(408, 380));
    assertEquals(new Point(320, 416), below.bounds(NEW).corner());
    assertEquals(A.bounds(), below.bounds("a"), "what is there stays");
  }

  @Test
  void oneStepTakesItAwayAgain() {
    Trial trial = new Trial(A);
    put(trial, new Point(410, 350));
    trial.session().undo();
    assertEquals(List.of(A), trial.design().components());
    assertEquals(Optional.empty(), trial.session().undoName());
  }

  @Test
  void whatCoversNothingStaysWhereItIsDroppedHoweverNear() {
    Trial trial = new Trial(A).holding(Pointer.Modifier.ALT);
    put(trial, new Point(320 + 176 + 3 + 88, 352));
    assertEquals(new Point(499, 320), trial.bounds(NEW).corner());
  }

  @Test
  void whileItIsDraggedARingShowsWhereItWillLie() {
    Trial trial = new Trial(A);
    trial.take(Turn.to(Placing.of(TYPE, new Point(480, 350), trial.sight()))).drag(480, 350);
    Rect shown = trial.aids(Aid.Ring.class).getFirst().around();
    trial.release(480, 350);
    assertEquals(shown, trial.bounds(NEW));
  }

  @Test
  void inABoundaryItStaysInItWhileThereIsRoom() {
    Boundary area = Sketch.boundary("area").withBounds(new Rect(288, 272, 240, 640));
    Trial roomy = new Trial(area, Sketch.inside("area", A));
    put(roomy, new Point(480, 350));
    assertEquals(Optional.of("area"), home(roomy));
    assertTrue(area.bounds().contains(roomy.bounds(NEW)));
    Boundary tight = area.withBounds(new Rect(304, 288, 208, 112));
    Trial full = new Trial(tight, Sketch.inside("area", A));
    put(full, new Point(480, 350));
    assertEquals(Optional.empty(), home(full));
    assertFalse(full.bounds(NEW).intersects(tight.bounds()), "it does not lie across the border");
  }

  @Test
  void besideABoundaryItDoesNotGetIntoIt() {
    Boundary area = Sketch.boundary("area").withBounds(new Rect(512, 200, 600, 400));
    Trial trial = new Trial(area, A);
    put(trial, new Point(480, 350));
    assertEquals(Optional.empty(), home(trial));
    assertFalse(trial.bounds(NEW).intersects(area.bounds()));
  }

  @Test
  void neitherANoteNorACollapsedBoundaryIsCovered() {
    Note note = new Note("note", "words", "", new Rect(320, 320, 160, 96), List.of(), Extras.NONE);
    Boundary folded =
        Sketch.boundary("folded").withBounds(new Rect(320, 320, 400, 300)).withCollapsed(true);
    Trial written = new Trial(Design.titled("").withNotes(List.of(note)));
    put(written, new Point(400, 350));
    assertFalse(written.bounds(NEW).intersects(note.bounds()));
    Trial collapsed = new Trial(folded);
    put(collapsed, new Point(400, 350));
    assertFalse(collapsed.bounds(NEW).intersects(folded.seen()));
  }

  @Test
  void whereACardMayNotSplitTheConnectionItDoesNotCoverItsEnds() {
    Trial trial =
        new Trial(
            A.withType("data-store"),
            card("events", "event-source", 64, 320),
            Sketch.connection("events.events", "a.raw"));
    ComponentType other = Catalog.bundled().component("experiment-tracker").orElseThrow();
    Point on = new Point(300, 352);
    trial.take(Turn.to(Placing.of(other, on, trial.sight()))).drag(on.x(), on.y());
    trial.release(on.x(), on.y());
    assertEquals(1, trial.connections().size());
    apart(trial);
  }

  @Test
  void amongManyCardsItCoversNothing() {
    List<Element> all = new ArrayList<>();
    for (int n = 0; n < 400; n++) {
      all.add(card("c" + n, "feature-store", 64 + n % 20 * 192, 64 + n / 20 * 80));
    }
    Trial trial = new Trial(all.toArray(Element[]::new));
    put(trial, new Point(900, 700));
    apart(trial);
  }

  @Test
  void whatIsMovedOntoAnotherCardStaysWhereThePersonPutIt() {
    Trial trial = new Trial(A, card("b", "data-store", 800, 320));
    trial.pull(new Point(820, 340), new Point(400, 372));
    assertEquals(new Point(384, 352), trial.bounds("b").corner());
  }

  private static Optional<String> home(Trial trial) {
    return trial.design().component(NEW).orElseThrow().boundary();
  }

  private static void put(Trial trial, Point at) {
    trial.take(Turn.to(Placing.of(TYPE, at, trial.sight()))).drag(at.x(), at.y());
    trial.release(at.x(), at.y());
  }

  private static void apart(Trial trial) {
    Rect added = trial.design().components().getLast().bounds();
    for (Component each : trial.design().components()) {
      assertTrue(
          each.bounds().equals(added) || !each.bounds().intersects(added), "over " + each.id());
    }
  }
}
