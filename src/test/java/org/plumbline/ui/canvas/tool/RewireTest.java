package org.plumbline.ui.canvas.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.canvas.tool.Trial.card;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.edit.Sketch;
import org.plumbline.geom.Point;

/// A connection is taken by one of its ends.
class RewireTest {
  private final Connection line = Sketch.connection("events.events", "ingest.source");
  private final Trial trial =
      new Trial(
          card("events", "event-source", 96, 96),
          card("ingest", "stream-ingestion", 400, 96),
          card("other", "stream-ingestion", 400, 320),
          card("orders", "operational-database", 96, 320),
          card("serving", "online-serving", 400, 560),
          line);
  private final Design before = trial.design();

  @Test
  void theHeadIsDraggedToAnotherLegalTargetInOneStep() {
    trial.session().select(List.of(line.id()));
    Point head = end(Handle.Use.HEAD);
    trial.move(head.x(), head.y()).press(head.x(), head.y());
    trial.drag(380, 250).drag(450, 350).release(450, 350);
    assertEquals(List.of("events.events > other.source"), trial.connections());
    assertEquals(line.id(), trial.design().connections().getFirst().id());
    trial.session().undo();
    assertEquals(before, trial.design());
  }

  @Test
  void theTailIsDraggedToAnotherLegalSource() {
    trial.session().select(List.of(line.id()));
    Point tail = end(Handle.Use.TAIL);
    trial.move(tail.x(), tail.y()).press(tail.x(), tail.y());
    trial.drag(250, 250).drag(150, 350).release(150, 350);
    assertEquals(List.of("orders.changes > ingest.source"), trial.connections());
  }

  @Test
  void onAnIllegalTargetItStaysAndTheReasonIsAsked() {
    trial.session().select(List.of(line.id()));
    Point head = end(Handle.Use.HEAD);
    trial.move(head.x(), head.y()).press(head.x(), head.y());
    trial.drag(380, 450).drag(450, 590).release(450, 590);
    assertEquals(before, trial.design());
    assertTrue(trial.asked(Effect.Refuse.class).isPresent());
  }

  @Test
  void droppedOnNothingItStays() {
    trial.session().select(List.of(line.id()));
    Point head = end(Handle.Use.HEAD);
    trial.move(head.x(), head.y()).press(head.x(), head.y());
    trial.drag(700, 450).release(700, 450);
    assertEquals(before, trial.design());
    assertEquals(Resting.IDLE, trial.gesture());
  }

  private Point end(Handle.Use use) {
    return Handle.ends(trial.sight().chosenLine().orElseThrow()).stream()
        .filter(each -> each.use() == use)
        .findFirst()
        .orElseThrow()
        .at();
  }
}
