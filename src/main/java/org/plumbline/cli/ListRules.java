package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.plumbline.book.Pages;
import org.plumbline.catalog.Catalog;
import org.plumbline.config.OwnRules;
import org.plumbline.export.RuleBookWriter;
import org.plumbline.json.Json;
import org.plumbline.json.JsonWriter;
import org.plumbline.rules.Checks;
import org.plumbline.rules.RuleBook.Entry;
import org.plumbline.rules.RuleBook.Part;
import org.plumbline.rules.Scope;
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
    } else if (arguments.wantsJson()) {
      streams.out().print(JsonWriter.text(Shape.of("rules", chosen, ListRules::json)));
    } else if (arguments.operands().isEmpty()) {
      chosen.forEach(each -> streams.out().println(line(each)));
    } else {
      streams.out().print(page(chosen.getFirst()));
    }
    return Exit.DONE;
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

  private static String line(Entry entry) {
    return String.format(
        "%-36s %-8s %s", entry.id(), entry.severity().id(), entry.text(Part.TITLE));
  }

  private static String page(Entry entry) {
    StringBuilder page = new StringBuilder();
    page.append(WORDS.say("rule.head", entry.text(Part.TITLE), entry.id(), entry.severity().id()));
    part(page, "meaning", entry.text(Part.MEANING));
    if (entry.scope() == Scope.PRODUCTION) {
      page.append('\n').append(WORDS.say("rule.production"));
    }
    part(page, "why", entry.text(Part.WHY));
    part(page, "instead", entry.text(Part.INSTEAD));
    part(page, "fine", entry.text(Part.FINE));
    part(page, "section", entry.section());
    return page.append('\n').toString();
  }

  /// A part of a page; none if there is nothing to say, as of some rules of a team's own.
  private static void part(StringBuilder page, String key, String text) {
    if (text.isEmpty()) {
      return;
    }
    page.append("\n\n").append(WORDS.say("rule." + key)).append('\n').append(text);
  }

  private static Json json(Entry entry) {
    return new Shape()
        .text("id", entry.id())
        .text("severity", entry.severity().id())
        .text("scope", entry.scope() == Scope.PRODUCTION ? "production" : "all")
        .text("section", entry.section())
        .text("title", entry.text(Part.TITLE))
        .text("message", entry.text(Part.MESSAGE))
        .text("why", entry.text(Part.WHY))
        .text("instead", entry.text(Part.INSTEAD))
        .text("meaning", entry.text(Part.MEANING))
        .text("fine", entry.text(Part.FINE))
        .json();
  }
}
