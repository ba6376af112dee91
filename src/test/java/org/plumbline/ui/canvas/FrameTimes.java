package org.plumbline.ui.canvas;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.plumbline.bench.WorkSet;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.edit.MoveElements;
import org.plumbline.edit.Session;
import org.plumbline.store.DesignReader;
import org.plumbline.store.DesignWriter;
import org.plumbline.ui.Outfit;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.look.Look;

/// Measures the time between frames of the canvas in a window, one step of a scenario a frame. Run
/// with `-Djavafx.animation.fullspeed=true -Dprism.order=sw` and the numbers of components, and
/// after them the scenarios if not all are wanted. With `-Dbench.warm=50` a design of so many
/// components is shown before, so that the time to the first frame is that of a running editor.
public final class FrameTimes {
  private static final int FRAMES = 120;

  /// So many are let pass before, as with the peers: by then the compilers of all runtimes have
  /// come to what is measured.
  private static final int WARM = 160;

  /// The pulse that begins when what was made ready in the one before has been painted.
  private static final int PAINTED = 2;

  /// So many pulses are let pass as soon as the first look at a large design has given way to the
  /// whole.
  private static final int CALM = 100;

  /// It is waited no longer than this for the whole, in seconds.
  private static final double LONGEST = 30;

  private final Stage stage;
  private final StackPane ground = new StackPane();
  private final List<Integer> sizes;
  private final List<String> wanted;

  /// Whether what is shown next only warms up.
  private boolean warming;

  private FrameTimes(Stage stage, List<Integer> sizes, List<String> wanted) {
    this.stage = stage;
    this.sizes = new ArrayList<>(sizes);
    this.wanted = wanted;
    Integer warm = Integer.getInteger("bench.warm");
    if (warm != null) {
      this.sizes.addFirst(warm);
      warming = true;
    }
  }

  /// A scenario: what is done before it, and at each frame.
  private record Scenario(String name, Runnable before, IntConsumer frame) {}

  public static void main(String[] args) {
    List<String> names =
        Arrays.stream(args).filter(each -> !Character.isDigit(each.charAt(0))).toList();
    List<Integer> sizes =
        Arrays.stream(args).filter(each -> !names.contains(each)).map(Integer::valueOf).toList();
    Platform.startup(() -> new FrameTimes(new Stage(), sizes, names).open());
  }

  /// Opens a window without anything, so that what the toolkit takes to start is not counted.
  private void open() {
    ground.getStyleClass().add("ground");
    Scene scene = new Scene(ground, 1400, 860);
    Look.dress(scene, Outfit.of(Workbench.Theme.LIGHT));
    stage.setScene(scene);
    stage.show();
    afterPulses(20, this::next);
  }

  private static void afterPulses(int count, Runnable act) {
    new AnimationTimer() {
      private int pulse;

      @Override
      public void handle(long now) {
        if (++pulse == count) {
          stop();
          act.run();
        }
      }
    }.start();
  }

  private static void whenWhole(CanvasView view, Runnable act) {
    long start = System.nanoTime();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        boolean late = System.nanoTime() - start > LONGEST * 1e9;
        if (late || view.lens().isWhole()) {
          if (late) {
            System.out.println("What follows is measured on the first look at the design.");
          }
          stop();
          act.run();
        }
      }
    }.start();
  }

  private void next() {
    if (sizes.isEmpty()) {
      Platform.exit();
      return;
    }
    int size = sizes.removeFirst();
    byte[] file = DesignWriter.write(WorkSet.of(size), Catalog.bundled());
    long start = System.nanoTime();
    Design design = read(file);
    long read = System.nanoTime();
    Workbench bench = new Workbench(new Session(design), Catalog.bundled());
    CanvasView view = new CanvasView(bench);
    ground.getChildren().setAll(view);
    ground.applyCss();
    ground.layout();
    view.fitAll();
    List<Scenario> scenarios =
        warming ? new ArrayList<>() : wanted(scenarios(view, bench, WorkSet.moved(design)));
    warming = false;
    afterPulses(
        PAINTED,
        () -> {
          System.out.printf(
              Locale.ROOT,
              "%6d read in %.0f ms, from there first seen in %.0f ms%n",
              size,
              (read - start) / 1e6,
              (System.nanoTime() - read) / 1e6);
          whenWhole(view, () -> afterPulses(CALM, () -> run(size, scenarios)));
        });
  }

  /// The scenarios that are wanted, in the order in which they were named.
  private List<Scenario> wanted(List<Scenario> all) {
    return wanted.isEmpty()
        ? new ArrayList<>(all)
        : wanted.stream()
            .flatMap(name -> all.stream().filter(each -> each.name().equals(name)))
            .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Design read(byte[] file) {
    return switch (DesignReader.read(file, Catalog.bundled())) {
      case DesignReader.Loaded loaded -> loaded.design();
      case DesignReader.Refused refused ->
          throw new IllegalStateException(refused.faults().toString());
    };
  }

  private List<Scenario> scenarios(CanvasView view, Workbench bench, String moved) {
    Runnable close =
        () -> {
          view.zoomTo(1);
          view.reveal(moved);
        };
    double least = view.zoom().get();
    return List.of(
        new Scenario("idle", close, _ -> {}),
        new Scenario(
            "empty",
            () -> {
              view.zoomTo(1);
              view.pan(1e6, 1e6);
            },
            n -> view.pan(n % 40 < 20 ? -7 : 7, 3 * (n % 2 * 2 - 1))),
        new Scenario("pan@1", close, n -> view.pan(n % 40 < 20 ? -7 : 7, 3 * (n % 2 * 2 - 1))),
        new Scenario("pan@fit", view::fitAll, n -> view.pan(n % 40 < 20 ? -5 : 5, 0)),
        new Scenario(
            "zoom",
            view::fitAll,
            n -> {
              double share = n % 80 < 40 ? n % 80 / 40.0 : 2 - n % 80 / 40.0;
              view.zoomTo(least * Math.pow(1 / least, share));
            }),
        new Scenario("drag@1", close, n -> drag(bench, moved, n)),
        new Scenario("drag@fit", view::fitAll, n -> drag(bench, moved, n)));
  }

  private static void drag(Workbench bench, String moved, int n) {
    bench.session().preview(new MoveElements(List.of(moved), n % 60, n % 40));
  }

  private void run(int size, List<Scenario> scenarios) {
    if (scenarios.isEmpty()) {
      next();
      return;
    }
    Scenario scenario = scenarios.removeFirst();
    scenario.before().run();
    long[] times = new long[FRAMES];
    new AnimationTimer() {
      private int frame = -WARM;
      private long last = System.nanoTime();
      private long used;

      @Override
      public void handle(long now) {
        long at = System.nanoTime();
        if (frame >= 0) {
          times[frame] = at - last;
        }
        last = at;
        frame++;
        if (frame == 0) {
          used = used();
        }
        if (frame == FRAMES) {
          stop();
          report(size, scenario, times, (used() - used) / FRAMES);
          run(size, scenarios);
          return;
        }
        scenario.frame().accept(frame + WARM);
      }
    }.start();
  }

  /// Processor time of the toolkit's two threads, which other programs on the machine do not
  /// change.
  private static long used() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long used = 0;
    for (long id : threads.getAllThreadIds()) {
      ThreadInfo thread = threads.getThreadInfo(id);
      if (thread != null
          && (thread.getThreadName().startsWith("QuantumRenderer")
              || thread.getThreadName().startsWith("JavaFX Application"))) {
        used += threads.getThreadCpuTime(id);
      }
    }
    return used;
  }

  private static void report(int size, Scenario scenario, long[] times, long cpu) {
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%6d %-9s p50 %6.1f  p95 %6.1f  max %6.1f  cpu %.1f%n",
        size,
        scenario.name(),
        times[FRAMES / 2] / 1e6,
        times[FRAMES * 95 / 100] / 1e6,
        times[FRAMES - 1] / 1e6,
        cpu / 1e6);
  }
}
