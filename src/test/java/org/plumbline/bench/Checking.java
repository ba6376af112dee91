package org.plumbline.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.edit.Edit;
import org.plumbline.edit.MoveElements;
import org.plumbline.edit.RemoveElements;
import org.plumbline.edit.RenameElement;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Connecting;
import org.plumbline.rules.Rechecks;
import org.plumbline.store.DesignReader;
import org.plumbline.store.DesignWriter;

/// What happens to a design in one process, warm: checking all its connections, reading, writing
/// and painting it.
public final class Checking {
  /// Everything is done over and over for so long before it is measured: on two processors the Java
  /// runtime takes that long to translate what it runs.
  private static final Duration WARM_UP = Duration.ofSeconds(3);

  private static final int RUNS = 30;
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
      again(size, checks, design);
      report(size, "read the file", () -> DesignReader.read(file, CATALOG));
      report(size, "write the file", () -> DesignWriter.write(design, CATALOG));
      report(size, "route and paint", () -> paint(design));
      new Dragging().report(design);
    }
  }

  /// What follows one edit in the window: the same component is moved, filled in or connected, and
  /// back.
  private static void again(int size, Checks checks, Design design) {
    Component any = design.components().get(size / 2);
    Connection last = design.connections().getLast();
    Map<String, Edit> edits = new LinkedHashMap<>();
    edits.put("check after a move", new MoveElements(List.of(any.id()), 40, 0));
    edits.put("check after a rename", new RenameElement(any.id(), "Another name"));
    edits.put("check after a removal", new RemoveElements(List.of(last.id())));
    edits.forEach((what, edit) -> {
      Rechecks rechecks = new Rechecks();
      Design[] both = {edit.apply(design), design};
      int[] turn = {0};
      report(size, what, () -> rechecks.of(checks, both[turn[0]++ % 2], LocalDate.EPOCH));
    });
  }

  private static Drawing paint(Design design) {
    return new Painter(CATALOG).paint(design, Style.LIGHT, Told.NOTHING);
  }

  private static void report(int size, String what, Runnable work) {
    for (long end = System.nanoTime() + WARM_UP.toNanos(); System.nanoTime() < end; ) {
      work.run();
    }
    double[] times = new double[RUNS];
    for (int n = 0; n < RUNS; n++) {
      long start = System.nanoTime();
      work.run();
      times[n] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    System.out.printf(Locale.ROOT, "%6d components  %-22s %7.1f ms%n", size, what, times[RUNS / 2]);
  }
}
