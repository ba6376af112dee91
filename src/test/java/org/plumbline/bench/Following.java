package org.plumbline.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.edit.Edit;
import org.plumbline.edit.MoveElements;
import org.plumbline.edit.RemoveElements;
import org.plumbline.edit.RenameElement;
import org.plumbline.edit.Session;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Rechecks;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.findings.Checking;

/// How soon findings follow an edit: from committing it on the toolkit's thread until all parts of
/// the window have been told what is found in the design as it is then.
public final class Following {
  private static final int WARM_UP = 200;
  private static final int RUNS = 100;
  private static final Catalog CATALOG = Catalog.bundled();

  private Following() {}

  /// @param arguments numbers of components
  public static void main(String[] arguments) throws InterruptedException {
    CountDownLatch up = new CountDownLatch(1);
    Platform.startup(up::countDown);
    up.await();
    for (String size : arguments) {
      follow("layered", WorkSet.of(Integer.parseInt(size)));
      follow("with faults of many kinds", Patchwork.of(Integer.parseInt(size)));
    }
    Platform.exit();
  }

  private static void follow(String kind, Design design) throws InterruptedException {
    Workbench bench = new Workbench(new Session(design), CATALOG);
    Checks checks = new Checks(CATALOG);
    Rechecks rechecks = new Rechecks();
    told(
        bench,
        () ->
            new Checking(
                bench,
                (each, _) -> rechecks.of(checks, each, LocalDate.EPOCH),
                trouble -> trouble.printStackTrace(System.err)));
    Component any = design.components().get(design.components().size() / 2);
    Map<String, Edit> edits = new LinkedHashMap<>();
    edits.put("a move", new MoveElements(List.of(any.id()), 40, 0));
    edits.put("a rename", new RenameElement(any.id(), "Another name"));
    edits.put("a removal", new RemoveElements(List.of(design.connections().getLast().id())));
    for (Map.Entry<String, Edit> edit : edits.entrySet()) {
      report(kind, edit, bench);
    }
  }

  private static void report(String kind, Map.Entry<String, Edit> edit, Workbench bench)
      throws InterruptedException {
    double[] times = new double[RUNS];
    for (int n = -WARM_UP; n < RUNS; n++) {
      double time = told(bench, () -> bench.session().commit(edit.getValue()));
      told(bench, () -> bench.session().undo());
      if (n >= 0) {
        times[n] = time;
      }
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%6d components %s, %d findings: after %s %.1f ms, at most %.1f ms%n",
        bench.session().design().components().size(),
        kind,
        bench.findings().get().size(),
        edit.getKey(),
        times[RUNS / 2],
        times[RUNS - 1]);
  }

  /// Does something on the toolkit's thread and waits until findings are published; in
  /// milliseconds.
  private static double told(Workbench bench, Runnable work) throws InterruptedException {
    CountDownLatch told = new CountDownLatch(1);
    long[] ends = new long[2];
    Platform.runLater(() -> {
      bench
          .reviewed()
          .addListener(
              new InvalidationListener() {
                @Override
                public void invalidated(Observable reviewed) {
                  ends[1] = System.nanoTime();
                  bench.review(); // Asked for, so that it tells of the next one too.
                  reviewed.removeListener(this);
                  told.countDown();
                }
              });
      ends[0] = System.nanoTime();
      work.run();
    });
    told.await();
    return (ends[1] - ends[0]) / 1e6;
  }
}
