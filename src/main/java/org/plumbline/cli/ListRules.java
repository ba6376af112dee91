package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.plumbline.book.Pages;
import org.plumbline.catalog.Catalog;
import org.plumbline.config.OwnRules;
import org.plumbline.export.RuleBookWriter;
import org.plumbline.json.JsonWriter;
import org.plumbline.json.Shape;
import org.plumbline.rules.Checks;
import org.plumbline.rules.RuleBook.Entry;
import org.plumbline.rules.TeamRule;

/// `rules`: what is checked, and why.
final class ListRules implements Verb {
  private static final Usage USAGE =
      Usage.perhaps(
          "rules",
          "RULE",
          Option.choice("--format", "text", "json"),
          Option.valued("--html", "OUT.html"),
          Option.valued("--config", "FILE"),
          Option.flag("--test"));

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Streams streams) throws Stopped {
    Catalog catalog = new TeamCatalog(arguments, streams).here();
    if (arguments.has("--test")) {
      return new RuleTests(tested(arguments, catalog), catalog).run(streams);
    }
    Checks checks = new TeamRules(arguments).here(catalog);
    List<Entry> chosen =
        arguments.operands().isEmpty()
            ? checks.entries()
            : List.of(entry(checks, arguments.operands().getFirst()));
    if (arguments.has("--html")) {
      new Output(streams).write(arguments.value("--html", ""), book(chosen));
    } else {
      print(chosen, new ToldRules(checks.chosen()), arguments, streams);
    }
    return Exit.DONE;
  }

  private static void print(
      List<Entry> chosen, ToldRules told, Arguments arguments, Streams streams) {
    if (arguments.wantsJson()) {
      streams.out().print(JsonWriter.text(Shape.of("rules", chosen, told::json)));
    } else if (arguments.operands().isEmpty()) {
      chosen.forEach(each -> streams.out().println(told.line(each)));
    } else {
      streams.out().print(told.page(chosen.getFirst()));
    }
  }

  /// The rules of the file or folder that is named, or else of the configuration.
  private static OwnRules tested(Arguments arguments, Catalog catalog) throws Stopped {
    OwnRules own =
        arguments.operands().isEmpty()
            ? new TeamRules(arguments).own(catalog)
            : TeamRules.read(List.of(Inputs.path(arguments.operands().getFirst())), catalog);
    if (own.rules().isEmpty()) {
      throw Stopped.unreadable(WORDS.say("test.nothing"));
    }
    return own;
  }

  private static Entry entry(Checks checks, String id) throws Stopped {
    return checks.rule(id).orElseThrow(() -> RuleChoice.unknown(id, checks));
  }

  private static byte[] book(List<Entry> chosen) throws Stopped {
    Catalog catalog = Catalog.bundled();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      // Pictures are drawn from the examples of bundled rules; a team's own are listed by `rules`.
      RuleBookWriter.write(
          chosen.stream()
              .filter(each -> !TeamRule.isIts(each.id()))
              .map(new Pages(catalog)::of)
              .toList(),
          catalog,
          bytes);
    } catch (IOException fault) {
      throw Stopped.unwritable(String.valueOf(fault.getMessage()));
    }
    return bytes.toByteArray();
  }
}
