package org.plumbline.ui.findings;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.plumbline.design.Design;
import org.plumbline.edit.Session.Change;
import org.plumbline.rules.Review;
import org.plumbline.ui.Workbench;

/// Checks each committed design away from the toolkit's thread and tells the workbench what was
/// found, unless the design has moved on meanwhile.
///
/// One check runs at a time; of the designs that come while it runs only the last is checked.
public final class Checking {
  /// Ways to mend so many findings are planned here; the others when somebody scrolls to them.
  private static final int SHOWN = 24;

  private final Workbench bench;
  private final Function<Design, Review> check;
  private final Consumer<Throwable> trouble;
  private boolean running;
  private boolean again;

  /// Checking by a function, which may throw; what it throws is told to `trouble` and the findings
  /// stay as they were.
  public Checking(Workbench bench, Function<Design, Review> check, Consumer<Throwable> trouble) {
    this.bench = bench;
    this.check = check;
    this.trouble = trouble;
    bench.session().observe(this::changed);
    start();
  }

  private void changed(Change change) {
    if (change == Change.DESIGN) {
      start();
    }
  }

  private void start() {
    again = running;
    if (!running) {
      running = true;
      Design design = bench.session().design();
      Thread.ofVirtual().name("check").start(() -> run(design));
    }
  }

  private void run(Design design) {
    try {
      Review review = check.apply(design);
      review.found().open().now().stream().limit(SHOWN).forEach(review.remedies()::of);
      Platform.runLater(() -> done(design, () -> bench.publish(review)));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      Platform.runLater(() -> done(design, () -> trouble.accept(failure)));
    }
  }

  private void done(Design design, Runnable result) {
    running = false;
    if (design.equals(bench.session().design())) {
      result.run();
    }
    if (again) {
      start();
    }
  }
}
