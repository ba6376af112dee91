package org.plumbline.ui.present;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.plumbline.bench.WorkSet;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Extras;
import org.plumbline.design.StoryStep;
import org.plumbline.edit.Session;
import org.plumbline.ui.Workbench;

/// Measures presenting in a real window: the time from a key to the first frame of a step, and the
/// time between frames while the camera glides. Run with `-Dprism.order=sw` and the number of
/// components.
public final class GlideTimes {
  private static final int ROUNDS = 5;
  private static final int STEPS = 8;

  private final Presentation presentation;
  private final List<Double> first = new ArrayList<>();
  private final List<Double> frames = new ArrayList<>();
  private final List<Double> toolkit = new ArrayList<>();
  private final List<Double> renderer = new ArrayList<>();

  private GlideTimes(Presentation presentation) {
    this.presentation = presentation;
  }

  public static void main(String[] args) {
    int size = Integer.parseInt(args[0]);
    Platform.startup(() -> {
      Workbench bench = new Workbench(new Session(told(WorkSet.of(size))), Catalog.bundled());
      Stage editor = new Stage();
      long start = System.nanoTime();
      Presentation presentation =
          Presentation.start(bench, new Stills(bench.catalog()), 0, editor, _ -> {});
      new GlideTimes(presentation).opened(start, size);
    });
  }

  /// Steps far from and near to one another, some about much and some about little.
  private static Design told(Design design) {
    List<StoryStep> story = new ArrayList<>();
    List<String> ids = design.components().stream().map(Component::id).toList();
    for (int n = 0; n < STEPS; n++) {
      int from = n * 5 % STEPS * ids.size() / STEPS;
      int many = n % 3 == 2 ? ids.size() / 4 : 4;
      List<String> focus = ids.subList(from, Math.min(ids.size(), from + many));
      story.add(
          new StoryStep(
              "step-" + n, "Step " + n, "What is said in it.", "", focus, "", Extras.NONE));
    }
    return design.withStory(story);
  }

  private void opened(long start, int size) {
    SlideBoard board = presentation.audience().board();
    new AnimationTimer() {
      private boolean painted;
      private long last;
      private long pressed = start;
      private long paints;
      private int done;
      private int rest;
      private long toolkitBefore;
      private long rendererBefore;

      @Override
      public void handle(long now) {
        long at = System.nanoTime();
        if (!painted && board.paints() > paints) {
          // The pulse after the one that painted: what was painted is on the screen.
          painted = true;
          first.add((at - pressed) / 1e6);
        } else if (painted && board.paints() > paints && done > STEPS) {
          frames.add((at - last) / 1e6);
          toolkit.add((spent("JavaFX Application") - toolkitBefore) / 1e6);
          renderer.add((spent("QuantumRenderer") - rendererBefore) / 1e6);
        }
        toolkitBefore = spent("JavaFX Application");
        rendererBefore = spent("QuantumRenderer");
        paints = painted ? board.paints() : paints;
        last = at;
        rest = board.atRest() ? rest + 1 : 0;
        if (rest > 15) {
          rest = 0;
          if (done == ROUNDS * STEPS) {
            stop();
            report(size, board);
            return;
          }
          done++;
          painted = false;
          paints = board.paints();
          pressed = System.nanoTime();
          presentation.set(presentation.talk().get().to(done % STEPS));
        }
      }
    }.start();
  }

  private void report(int size, SlideBoard board) {
    System.out.printf(
        Locale.ROOT,
        "%d components, %.0f x %.0f: on screen after %.0f ms; first frame of a step p50 %.1f, max"
            + " %.1f ms; %d frames of glides p50 %.1f p95 %.1f max %.1f ms, processor time of the"
            + " toolkit p50 %.1f p95 %.1f, of its renderer p50 %.1f p95 %.1f ms%n",
        size,
        board.getWidth(),
        board.getHeight(),
        first.getFirst(),
        at(first.subList(1, first.size()), 0.5),
        at(first.subList(1, first.size()), 1),
        frames.size(),
        at(frames, 0.5),
        at(frames, 0.95),
        at(frames, 1),
        at(toolkit, 0.5),
        at(toolkit, 0.95),
        at(renderer, 0.5),
        at(renderer, 0.95));
    presentation.end();
    Platform.exit();
  }

  /// Processor time of one of the toolkit's two threads, which work side by side and which other
  /// programs on the machine do not change.
  private static long spent(String name) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long spent = 0;
    for (long id : threads.getAllThreadIds()) {
      ThreadInfo thread = threads.getThreadInfo(id);
      if (thread != null && thread.getThreadName().startsWith(name)) {
        spent += threads.getThreadCpuTime(id);
      }
    }
    return spent;
  }

  private static double at(List<Double> times, double share) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
  }
}
