package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.json.Json;
import org.plumbline.json.Shape;
import org.plumbline.rules.RuleBook.Entry;
import org.plumbline.rules.RuleBook.Part;
import org.plumbline.rules.RuleSet;
import org.plumbline.rules.Scope;
import org.plumbline.rules.Severity;
import org.plumbline.rules.Threshold;

/// Rules as they count here: what is said of each, with the severity and the thresholds that the
/// configuration has set.
record ToldRules(RuleSet chosen) {
  /// In the list of all.
  String line(Entry entry) {
    return String.format("%-36s %-8s %s", entry.id(), severity(entry), entry.text(Part.TITLE));
  }

  /// All about one.
  String page(Entry entry) {
    StringBuilder page = new StringBuilder();
    page.append(WORDS.say("rule.head", entry.text(Part.TITLE), entry.id(), severity(entry)));
    part(page, "meaning", entry.text(Part.MEANING));
    if (entry.scope() == Scope.PRODUCTION) {
      page.append('\n').append(WORDS.say("rule.production"));
    }
    part(page, "why", entry.text(Part.WHY));
    part(page, "instead", entry.text(Part.INSTEAD));
    part(page, "fine", entry.text(Part.FINE));
    part(page, "thresholds", thresholds(entry));
    part(page, "section", entry.section());
    return page.append('\n').toString();
  }

  /// For programs.
  Json json(Entry entry) {
    Shape shape =
        new Shape()
            .text("id", entry.id())
            .text("severity", severity(entry))
            .text("scope", entry.scope() == Scope.PRODUCTION ? "production" : "all")
            .text("section", entry.section())
            .text("title", entry.text(Part.TITLE))
            .text("message", entry.text(Part.MESSAGE))
            .text("why", entry.text(Part.WHY))
            .text("instead", entry.text(Part.INSTEAD))
            .text("meaning", entry.text(Part.MEANING))
            .text("fine", entry.text(Part.FINE));
    List<Threshold> thresholds = Threshold.of(entry.id());
    return (thresholds.isEmpty() ? shape : shape.list("thresholds", thresholds, this::json)).json();
  }

  private Json json(Threshold threshold) {
    return new Shape()
        .text("name", threshold.name())
        .number("value", chosen.figure(threshold))
        .number("usual", threshold.usual())
        .number("least", threshold.least())
        .number("most", threshold.most())
        .text("text", threshold.text())
        .json();
  }

  private String severity(Entry entry) {
    Optional<Severity> counts = chosen.severity(entry.id(), entry.severity());
    return counts.map(Severity::id).orElse("off");
  }

  private String thresholds(Entry entry) {
    return Threshold.of(entry.id()).stream().map(this::threshold).collect(Collectors.joining("\n"));
  }

  private String threshold(Threshold threshold) {
    String now = Json.JsonNumber.of(chosen.figure(threshold)).digits();
    return WORDS.say("rule.threshold", threshold.name(), now, threshold.text());
  }

  /// A part of a page; none if there is nothing to say, as of some rules of a team's own.
  private static void part(StringBuilder page, String key, String text) {
    if (text.isEmpty()) {
      return;
    }
    page.append("\n\n").append(WORDS.say("rule." + key)).append('\n').append(text);
  }
}
