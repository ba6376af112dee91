package org.plumbline.ui.canvas.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.canvas.tool.Trial.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Elements;
import org.plumbline.design.Extras;
import org.plumbline.design.Note;
import org.plumbline.edit.Sketch;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// A card is dropped on a line that is too short for it.
final class PartingTest {
  private static final ComponentType TYPE =
      Catalog.bundled().component("stream-ingestion").orElseThrow();
  private static final String NEW = "stream-ingestion";

  @Test
  void whatLiesOnFromThereInTheRowMakesRoomInTheSameStep() {
    Trial trial =
        new Trial(
            card("events", "event-source", 96, 96),
            card("store", "data-store", 304, 96),
            card("later", "data-store", 560, 112),
            card("below", "data-store", 560, 400),
            card("before", "data-store", 96, 400),
            Sketch.connection("events.events", "store.raw"));
    Design before = trial.design();
    put(trial, new Point(284, 128));
    assertEquals(
        List.of("events.events > stream-ingestion.source", "stream-ingestion.events > store.raw"),
        trial.connections());
    assertEquals(new Point(336, 96), trial.bounds(NEW).corner());
    assertEquals(new Point(576, 96), trial.bounds("store").corner());
    assertEquals(560 + 272, trial.bounds("later").x());
    assertEquals(new Point(560, 400), trial.bounds("below").corner());
    assertEquals(new Point(96, 96), trial.bounds("events").corner());
    assertEquals(new Point(96, 400), trial.bounds("before").corner());
    trial.session().undo();
    assertEquals(before, trial.design());
  }

  @Test
  void itGoesTheWayOfTheConnection() {
    Trial upwards =
        new Trial(
            card("events", "event-source", 96, 496),
            card("store", "data-store", 96, 396),
            Sketch.connection("events.events", "store.raw"));
    put(upwards, new Point(184, 478));
    assertTrue(upwards.bounds("store").y() < 396);
    assertEquals(496, upwards.bounds("events").y());
    apart(upwards);
  }

  @Test
  void boundariesThatReachOverThePlaceGrowAndThoseBeyondMoveWithWhatIsInThem() {
    Boundary around = Sketch.boundary("around").withBounds(new Rect(64, 64, 448, 160));
    Boundary beyond = Sketch.boundary("beyond").withBounds(new Rect(560, 64, 240, 160));
    Trial trial =
        new Trial(
            around,
            beyond,
            Sketch.inside("around", card("events", "event-source", 96, 96)),
            Sketch.inside("around", card("store", "data-store", 304, 96)),
            Sketch.inside("beyond", card("far", "data-store", 592, 96)),
            Sketch.connection("events.events", "store.raw"));
    put(trial, new Point(284, 128));
    assertEquals(448 + 272, trial.design().boundary("around").orElseThrow().bounds().width());
    assertEquals(560 + 272, trial.design().boundary("beyond").orElseThrow().bounds().x());
    assertEquals(592 + 272, trial.bounds("far").x());
    assertEquals(Optional.of("around"), trial.design().component(NEW).orElseThrow().boundary());
    apart(trial);
  }

  @Test
  void whatIsKeptInPlaceStaysAndIsNotCovered() {
    Component pinned = card("store", "data-store", 304, 96).withPinned(true);
    Trial trial =
        new Trial(
            card("events", "event-source", 96, 96),
            pinned,
            Sketch.connection("events.events", "store.raw"));
    put(trial, new Point(284, 128));
    assertEquals(pinned.bounds(), trial.bounds("store"));
    apart(trial);
  }

  @Test
  void nothingIsPushedOntoWhatIsKeptInPlace() {
    Component pinned = card("kept", "data-store", 560, 96).withPinned(true);
    Trial trial =
        new Trial(
            card("events", "event-source", 96, 96),
            card("store", "data-store", 304, 96),
            pinned,
            Sketch.connection("events.events", "store.raw"));
    put(trial, new Point(284, 128));
    assertEquals(pinned.bounds(), trial.bounds("kept"));
    assertEquals(new Point(304, 96), trial.bounds("store").corner());
    apart(trial);
  }

  @Test
  void neitherANoteNorTheCardOfACollapsedBoundaryIsCovered() {
    Rect place = new Rect(388, 150, 120, 60);
    Note note = new Note("note", "words", "", place, List.of(), Extras.NONE);
    Boundary folded =
        Sketch.boundary("folded").withBounds(new Rect(388, 150, 400, 300)).withCollapsed(true);
    Design line =
        Sketch.design(
            card("events", "event-source", 96, 96),
            card("store", "data-store", 800, 96),
            Sketch.connection("events.events", "store.raw"));
    for (Design each :
        List.of(line.withNotes(List.of(note)), line.withBoundaries(List.of(folded)))) {
      Trial trial = new Trial(each);
      put(trial, new Point(364, 128));
      Elements.placed(each)
          .forEach(other ->
              assertFalse(trial.bounds(NEW).intersects(other.seen()), "over " + other.id()));
      assertEquals(new Point(800, 96), trial.bounds("store").corner());
    }
  }

  @Test
  void whatWouldBeCoveredInAnotherRowMovesToo() {
    Trial trial =
        new Trial(
            card("events", "event-source", 96, 96),
            card("store", "data-store", 304, 96),
            card("staggered", "data-store", 496, 144),
            card("pushed", "data-store", 688, 192),
            card("clear", "data-store", 1400, 192),
            Sketch.connection("events.events", "store.raw"));
    put(trial, new Point(284, 128));
    assertEquals(688 + 272, trial.bounds("pushed").x());
    assertEquals(1400, trial.bounds("clear").x());
    apart(trial);
  }

  @Test
  void inABoundaryThatGrowsTheOtherRowsStay() {
    Trial trial =
        new Trial(
            Sketch.boundary("around").withBounds(new Rect(64, 64, 448, 320)),
            Sketch.inside("around", card("events", "event-source", 96, 96)),
            Sketch.inside("around", card("store", "data-store", 304, 96)),
            Sketch.inside("around", card("below", "data-store", 304, 256)),
            card("aside", "data-store", 544, 256),
            card("far", "data-store", 1400, 256),
            Sketch.connection("events.events", "store.raw"));
    put(trial, new Point(284, 128));
    Rect around = trial.design().boundary("around").orElseThrow().bounds();
    assertEquals(448 + 272, around.width());
    assertEquals(304, trial.bounds("below").x());
    assertEquals(544 + 272, trial.bounds("aside").x(), "the boundary does not grow over it");
    assertEquals(1400, trial.bounds("far").x());
  }

  @Test
  void whateverTheDesignNothingIsCoveredAndNothingMovesThatIsClearOfTheRow() {
    for (int seed = 0; seed < 300; seed++) {
      Trial trial = new Trial(scattered(new Random(seed)));
      Design before = trial.design();
      put(trial, new Point(284, 416));
      apart(trial);
      Rect card = trial.bounds(NEW);
      for (Component each : before.components()) {
        Rect old = each.bounds();
        Rect now = trial.bounds(each.id());
        boolean inRow = inRow(old, before.component("store").orElseThrow().bounds());
        assertTrue(
            now.equals(old) || inRow || inRow(old, card) || isPushed(old, before, trial),
            each.id() + " of " + seed);
      }
    }
  }

  private static boolean inRow(Rect one, Rect other) {
    return one.y() < other.bottom() && other.y() < one.bottom();
  }

  /// Whether another card that has moved went over the place.
  private static boolean isPushed(Rect place, Design before, Trial trial) {
    return before.components().stream()
        .filter(each -> !each.bounds().equals(place))
        .anyMatch(each -> {
          Rect now = trial.bounds(each.id());
          return !now.equals(each.bounds()) && each.bounds().union(now).grown(8).intersects(place);
        });
  }

  /// Two cards that stand close to each other, and others around them that cover nothing.
  private static Design scattered(Random random) {
    List<Element> all = new ArrayList<>();
    all.add(card("events", "event-source", 96, 384));
    all.add(card("store", "data-store", 304, 384));
    List<Rect> taken = new ArrayList<>();
    all.forEach(each -> taken.add(((Component) each).bounds()));
    for (int n = 0; n < 40; n++) {
      Component next =
          card(
              "other-" + n,
              "data-store",
              16 * (random.nextInt(100) - 20),
              16 * (random.nextInt(60) - 5));
      if (taken.stream().noneMatch(next.bounds().grown(8)::intersects)) {
        taken.add(next.bounds());
        all.add(next);
      }
    }
    all.add(Sketch.connection("events.events", "store.raw"));
    return Sketch.design(all.toArray(Element[]::new));
  }

  private static void put(Trial trial, Point at) {
    trial.take(Turn.to(Placing.of(TYPE, at, trial.sight()))).drag(at.x(), at.y());
    trial.release(at.x(), at.y());
    assertEquals(2, trial.connections().size(), "it splits the line");
  }

  private static void apart(Trial trial) {
    List<Component> all = trial.design().components();
    for (Component one : all) {
      for (Component other : all) {
        assertTrue(
            one.id().equals(other.id()) || !one.bounds().intersects(other.bounds()),
            one.id() + " covers " + other.id());
      }
    }
  }
}
