package org.plumbline.standing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.analysis.Rounding;
import org.plumbline.book.Chapter;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Wiring;
import org.plumbline.readiness.Lack;
import org.plumbline.readiness.Readiness;
import org.plumbline.rules.Accepting;
import org.plumbline.rules.Finding;
import org.plumbline.rules.RuleBook;
import org.plumbline.rules.Severity;
import org.plumbline.words.Money;
import org.plumbline.words.Words;

/// Where a design stands.
///
/// @param topics open errors and warnings by what their rules look after, those with most errors
///   first; topics with neither are left out
/// @param aims what it promises against what is wanted
/// @param decisions how many are recorded, by status
public record Standing(
    Readiness readiness,
    List<Topic> topics,
    List<Aim> aims,
    Map<Decision.Status, Integer> decisions) {
  static final Words WORDS = Words.beside(Standing.class);

  /// How much that is missing for the next level of maturity is said.
  private static final int NEXT = 3;

  /// Copies the collections.
  public Standing {
    topics = List.copyOf(topics);
    aims = List.copyOf(aims);
    decisions = new EnumMap<>(decisions);
  }

  /// What is open of one kind.
  ///
  /// @param id the word for programs
  /// @param title its name for people
  public record Topic(String id, String title, int errors, int warnings) {}

  /// Where a design stands, with what a check of it has found.
  public static Standing of(Design design, Catalog catalog, Accepting found) {
    Readiness readiness = Readiness.of(MlSystem.of(Wiring.of(design, catalog)));
    Map<Decision.Status, Integer> decisions = new EnumMap<>(Decision.Status.class);
    design.decisions().forEach(each -> decisions.merge(each.status(), 1, Integer::sum));
    return new Standing(readiness, topics(found), Aim.of(readiness.analyses()), decisions);
  }

  private static List<Topic> topics(Accepting found) {
    Map<String, Topic> topics = new LinkedHashMap<>();
    Stream<Finding> open =
        Stream.concat(found.open().now().stream(), found.open().later().stream());
    open.filter(each -> each.severity() != Severity.ADVICE)
        .forEach(finding -> {
          Chapter chapter =
              RuleBook.of(finding.rule())
                  .map(Chapter::of)
                  .orElseGet(() -> new Chapter("own", WORDS.say("topic.own")));
          boolean error = finding.severity() == Severity.ERROR;
          topics.merge(
              chapter.id(),
              new Topic(chapter.id(), chapter.title(), error ? 1 : 0, error ? 0 : 1),
              (one, other) ->
                  new Topic(
                      one.id(),
                      one.title(),
                      one.errors() + other.errors(),
                      one.warnings() + other.warnings()));
        });
    List<Topic> sorted = new ArrayList<>(topics.values());
    sorted.sort(
        java.util.Comparator.comparingInt(Topic::errors)
            .thenComparingInt(Topic::warnings)
            .reversed());
    return sorted;
  }

  /// The design.
  public Design design() {
    return readiness.system().design();
  }

  /// What is missing first for the next level of maturity.
  public List<Lack> next() {
    return readiness.maturity().missing().stream().limit(NEXT).toList();
  }

  /// The most dangerous single failure, in one sentence.
  public String danger() {
    return readiness
        .analyses()
        .sentences()
        .mostDangerous()
        .orElseGet(() -> WORDS.say("danger.none"));
  }

  /// What is recorded, in one sentence.
  public String recorded() {
    if (decisions.isEmpty()) {
      return WORDS.say("decisions.none");
    }
    List<String> parts =
        decisions.entrySet().stream()
            .map(each ->
                WORDS.say(
                    "decisions." + each.getKey().name().toLowerCase(Locale.ROOT), each.getValue()))
            .toList();
    return WORDS.say("decisions.some", String.join(", ", parts));
  }

  /// How mature it is, in a few words.
  public String level() {
    var level = readiness.maturity().level();
    return level.isPresent() ? WORDS.say("level." + level.getAsInt()) : WORDS.say("level.none");
  }

  /// An aim in words: what it is about, what it is, and how that compares.
  public Row row(Aim aim) {
    String what =
        aim.application().isBlank()
            ? WORDS.say("aim." + aim.measure().id())
            : WORDS.say("aim." + aim.measure().id() + ".of", aim.application());
    String value =
        aim.value().isPresent()
            ? shown(aim.measure(), aim.value().getAsDouble())
            : WORDS.say("unknown");
    String verdict =
        switch (aim.verdict()) {
          case MET -> WORDS.say("met", shown(aim.measure(), aim.target().orElse(0)));
          case MISSED -> WORDS.say("missed", shown(aim.measure(), aim.target().orElse(0)));
          case NO_TARGET -> WORDS.say("no-target");
          case UNKNOWN -> "";
        };
    return new Row(what, value, verdict, aim.verdict());
  }

  /// A line about an aim.
  public record Row(String what, String value, String says, Aim.Verdict verdict) {}

  private String shown(Aim.Measure measure, double number) {
    return switch (measure) {
      case AVAILABILITY -> WORDS.say("percent", Rounding.shownDown(number, 4));
      case LATENCY -> WORDS.say("ms", Rounding.shown(number, 1));
      case COST -> Money.in(readiness.system().text("currency")).say(number);
    };
  }

  /// All of it in words, a line each, for readers without eyes and for other programs.
  public String asText() {
    List<String> lines = new ArrayList<>();
    lines.add(WORDS.say("title", design().title()));
    lines.add(WORDS.say("coverage", readiness.coverage().score()));
    readiness
        .coverage()
        .areas()
        .forEach(
            each -> lines.add(WORDS.say("area", each.area().title(), each.points(), each.of())));
    lines.add(WORDS.say("maturity", level()));
    next().forEach(each -> lines.add(WORDS.say("next", each.words())));
    topics.forEach(each ->
        lines.add(
            WORDS.say(
                "topic",
                each.title(),
                WORDS.count("errors", each.errors()),
                WORDS.count("warnings", each.warnings()))));
    if (topics.isEmpty()) {
      lines.add(WORDS.say("topics.none"));
    }
    aims.stream()
        .map(this::row)
        .forEach(
            each -> lines.add((each.what() + ": " + each.value() + " " + each.says()).strip()));
    lines.add(danger());
    lines.add(recorded());
    return String.join("\n", lines) + "\n";
  }
}
