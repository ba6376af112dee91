package org.plumbline.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Told;
import org.plumbline.export.format.Format;
import org.plumbline.export.format.Order;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Review;
import org.plumbline.store.DesignWriter;
import org.plumbline.store.SafeSave;
import org.plumbline.ui.Aside;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench.Theme;
import org.plumbline.ui.files.Prompts.Kind;
import org.plumbline.ui.files.Question;

/// Writes the design in the colours of the window, away from the toolkit's thread.
///
/// @param format what is suggested; the ending of the chosen name decides
record Exporting(DesignWindow window, Format format) {
  void run() {
    window.finish();
    Kind kind = Kind.of(format);
    Path suggestion = Path.of(window.file().name() + kind.ending());
    window
        .desk()
        .prompts()
        .placeFor(Optional.of(window.stage()), kind, window.file().beside(suggestion))
        .ifPresent(this::write);
  }

  private void write(Path target) {
    Design design = window.bench().session().design();
    Theme theme = window.bench().theme().get();
    Told told = Told.NOTHING.with(window.canvas().lens().shading());
    Catalog catalog = window.bench().catalog();
    Checks checks = window.bench().review().by().orElseGet(() -> new Checks(catalog));
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Order order =
        new Order(
            design,
            catalog,
            theme.style(),
            told,
            () -> DesignWriter.write(design, catalog),
            Order.Dress.USUAL,
            Optional.empty(),
            Optional.empty(),
            Order.Kind.USUAL,
            () -> Review.of(checks, design, today).found());
    Format asked = Format.of(target.toString()).orElse(format);
    Aside.run(
        "export",
        () -> written(target, asked, order),
        outcome -> tell(target, outcome),
        trouble -> tell(target, new SafeSave.Failed(Texts.say("export.trouble", trouble))));
  }

  private static SafeSave.Outcome written(Path target, Format format, Order order) {
    try {
      return SafeSave.save(target, format.of(order));
    } catch (IOException fault) {
      return new SafeSave.Failed(String.valueOf(fault.getMessage()));
    }
  }

  private void tell(Path target, SafeSave.Outcome outcome) {
    String name = String.valueOf(target.getFileName());
    switch (outcome) {
      case SafeSave.Saved _ -> window.notices().say(Texts.say("notice.exported", name), List.of());
      case SafeSave.Conflict _ -> throw new IllegalStateException("An export has no old version.");
      case SafeSave.Failed(String message) -> {
        Question question = Question.of("cannot-export", name, "retry", "cancel").saying(message);
        if (window.desk().prompts().answer(Optional.of(window.stage()), question).equals("retry")) {
          run();
        }
      }
    }
  }
}
