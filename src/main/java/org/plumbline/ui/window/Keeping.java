package org.plumbline.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.plumbline.design.Design;
import org.plumbline.edit.Session;
import org.plumbline.store.DesignWriter;
import org.plumbline.store.Journal;
import org.plumbline.ui.Aside;
import org.plumbline.ui.Texts;

/// Keeps what has not been saved in the journal, two seconds after an edit at the latest, until it
/// is saved, undone or given up. The user's file is never touched.
final class Keeping {
  /// How long an edit may be in memory only.
  private static final Duration PATIENCE = Duration.seconds(2);

  private final DesignWindow window;
  private final Journal.Entry entry;
  private final PauseTransition pause = new PauseTransition(PATIENCE);
  private boolean failed;
  private boolean over;

  /// Begins to keep the design of a window.
  Keeping(DesignWindow window, Journal.Entry entry) {
    this.window = window;
    this.entry = entry;
    pause.setOnFinished(_ -> keep());
    Session session = window.bench().session();
    session.observe(change -> {
      if (change == Session.Change.DESIGN || change == Session.Change.SAVED) {
        changed(session.dirty());
      }
    });
  }

  private void changed(boolean dirty) {
    if (!dirty) {
      pause.stop();
      entry.drop();
    } else if (pause.getStatus() != javafx.animation.Animation.Status.RUNNING) {
      // Not put off by the next edit: somebody who never rests is kept, too.
      pause.playFromStart();
    }
  }

  private void keep() {
    Design design = window.bench().session().whole();
    var catalog = window.bench().catalog();
    var path = window.file().path();
    var before = window.file().onDisk();
    Aside.run(
        "journal",
        () -> {
          try {
            entry.keep(DesignWriter.write(design, catalog), path, before);
            return true;
          } catch (IOException fault) {
            throw new UncheckedIOException(fault);
          }
        },
        _ -> settle(),
        _ -> fail());
  }

  /// What has been saved or given up meanwhile is not to be found in the journal.
  private void settle() {
    failed = false;
    if (over || !window.bench().session().dirty()) {
      entry.drop();
    }
  }

  private void fail() {
    if (!failed && !over) {
      failed = true;
      window.say(Texts.say("journal.failed"));
    }
  }

  /// The user gives up what has not been saved. It can be had again for some days, so that an
  /// answer given in haste costs nothing; closing does not depend on it.
  void giveUp() {
    if (over || !window.bench().session().dirty()) {
      return;
    }
    byte[] design = DesignWriter.write(window.bench().session().whole(), window.bench().catalog());
    try {
      entry.giveUp(design, window.file().path(), window.file().onDisk());
    } catch (IOException _) {
      // There is no room for it.
    }
  }

  /// The window is closed, what was in it saved or given up.
  void end() {
    over = true;
    pause.stop();
    entry.drop();
  }
}
