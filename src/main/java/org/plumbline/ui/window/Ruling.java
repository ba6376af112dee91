package org.plumbline.ui.window;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.application.Platform;
import org.plumbline.config.Choice;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Rechecks;
import org.plumbline.ui.Texts;
import org.plumbline.ui.findings.Checking;
import org.plumbline.ui.findings.RulesDialog;

/// Has the design of a window checked by the rules that count for its file.
final class Ruling {
  private final DesignWindow window;
  private final TeamRules rules;
  private final Checking checking;

  /// Begins to check.
  Ruling(DesignWindow window) {
    this.window = window;
    rules = new TeamRules(window.bench().catalog(), window::say);
    Rechecks rechecks = new Rechecks();
    checking =
        new Checking(
            window.bench(),
            (design, variant) -> {
              Checks checks = rules.of(window.file().path());
              LocalDate today = LocalDate.now(ZoneOffset.UTC);
              return variant
                  ? rechecks.ofVariant(checks, design, today)
                  : rechecks.of(checks, design, today);
            },
            _ -> window.say(Texts.say("check.failed")));
    // Rules may have been changed elsewhere while people were there.
    ComingBack.to(window.stage(), this::look);
  }

  private void look() {
    Optional<Path> path = window.file().path();
    Thread.ofVirtual().name("rules").start(() -> recheckIf(rules.haveChanged(path)));
  }

  private void recheckIf(boolean changed) {
    if (changed) {
      Platform.runLater(checking::anew);
    }
  }

  /// Lets the user choose which rules count for the design.
  void choose() {
    Optional<Path> path = window.file().path();
    if (path.isEmpty()) {
      window.answer(Texts.say("choose.unsaved"));
      return;
    }
    Choice.near(path.get())
        .ifPresentOrElse(
            choice ->
                new RulesDialog(choice, window.bench())
                    .open(window.stage(), checking::anew, window::say),
            () -> window.answer(Texts.say("choose.faulty")));
  }
}
