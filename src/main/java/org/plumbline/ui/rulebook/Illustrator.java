package org.plumbline.ui.rulebook;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.plumbline.book.Pages;
import org.plumbline.rules.RuleBook;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.Workbench.Theme;

/// Makes pages and pictures of rules in the background, one after the other; the examples are read
/// once.
final class Illustrator {
  private final Workbench bench;
  private Optional<Pages> pages = Optional.empty();

  Illustrator(Workbench bench) {
    this.bench = bench;
  }

  /// Makes the page of a rule and hands it over on the toolkit's thread.
  void illustrate(RuleBook.Entry rule, Consumer<Illustration> ready) {
    Theme theme = bench.theme().get();
    Thread.ofVirtual()
        .name("rule")
        .start(() -> {
          Illustration made = made(rule, theme);
          Platform.runLater(() -> ready.accept(made));
        });
  }

  private synchronized Illustration made(RuleBook.Entry rule, Theme theme) {
    Pages known = pages.orElseGet(() -> new Pages(bench.catalog()));
    pages = Optional.of(known);
    return Illustration.of(known.of(rule), bench.catalog(), theme);
  }
}
