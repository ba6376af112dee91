package org.plumbline.ui.window;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import org.plumbline.design.Design;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Told;
import org.plumbline.export.PngWriter;
import org.plumbline.export.Sheet;
import org.plumbline.export.SvgWriter;
import org.plumbline.export.pptx.Deck;
import org.plumbline.export.pptx.DeckWriter;
import org.plumbline.export.pptx.Page;
import org.plumbline.store.SafeSave;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench.Theme;
import org.plumbline.ui.files.Prompts.Kind;
import org.plumbline.ui.files.Question;

/// Writes the design as a picture or its story as slides, in the colours of the window, away from
/// the toolkit's thread.
///
/// @param kind what is suggested; the ending of the chosen name decides
record PictureExport(DesignWindow window, Kind kind) {
  /// Pixels of a PNG for one logical pixel: sharp on today's screens and on paper.
  private static final double SHARP = 2;

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
    Deck deck =
        new Deck(
            design,
            window.bench().catalog(),
            theme.style(),
            window.canvas().lens().shading(),
            window.bench().review().found(),
            Page.WIDE);
    Thread.ofVirtual()
        .name("export")
        .start(() -> {
          SafeSave.Outcome outcome = written(target, deck);
          Platform.runLater(() -> tell(target, outcome));
        });
  }

  private static SafeSave.Outcome written(Path target, Deck deck) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String name = target.toString().toLowerCase(Locale.ROOT);
    try {
      if (name.endsWith(Kind.PPTX.ending())) {
        DeckWriter.write(deck, bytes);
      } else if (name.endsWith(Kind.SVG.ending())) {
        SvgWriter.write(drawing(deck), Sheet.USUAL, bytes);
      } else {
        PngWriter.write(drawing(deck), new Sheet(Sheet.USUAL.margin(), SHARP), bytes);
      }
      return SafeSave.save(target, bytes.toByteArray());
    } catch (IOException fault) {
      return new SafeSave.Failed(String.valueOf(fault.getMessage()));
    }
  }

  private static Drawing drawing(Deck deck) {
    Told told = Told.NOTHING.with(deck.shading());
    return new Painter(deck.catalog()).paint(deck.design(), deck.style(), told).withLegend();
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
