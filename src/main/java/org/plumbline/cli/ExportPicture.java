package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.draw.Aspect;
import org.plumbline.draw.Shading;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.export.Paper;
import org.plumbline.export.format.Format;
import org.plumbline.export.format.Order;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Review;
import org.plumbline.store.DesignWriter;

/// `export`: what the designer shows, as a file. The ending of its name decides which kind.
final class ExportPicture implements Verb {
  private static final Usage USAGE =
      Usage.one(
          "export",
          "FILE",
          Option.valued("-o", "OUT.svg|.png|.pdf|.html|.md"),
          Option.choice("--theme", "light", "dark", "contrast"),
          Option.valued("--scale", "N"),
          Option.choice("--page", "a4", "letter", "16:9", "fit"),
          Option.flag("--poster"),
          Option.flag("--report"),
          Option.flag("--title"),
          Option.flag("--transparent"),
          Option.flag("--without-design"),
          Option.valued("--colour-by", "PROPERTY"),
          Option.valued("--config", "FILE"));

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Streams streams) throws Stopped {
    String out = arguments.required("-o", USAGE);
    Format format = format(out);
    Optional<Double> scale = scale(arguments);
    TeamCatalog catalog = new TeamCatalog(arguments, streams);
    DesignFile file = DesignFile.told(arguments.operands().getFirst(), streams, catalog);
    Checks checks = new TeamRules(arguments).of(file);
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Order order =
        new Order(
            file.design(),
            file.catalog(),
            Style.named(arguments.value("--theme", "light")).orElse(Style.LIGHT),
            Told.NOTHING.with(shading(arguments, file)),
            () -> DesignWriter.write(file.design(), file.catalog()),
            new Order.Dress(
                arguments.has("--transparent"),
                arguments.has("--title"),
                !arguments.has("--without-design")),
            scale,
            Paper.named(arguments.value("--page", "")),
            arguments.has("--report")
                ? Order.Kind.REPORT
                : arguments.has("--poster") ? Order.Kind.POSTER : Order.Kind.USUAL,
            () -> Review.of(checks, file.design(), today).found());
    try {
      new Output(streams).write(out, format.of(order));
    } catch (IOException fault) {
      throw Stopped.unwritable(String.valueOf(fault.getMessage()));
    }
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

  private static Format format(String out) throws Stopped {
    return Format.of(out)
        .orElseThrow(() -> Stopped.unreadable(WORDS.say("bad.ending", out, endings(", "))));
  }

  private static String endings(String between) {
    return Stream.of(Format.values()).map(Format::ending).collect(Collectors.joining(between));
  }

  private static Optional<Double> scale(Arguments arguments) throws Stopped {
    String asked = arguments.value("--scale", "");
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    Optional<Double> scale = number(asked).filter(each -> each >= 0.1 && each <= 10);
    if (scale.isEmpty()) {
      throw Stopped.unreadable(WORDS.say("bad.scale", asked));
    }
    return scale;
  }

  private static Optional<Double> number(String text) {
    try {
      return Optional.of(Double.parseDouble(text));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
