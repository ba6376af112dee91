package org.plumbline.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.bench.FrameTable.Frames;
import org.plumbline.bench.FrameTable.Run;

class FrameTableTest {
  @Test
  void oursIsDividedByThePeerThatIsBestAndMeasuredByTheGoal() {
    FrameTable table = new FrameTable(1_000);
    table.add(FrameTable.OURS, pan(6));
    table.add("slow", pan(24));
    table.add("quick", pan(8));
    assertTrue(line(table).endsWith("0.75 of quick (goal 1.00: reached)"), line(table));
  }

  @Test
  void aMissedGoalAndALongFrameAreSaid() {
    FrameTable table = new FrameTable(1_000);
    table.add(FrameTable.OURS, pan(12));
    table.add("quick", pan(8));
    assertTrue(
        line(table).endsWith("1.50 of quick (goal 1.00: missed), p95 over one frame at 60 Hz"),
        line(table));
  }

  @Test
  void whatIsOverTheLimitInOneRunIsNeverBest() {
    FrameTable table = new FrameTable(1_000);
    table.add(FrameTable.OURS, pan(6));
    table.add("cut", pan(1));
    table.add("cut", new Run(Optional.empty(), Map.of()));
    table.add("quick", pan(8));
    assertTrue(line(table).contains("over the limit"), line(table));
    assertTrue(line(table).contains("0.75 of quick"), line(table));
  }

  @Test
  void theMedianOfSeveralRunsCounts() {
    FrameTable table = new FrameTable(1_000);
    table.add(FrameTable.OURS, pan(90));
    table.add(FrameTable.OURS, pan(4));
    table.add(FrameTable.OURS, pan(6));
    assertEquals(Optional.of(new Frames(6, 12)), table.frames(FrameTable.OURS, "pan@1"));
  }

  private static Run pan(double half) {
    return new Run(Optional.of(100.0), Map.of("pan@1", Optional.of(new Frames(half, 2 * half))));
  }

  private static String line(FrameTable table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.print(new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("pan@1"))
        .findFirst()
        .orElseThrow();
  }
}
