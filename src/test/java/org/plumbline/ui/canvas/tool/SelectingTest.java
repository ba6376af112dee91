package org.plumbline.ui.canvas.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.canvas.tool.Trial.card;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.edit.Sketch;
import org.plumbline.geom.Point;

final class SelectingTest {
  private final Trial trial =
      new Trial(
          card("a", "event-source", 100, 100),
          card("b", "data-cleaning", 400, 100),
          card("c", "model-trainer", 400, 400),
          Sketch.boundary("area"));

  @Test
  void aClickSelectsWhatIsUnderItAndOnlyThat() {
    trial.click(120, 120).click(420, 120);
    assertEquals(Set.of("b"), trial.session().selection());
  }

  @Test
  void aClickOnNothingSelectsNothing() {
    trial.click(120, 120).click(1500, 1500);
    assertEquals(Set.of(), trial.session().selection());
  }

  @Test
  void shiftAddsAndTakesAway() {
    trial.click(120, 120).holding(Pointer.Modifier.SHIFT).click(420, 120);
    assertEquals(List.of("a", "b"), List.copyOf(trial.session().selection()));
    trial.click(120, 120);
    assertEquals(Set.of("b"), trial.session().selection());
  }

  @Test
  void shiftOnNothingKeepsTheSelection() {
    trial.click(120, 120).holding(Pointer.Modifier.SHIFT).click(1500, 1500);
    assertEquals(Set.of("a"), trial.session().selection());
  }

  @Test
  void aRubberBandSelectsTheCardsItTouchesAndTheBoundariesItHolds() {
    trial.pull(new Point(900, 50), new Point(500, 600));
    assertEquals(Set.of("b", "c"), trial.session().selection());
    trial.pull(new Point(900, 600), new Point(-20, -20));
    assertEquals(Set.of("a", "b", "c", "area"), trial.session().selection());
  }

  @Test
  void aRubberBandWithShiftAddsToTheSelection() {
    trial
        .click(120, 120)
        .holding(Pointer.Modifier.SHIFT)
        .pull(new Point(900, 600), new Point(500, 390));
    assertEquals(Set.of("a", "c"), trial.session().selection());
  }

  @Test
  void escapeGivesUpTheRubberBandAndKeepsWhatWasSelected() {
    trial.click(120, 120).holding(Pointer.Modifier.SHIFT).press(900, 600).drag(450, 90);
    assertEquals(Set.of("a", "b", "c"), trial.session().selection());
    assertEquals(1, trial.aids(Aid.Band.class).size());
    trial.escape();
    assertEquals(Set.of("a"), trial.session().selection());
    assertEquals(Resting.IDLE, trial.gesture());
  }

  @Test
  void hoveringACardShowsFourHandlesThatAreLargeEnoughToHit() {
    trial.move(420, 420);
    List<Aid.Handles> shown = trial.aids(Aid.Handles.class);
    assertEquals(4, shown.getFirst().handles().size());
    assertEquals(Optional.empty(), shown.getFirst().hot());
    trial.move(400 - 11, 432 + 11);
    assertEquals(Optional.of(Grip.WEST), hot());
    trial.move(488, 400 - 11);
    assertEquals(Optional.of(Grip.NORTH), hot());
    trial.move(1500, 1500);
    assertEquals(List.of(), trial.aids());
  }

  @Test
  void aRightClickSelectsWhatItsMenuIsAbout() {
    trial.click(120, 120);
    trial.feed(Pointer.Act.PRESS, Pointer.Button.SECONDARY, 420, 120);
    assertEquals(Set.of("b"), trial.session().selection());
  }

  @Test
  void middleButtonAndSpacePanByScreenPixels() {
    trial.zoomedTo(0.5).feed(Pointer.Act.PRESS, Pointer.Button.MIDDLE, 100, 100);
    assertInstanceOf(Panning.class, trial.gesture());
    trial.drag(140, 80);
    assertEquals(new Effect.Pan(20, -10), trial.asked(Effect.Pan.class).orElseThrow());
    trial.release(140, 80).holding(Pointer.Modifier.SPACE).press(120, 120);
    assertInstanceOf(Panning.class, trial.gesture());
    assertTrue(trial.session().selection().isEmpty());
  }

  @Test
  void tabGoesThroughTheElementsLineByLineAndRoundAgain() {
    assertEquals(List.of("area", "a", "b", "c"), ReadingOrder.of(trial.design()));
    assertEquals(
        Optional.of("b"), ReadingOrder.next(trial.design(), Set.of("a"), ReadingOrder.Way.FORWARD));
    assertEquals(
        Optional.of("area"),
        ReadingOrder.next(trial.design(), Set.of("c"), ReadingOrder.Way.FORWARD));
    assertEquals(
        Optional.of("c"), ReadingOrder.next(trial.design(), Set.of(), ReadingOrder.Way.BACKWARD));
  }

  private Optional<Grip> hot() {
    return trial.aids(Aid.Handles.class).getFirst().hot().map(Handle::grip);
  }
}
