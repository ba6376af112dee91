package org.plumbline.bench;

import java.util.Arrays;
import java.util.Locale;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Connecting;
import org.plumbline.store.DesignReader;
import org.plumbline.store.DesignWriter;

/// What happens to a design in one process, warm: checking all its connections, reading, writing
/// and painting it.
public final class Checking {
  private static final int RUNS = 15;
  private static final Catalog CATALOG = Catalog.bundled();

  private Checking() {}

  /// Prints the median time of each, for 1,000 and 10,000 components.
  public static void main(String[] arguments) {
    for (int size : new int[] {1_000, 10_000}) {
      Design design = WorkSet.of(size);
      byte[] file = DesignWriter.write(design, CATALOG);
      Connecting connecting = new Connecting(CATALOG);
      System.out.printf(
          Locale.ROOT,
          "%6d components, %d connections, %d findings%n",
          size,
          design.connections().size(),
          connecting.findings(design).now().size());
      report(size, "check all connections", () -> connecting.findings(design));
      Checks checks = new Checks(connecting);
      report(size, "check all rules", () -> checks.of(design));
      report(size, "read the file", () -> DesignReader.read(file, CATALOG));
      report(size, "write the file", () -> DesignWriter.write(design, CATALOG));
      report(size, "route and paint", () -> paint(design));
    }
  }

  private static Drawing paint(Design design) {
    return new Painter(CATALOG).paint(design, Style.LIGHT, Told.NOTHING);
  }

  private static void report(int size, String what, Runnable work) {
    double[] times = new double[RUNS];
    for (int n = 0; n < RUNS; n++) {
      long start = System.nanoTime();
      work.run();
      times[n] = (System.nanoTime() - start) / 1e6;
    }
    double[] warm = Arrays.copyOfRange(times, RUNS / 3, RUNS);
    Arrays.sort(warm);
    System.out.printf(
        Locale.ROOT, "%6d components  %-22s %7.1f ms%n", size, what, warm[warm.length / 2]);
  }
}
