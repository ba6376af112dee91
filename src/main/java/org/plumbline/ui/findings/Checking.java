package org.plumbline.ui.findings;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.plumbline.design.Design;
import org.plumbline.edit.Session.Change;
import org.plumbline.rules.Finding;
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
  private final Check check;
  private final Consumer<Throwable> trouble;

  /// Counts the designs, so that work on one that is outdated stops.
  private final AtomicInteger turn = new AtomicInteger();

  private boolean running;
  private boolean again;

  /// What reviews a design.
  @FunctionalInterface
  public interface Check {
    /// Reviews a design, or a variant of one.
    Review of(Design design, boolean variant);
  }

  /// Checking by a function, which may throw; what it throws is told to `trouble` and the findings
  /// stay as they were.
  public Checking(Workbench bench, Check check, Consumer<Throwable> trouble) {
    this.bench = bench;
    this.check = check;
    this.trouble = trouble;
    bench.session().observe(this::changed);
    start();
  }

  private void changed(Change change) {
    if (change == Change.DESIGN) {
      anew();
    }
  }

  /// Checks the design once more, because the rules may have changed.
  public void anew() {
    turn.incrementAndGet();
    start();
  }

  private void start() {
    again = running;
    if (!running) {
      running = true;
      Design design = bench.session().design();
      int now = turn.get();
      boolean variant = bench.session().variant().isPresent();
      Thread.ofVirtual().name("check").start(() -> run(design, variant, now));
    }
  }

  private void run(Design design, boolean variant, int now) {
    try {
      Review review = check.of(design, variant);
      Platform.runLater(() -> done(design, () -> bench.publish(review)));
      plan(review, now);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      Platform.runLater(() -> done(design, () -> trouble.accept(failure)));
    }
  }

  /// Plans fixes for what is likely seen, as long as the design is the one that was checked.
  private void plan(Review review, int now) {
    for (Finding finding : review.found().open().now().stream().limit(SHOWN).toList()) {
      if (turn.get() != now) {
        return;
      }
      review.remedies().of(finding);
    }
    Platform.runLater(() -> {
      if (bench.review().equals(review)) {
        bench.plannedMore();
      }
    });
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
