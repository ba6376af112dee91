package org.plumbline.bench;

import java.time.LocalDate;
import java.util.Locale;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Mended;

/// How long it takes to mend all that the program can mend in designs with faults of many kinds.
public final class MendingAll {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private MendingAll() {}

  /// @param arguments numbers of components
  public static void main(String[] arguments) {
    for (String size : arguments) {
      Design design = Patchwork.of(Integer.parseInt(size));
      Checks checks = new Checks(Catalog.bundled());
      int found = checks.of(design).now().size();
      long start = System.nanoTime();
      Mended mended = Mended.of(checks, design, new Mended.Wish(_ -> true, DAY));
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%d components: %d findings, %d fixes, %d findings left, %.1f s%n",
          design.components().size(),
          found,
          mended.steps().size(),
          checks.of(mended.design()).now().size(),
          seconds);
    }
  }
}
