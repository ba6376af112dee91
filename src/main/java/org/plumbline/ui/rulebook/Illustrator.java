package org.plumbline.ui.rulebook;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.plumbline.book.Pages;
import org.plumbline.rules.RuleBook;
import org.plumbline.ui.Aside;
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

  /// The theme in whose colours pictures are made.
  ObservableValue<Theme> theme() {
    return bench.theme();
  }

  /// Makes the page of a rule and hands it over on the toolkit's thread, unless the theme is
  /// another one meanwhile.
  void illustrate(RuleBook.Entry rule, Consumer<Illustration> ready) {
    Theme theme = bench.theme().get();
    Aside.run(
        "rule",
        () -> made(rule, theme),
        made -> {
          if (bench.theme().get() == theme) {
            ready.accept(made);
          }
        },
        _ -> {});
  }

  private synchronized Illustration made(RuleBook.Entry rule, Theme theme) {
    Pages known = pages.orElseGet(() -> new Pages(bench.catalog()));
    pages = Optional.of(known);
    return Illustration.of(known.of(rule), bench.catalog(), theme);
  }
}
