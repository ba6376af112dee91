package org.plumbline.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Told;
import org.plumbline.export.format.Format;
import org.plumbline.export.format.Order;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Review;
import org.plumbline.store.DesignWriter;
import org.plumbline.store.SafeSave;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench.Theme;
import org.plumbline.ui.files.Prompts.Kind;
import org.plumbline.ui.files.Question;

/// Writes the design as a picture in the colours of the window, away from the toolkit's thread.
///
/// @param kind what is suggested; the ending of the chosen name decides
record PictureExport(DesignWindow window, Kind kind) {
  void run() {
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
    Thread.ofVirtual()
        .name("export")
        .start(() -> {
          SafeSave.Outcome outcome = written(target, order);
          Platform.runLater(() -> tell(target, outcome));
        });
  }

  private static SafeSave.Outcome written(Path target, Order order) {
    try {
      byte[] file = Format.of(target.toString()).orElse(Format.PNG).of(order);
      return SafeSave.save(target, file);
    } catch (IOException fault) {
      return new SafeSave.Failed(String.valueOf(fault.getMessage()));
    }
  }

  private void tell(Path target, SafeSave.Outcome outcome) {
    String name = String.valueOf(target.getFileName());
    switch (outcome) {
      case SafeSave.Saved _ -> window.notices().say(Texts.say("notice.exported", name), List.of());
      case SafeSave.Conflict _ -> throw new IllegalStateException("A picture has no old version.");
      case SafeSave.Failed(String message) -> {
        Question question = Question.of("cannot-export", name, "retry", "cancel").saying(message);
        if (window.desk().prompts().answer(Optional.of(window.stage()), question).equals("retry")) {
          run();
        }
      }
    }
  }
}
