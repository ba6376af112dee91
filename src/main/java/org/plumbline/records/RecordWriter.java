package org.plumbline.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Ledger;

/// Writes a decision as a Markdown record in the form of MADR 4: front matter, context, options,
/// outcome, consequences. Besides, the front matter holds the ids that MADR does not know.
public final class RecordWriter {
  private final Design design;
  private final Ledger ledger;
  private final Map<String, Long> numbers;
  private final StringBuilder text = new StringBuilder();

  private RecordWriter(Design design, Map<String, Long> numbers) {
    this.design = design;
    this.numbers = numbers;
    ledger = new Ledger(design);
  }

  /// The record of a decision.
  ///
  /// @param design names the elements that it is about
  /// @param numbers of the files of decisions, by id
  /// @param others more lines for the front matter
  public static String write(
      Decision decision, Design design, Map<String, Long> numbers, List<String> others) {
    RecordWriter writer = new RecordWriter(design, numbers);
    writer.frontMatter(decision, others);
    writer.body(decision);
    return writer.text.toString();
  }

  private void frontMatter(Decision decision, List<String> others) {
    line("---");
    line("id: " + Scalars.written(decision.id()));
    line("status: " + status(decision));
    value("date", decision.date());
    value("decision-makers", decision.author());
    line("about: " + Scalars.written(decision.about()));
    if (!decision.gone().isEmpty()) {
      line("gone: " + Scalars.written(decision.gone()));
    }
    value("supersedes", decision.supersedes());
    boolean more = !decision.extras().unknown().isEmpty();
    if (more) {
      line(Beyond.written(decision.extras().unknown()));
    }
    others.stream().filter(each -> !more || !Beyond.isOn(each)).forEach(this::line);
    line("---");
  }

  private void value(String key, String value) {
    if (!value.isEmpty()) {
      line(key + ": " + Scalars.written(value));
    }
  }

  private String status(Decision decision) {
    String word = decision.status().name().toLowerCase(Locale.ROOT);
    Optional<Long> number =
        decision.status() == Decision.Status.SUPERSEDED
            ? ledger
                .successor(decision)
                .map(each -> numbers.getOrDefault(each.id(), 0L))
                .filter(each -> each > 0)
            : Optional.empty();
    return number
        .map(each -> String.format(Locale.ROOT, "%s by ADR-%04d", word, each))
        .orElse(word);
  }

  private void body(Decision decision) {
    heading(decision.title().isEmpty() ? "#" : "# " + title(decision.title()));
    List<String> names = new ArrayList<>();
    decision.about().forEach(id -> named(id).ifPresent(names::add));
    if (!names.isEmpty()) {
      line("");
      line(RecordReader.ELEMENTS + ": " + String.join(", ", names));
    }
    section("## Context and Problem Statement", Escapes.block(decision.context()));
    section("## Considered Options", options(decision));
    outcome(decision);
    section("### Consequences", Escapes.block(decision.tradeoffs()));
  }

  private void outcome(Decision decision) {
    Outcome outcome = new Outcome(decision.choice(), decision.rationale());
    String sentence = outcome.sentence();
    heading("## Decision Outcome");
    if (!sentence.isEmpty()) {
      line("");
      line(sentence);
      return;
    }
    if (!decision.choice().isEmpty()) {
      line("");
      line(outcome.alone());
    }
    section("### Rationale", Escapes.block(decision.rationale()));
  }

  /// What was chosen and what else was considered.
  private static String options(Decision decision) {
    List<String> options = new ArrayList<>(decision.alternatives());
    if (!decision.choice().isEmpty()) {
      options.addFirst(decision.choice());
    }
    return options.stream()
        .map(each -> each.isEmpty() ? "*" : "* " + Escapes.line(each))
        .collect(Collectors.joining("\n"));
  }

  /// A heading may end in signs that would be taken for its closing.
  private static String title(String title) {
    String line = Escapes.line(title);
    return line.endsWith("#")
        ? line.substring(0, line.length() - 1) + Escapes.reference('#')
        : line;
  }

  private void section(String heading, String content) {
    if (!content.isEmpty()) {
      heading(heading);
      line("");
      line(content);
    }
  }

  private void heading(String heading) {
    line("");
    line(heading);
  }

  private void line(String words) {
    text.append(words).append('\n');
  }

  private Optional<String> named(String id) {
    Optional<String> name =
        design
            .element(id)
            .flatMap(each ->
                switch (each) {
                  case Component component -> Optional.of(component.name());
                  case Boundary boundary -> Optional.of(boundary.name());
                  default -> Optional.empty();
                });
    // Backticks of several names would pair with one another.
    return name.filter(each -> !each.isBlank())
        .map(each -> Escapes.line(each.replace('`', '\'')) + " (`" + id + "`)")
        .or(() -> Elements.isId(id) ? Optional.of("`" + id + "`") : Optional.empty());
  }
}
