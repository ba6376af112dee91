package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.design.Design;
import org.plumbline.draw.Aspect;
import org.plumbline.draw.Shading;
import org.plumbline.draw.Style;
import org.plumbline.export.Paper;
import org.plumbline.export.format.Choice;
import org.plumbline.export.format.Format;
import org.plumbline.export.format.Order;
import org.plumbline.export.format.Recipe;
import org.plumbline.overlay.Question;
import org.plumbline.rules.Accepting;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Review;
import org.plumbline.store.DesignWriter;
import org.plumbline.story.Answers;

/// `export`: what the designer shows, as a file. The ending of its name decides which kind.
final class ExportFile implements Verb {
  private static final Usage USAGE =
      Usage.one(
          "export",
          "FILE",
          Option.valued("-o", "OUT.svg|.png|.pdf|.pptx|.html|.md"),
          Option.choice("--theme", "light", "dark", "contrast"),
          Option.valued("--scale", "N"),
          Option.choice("--page", "16:9", "4:3", "a4", "letter", "fit"),
          Option.flag("--findings"),
          Option.flag("--poster"),
          Option.flag("--report"),
          Option.flag("--title"),
          Option.flag("--transparent"),
          Option.flag("--without-design"),
          Option.flag("--without-appendix"),
          Option.valued("--colour-by", "PROPERTY"),
          Option.valued("--overlay", "QUESTION"),
          Option.valued("--config", "FILE"));

  /// Options that are refused where they mean nothing. The look, the size and badges may always be
  /// asked for, so that one line serves for files of all kinds.
  private static final Map<String, Choice> CHOICES = choices();

  private static Map<String, Choice> choices() {
    Map<String, Choice> choices = new LinkedHashMap<>();
    choices.put("--poster", Choice.POSTER);
    choices.put("--report", Choice.REPORT);
    choices.put("--title", Choice.TITLE);
    choices.put("--transparent", Choice.CLEAR);
    choices.put("--without-design", Choice.DESIGN);
    choices.put("--without-appendix", Choice.APPENDIX);
    choices.put("--colour-by", Choice.COLOURS);
    choices.put("--overlay", Choice.COLOURS);
    return choices;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Streams streams) throws Stopped {
    String out = arguments.required("-o", USAGE);
    Format format = format(out);
    refuseIdle(format, arguments);
    Optional<Double> scale = scale(arguments);
    TeamCatalog catalog = new TeamCatalog(arguments, streams);
    DesignFile file = DesignFile.told(arguments.operands().getFirst(), streams, catalog);
    Answers.doubts(file.design()).forEach(each -> streams.err().println(file.name() + ": " + each));
    Recipe recipe =
        new Recipe(
            format,
            Style.named(arguments.value("--theme", "light")).orElse(Style.LIGHT),
            arguments.has("--report")
                ? Recipe.Kind.REPORT
                : arguments.has("--poster") ? Recipe.Kind.POSTER : Recipe.Kind.USUAL,
            Paper.named(arguments.value("--page", "")),
            scale,
            new Recipe.Dress(
                arguments.has("--transparent"),
                arguments.has("--title"),
                !arguments.has("--without-design")),
            arguments.has("--findings"),
            true,
            !arguments.has("--without-appendix"));
    Order order =
        new Order(
            file.design(),
            file.catalog(),
            shading(arguments, file),
            () -> DesignWriter.write(file.design(), file.catalog()),
            check(recipe, file, arguments),
            recipe);
    try {
      new Output(streams).write(out, format.of(order));
    } catch (IOException fault) {
      throw Stopped.unwritable(String.valueOf(fault.getMessage()));
    }
    return Exit.DONE;
  }

  /// What is asked for in vain is a mistake that somebody would want to know of.
  private static void refuseIdle(Format format, Arguments arguments) throws Stopped {
    for (Map.Entry<String, Choice> each : CHOICES.entrySet()) {
      if (arguments.has(each.getKey()) && !format.offers(each.getValue())) {
        String those =
            Stream.of(Format.values())
                .filter(other -> other.offers(each.getValue()))
                .map(Format::ending)
                .collect(Collectors.joining(", "));
        throw Stopped.unreadable(WORDS.say("bad.idle", each.getKey(), format.ending(), those));
      }
    }
  }

  /// How it is checked, by the rules that count for the file; those are only looked for where
  /// something of it is told.
  private static Function<Design, Accepting> check(
      Recipe recipe, DesignFile file, Arguments arguments) throws Stopped {
    boolean told =
        recipe.format().tellsFindings()
            || recipe.format() == Format.PDF
            || recipe.kind() == Recipe.Kind.REPORT
            || recipe.findings();
    if (!told) {
      return _ -> Accepting.NOTHING;
    }
    Checks checks = new TeamRules(arguments).of(file);
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    return design -> Review.of(checks, design, today).found();
  }

  private static Shading shading(Arguments arguments, DesignFile file) throws Stopped {
    String question = arguments.value("--overlay", "");
    String asked = arguments.value("--colour-by", "");
    if (!question.isEmpty() && !asked.isEmpty()) {
      throw Stopped.unreadable(WORDS.say("bad.colours"));
    }
    if (!question.isEmpty()) {
      return Answers.of(file.design(), file.catalog()).to(question(question, file)).shading();
    }
    if (asked.isEmpty()) {
      return Shading.NONE;
    }
    return Aspect.named(asked, file.catalog())
        .orElseThrow(() -> Stopped.unreadable(WORDS.say("bad.aspect", asked)))
        .of(file.design(), file.catalog());
  }

  /// What is asked; what is to fail has to be there.
  private static Question question(String asked, DesignFile file) throws Stopped {
    Question question =
        Question.of(asked)
            .orElseThrow(() -> Stopped.unreadable(WORDS.say("bad.question", asked, questions())));
    if (!question.in(file.design()).equals(question)) {
      throw Stopped.unreadable(WORDS.say("bad.cause", asked));
    }
    return question;
  }

  private static String questions() {
    return Question.all().stream().map(Question::text).collect(Collectors.joining(", "));
  }

  private static Format format(String out) throws Stopped {
    return Format.of(out)
        .orElseThrow(() -> Stopped.unreadable(WORDS.say("bad.ending", out, endings())));
  }

  private static String endings() {
    return Stream.of(Format.values()).map(Format::ending).collect(Collectors.joining(", "));
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
