package org.plumbline.ui.canvas.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.canvas.tool.Trial.card;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.edit.Sketch;
import org.plumbline.geom.Point;

/// A line across the 30 pixels between two cards: from 176 to its head at 199.
final class ShortLineTest {
  private final Trial trial =
      new Trial(
          card("a", "event-source", 0, 0),
          card("b", "stream-ingestion", 206, 0),
          Sketch.connection("a.events", "b.source").withId("c"));

  @Test
  void aDoubleClickAnywhereOnItOpensItsLabel() {
    for (int x = 180; x <= 202; x++) {
      for (double y : List.of(28.0, 32.0, 36.0)) {
        Trial fresh = new Trial(trial.design());
        fresh.clickTwice(new Point(x, y));
        assertEquals(
            Optional.of(new Effect.Rename("c")), fresh.asked(Effect.Rename.class), x + " " + y);
        assertTrue(fresh.gesture() instanceof Resting, x + " " + y);
        assertEquals(trial.design(), fresh.design());
      }
    }
  }

  @Test
  void soItDoesWhenTheLineIsSelected() {
    for (int x = 180; x <= 202; x++) {
      Trial fresh = new Trial(trial.design());
      fresh.session().select(List.of("c"));
      fresh.clickTwice(new Point(x, 32));
      assertEquals(
          Optional.of(new Effect.Rename("c")), fresh.asked(Effect.Rename.class), "at " + x);
    }
  }

  @Test
  void itsMiddleThirdBelongsToItAndTheRestToTheHandles() {
    for (int x = 184; x <= 191; x++) {
      Trial fresh = new Trial(trial.design());
      fresh.click(x, 32);
      assertEquals(Set.of("c"), fresh.session().selection(), "at " + x);
      fresh.move(x, 32);
      assertEquals(Optional.empty(), ((Resting) fresh.gesture()).hot(), "at " + x);
    }
    trial.move(180, 32);
    assertEquals("a", ((Resting) trial.gesture()).hot().orElseThrow().element());
    trial.session().select(List.of("c"));
    trial.move(180, 32);
    assertEquals(Handle.Use.TAIL, ((Resting) trial.gesture()).hot().orElseThrow().use());
  }

  @Test
  void whatWaitsForAClickSaysWhatItWaitsFor() {
    trial.session().select(List.of("c"));
    trial.click(178, 32).move(240, 200);
    assertEquals(1, said("begin"));
    trial.escape();
    assertEquals(0, said(""));
    trial.click(200, 32).move(240, 200);
    assertEquals(1, said("end instead"));
    trial.escape().session().select(List.of());
    trial.click(88, 64).move(240, 200);
    assertEquals(1, said("connect to"));
  }

  @Test
  void aDragSaysNothingAsLongAsNothingIsWrong() {
    trial.press(88, 64).drag(100, 120).drag(240, 200);
    assertEquals(List.of(), trial.aids(Aid.Reason.class));
  }

  private long said(String part) {
    return trial.aids(Aid.Reason.class).stream()
        .filter(each -> each.text().contains(part) && each.tone() == Aid.Tone.ACCENT)
        .count();
  }
}
