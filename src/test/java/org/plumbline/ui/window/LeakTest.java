package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Design;

/// A window that has been closed leaves nothing behind: no listener of what lives longer holds it.
class LeakTest {
  private static final int WINDOWS = 50;

  /// After so many windows all that is loaded and kept once has been.
  private static final int WARM = 9;

  /// No more than this is left behind: the toolkit keeps up to 64 megabytes of pixels for the next
  /// window (`prism.targetvram`), and 40 windows that are held take more.
  private static final long MARGIN = 72 << 20;

  @TempDir Path folder;

  @Test
  void windowsThatAreClosedAreForgotten() throws Exception {
    try (WindowTrial trial = WindowTrial.desk(folder)) {
      List<WeakReference<?>> gone = new ArrayList<>();
      long atFirst = 0;
      for (int n = 0; n < WINDOWS; n++) {
        openAndClose(trial, gone);
        if (n == WARM) {
          atFirst = used();
        }
      }
      // Whoever was focused last may be held by the toolkit until something else is.
      WindowTrial.fx(() -> trial.desk.openUntitled(Design.titled("last")));
      trial.settle();
      assertTrue(
          forgotten(gone), gone.stream().filter(each -> each.get() != null).count() + " are left");
      long more = used() - atFirst;
      assertTrue(more < MARGIN, (more >> 10) + " KiB more are used than after the first windows");
    }
  }

  private static void openAndClose(WindowTrial trial, List<WeakReference<?>> gone) {
    WindowTrial.fx(() -> {
      Design design =
          Design.titled("brief")
              .withComponents(List.of(WindowTrial.component("a", "feature-store", 0, 0)));
      DesignWindow window = trial.desk.openUntitled(design);
      gone.add(new WeakReference<>(window));
      gone.add(new WeakReference<>(window.bench().session()));
      gone.add(new WeakReference<>(window.scene()));
      gone.add(new WeakReference<>(window.canvas()));
      return true;
    });
    trial.settle();
    WindowTrial.fx(() -> {
      trial.desk.windows().forEach(DesignWindow::dismiss);
      return true;
    });
    trial.settle();
  }

  /// The memory that is used after collecting what is not: the least of several looks, since the
  /// toolkit lets go a little later.
  private static long used() throws InterruptedException {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int n = 0; n < 4; n++) {
      System.gc();
      Thread.sleep(50);
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  private static boolean forgotten(List<WeakReference<?>> gone) throws InterruptedException {
    for (int n = 0; n < 40; n++) {
      System.gc();
      Thread.sleep(50);
      if (gone.stream().allMatch(each -> each.get() == null)) {
        return true;
      }
    }
    return false;
  }
}
