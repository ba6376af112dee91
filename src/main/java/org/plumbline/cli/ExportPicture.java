package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

/// `export`: the picture that the designer shows, as a file. The ending of its name decides which
/// kind.
final class ExportPicture implements Verb {
  private static final Usage USAGE =
      Usage.one(
          "export",
          "FILE",
          Option.valued("-o", "OUT.svg|OUT.png"),
          Option.choice("--theme", "light", "dark", "contrast"),
          Option.valued("--scale", "N"),
          Option.valued("--colour-by", "PROPERTY"),
          Option.valued("--config", "FILE"));

  /// The kinds of picture that can be written.
  private enum Kind {
    SVG(1),
    PNG(2);

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
    Told told = Told.NOTHING.with(shading(arguments, file));
    Drawing drawing = new Painter(file.catalog()).paint(file.design(), style, told).withLegend();
    new Output(streams).write(out, picture(drawing, sheet, kind));
    return Exit.DONE;
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
      switch (kind) {
        case SVG -> SvgWriter.write(drawing, sheet, bytes);
        case PNG -> PngWriter.write(drawing, sheet, bytes);
      }
    } catch (IOException fault) {
      throw Stopped.unwritable(String.valueOf(fault.getMessage()));
    }
    return bytes.toByteArray();
  }
}
