package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.draw.Aspect;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Shading;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.export.PngWriter;
import org.plumbline.export.Sheet;
import org.plumbline.export.SvgWriter;
import org.plumbline.export.pptx.Deck;
import org.plumbline.export.pptx.DeckWriter;
import org.plumbline.export.pptx.Page;
import org.plumbline.rules.Accepting;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Review;

/// `export`: the picture that the designer shows, as a file, or the story as a deck of slides. The
/// ending of its name decides which kind.
final class ExportPicture implements Verb {
  private static final Usage USAGE =
      Usage.one(
          "export",
          "FILE",
          Option.valued("-o", "OUT.svg|OUT.png|OUT.pptx"),
          Option.choice("--theme", "light", "dark", "contrast"),
          Option.valued("--scale", "N"),
          Option.choice("--page", "16:9", "4:3"),
          Option.valued("--colour-by", "PROPERTY"),
          Option.valued("--config", "FILE"));

  /// The kinds of picture that can be written.
  private enum Kind {
    SVG(1),
    PNG(2),
    PPTX(1);

    private final double scale;

    Kind(double scale) {
      this.scale = scale;
    }

    /// Pixels of the picture for a pixel of the design if nothing is said.
    double scale() {
      return scale;
    }

    String ending() {
      return "." + name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Streams streams) throws Stopped {
    String out = arguments.required("-o", USAGE);
    Kind kind = kind(out);
    Sheet sheet = new Sheet(Sheet.USUAL.margin(), scale(arguments, kind));
    TeamCatalog catalog = new TeamCatalog(arguments, streams);
    DesignFile file = DesignFile.told(arguments.operands().getFirst(), streams, catalog);
    Style style = Style.named(arguments.value("--theme", "light")).orElse(Style.LIGHT);
    Shading shading = shading(arguments, file);
    byte[] written =
        switch (kind) {
          case SVG, PNG -> {
            Told told = Told.NOTHING.with(shading);
            Drawing drawing = new Painter(file.catalog()).paint(file.design(), style, told);
            yield picture(drawing.withLegend(), sheet, kind);
          }
          case PPTX -> {
            Page page = Page.named(arguments.value("--page", "")).orElse(Page.WIDE);
            Accepting found = found(arguments, file);
            yield deck(new Deck(file.design(), file.catalog(), style, shading, found, page));
          }
        };
    new Output(streams).write(out, written);
    return Exit.DONE;
  }

  /// What `check` would say.
  private static Accepting found(Arguments arguments, DesignFile file) throws Stopped {
    Checks checks = new TeamRules(arguments).of(file);
    return Review.of(checks, file.design(), LocalDate.now(ZoneOffset.UTC)).found();
  }

  private static byte[] deck(Deck deck) throws Stopped {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DeckWriter.write(deck, bytes);
    } catch (IOException fault) {
      throw Stopped.unwritable(String.valueOf(fault.getMessage()));
    }
    return bytes.toByteArray();
  }

  private static Shading shading(Arguments arguments, DesignFile file) throws Stopped {
    String asked = arguments.value("--colour-by", "");
    if (asked.isEmpty()) {
      return Shading.NONE;
    }
    return Aspect.named(asked, file.catalog())
        .orElseThrow(() -> Stopped.unreadable(WORDS.say("bad.aspect", asked)))
        .of(file.design(), file.catalog());
  }

  private static Kind kind(String out) throws Stopped {
    for (Kind kind : Kind.values()) {
      if (out.toLowerCase(Locale.ROOT).endsWith(kind.ending())) {
        return kind;
      }
    }
    List<String> endings = List.of(Kind.values()).stream().map(Kind::ending).toList();
    throw Stopped.unreadable(WORDS.say("bad.ending", out, String.join(", ", endings)));
  }

  private static double scale(Arguments arguments, Kind kind) throws Stopped {
    String asked = arguments.value("--scale", Double.toString(kind.scale()));
    return number(asked)
        .filter(scale -> scale >= 0.1 && scale <= 10)
        .orElseThrow(() -> Stopped.unreadable(WORDS.say("bad.scale", asked)));
  }

  private static Optional<Double> number(String text) {
    try {
      return Optional.of(Double.parseDouble(text));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static byte[] picture(Drawing drawing, Sheet sheet, Kind kind) throws Stopped {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (kind == Kind.SVG) {
        SvgWriter.write(drawing, sheet, bytes);
      } else {
        PngWriter.write(drawing, sheet, bytes);
      }
    } catch (IOException fault) {
      throw Stopped.unwritable(String.valueOf(fault.getMessage()));
    }
    return bytes.toByteArray();
  }
}
