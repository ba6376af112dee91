package org.plumbline.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.layout.Layout;
import org.plumbline.layout.Progress;

/// How long arranging takes: the first time in a process, which loads what arranges, and the median
/// of some more; of 10,000 fewer, which take seconds each.
public final class Arranging {
  private static final int RUNS = 7;
  private static final int RUNS_OF_MANY = 3;

  private Arranging() {}

  /// Prints the times for 500 and 10,000 components.
  public static void main(String[] arguments) {
    Layout layout = new Layout(Catalog.bundled());
    for (int size : new int[] {500, 10_000}) {
      Design design = WorkSet.of(size);
      double first = time(layout, design);
      double[] times = new double[size > 1_000 ? RUNS_OF_MANY : RUNS];
      Arrays.setAll(times, _ -> time(layout, design));
      Arrays.sort(times);
      System.out.printf(
          Locale.ROOT,
          "%6d components  arrange  first %8.0f ms, median of %d more %8.0f ms%n",
          size,
          first,
          times.length,
          times[times.length / 2]);
    }
  }

  private static double time(Layout layout, Design design) {
    long start = System.nanoTime();
    layout.arranged(design, Set.of(), Progress.PATIENT);
    return (System.nanoTime() - start) / 1e6;
  }
}
