package org.plumbline.rules;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What there is to say about each rule, whatever it looks at: for lists, pages and reports.
public final class RuleBook {
  private static final Map<String, Entry> ALL = entries();

  private RuleBook() {}

  /// A rule as people read about it. Messages and reasons have placeholders, such as `{element}`.
  ///
  /// @param category what it looks after, if it is a rule about whole designs
  /// @param section the heading of the article that speaks of it
  public record Entry(
      String id,
      Optional<Category> category,
      Severity severity,
      Scope scope,
      String section,
      Map<Part, String> texts) {
    /// Copies the texts.
    public Entry {
      texts = Map.copyOf(texts);
    }

    /// Whether it is a rule about single connections.
    public boolean aboutConnections() {
      return ConnectionRules.all().stream().anyMatch(rule -> rule.id().equals(id));
    }

    /// One of its texts.
    public String text(Part part) {
      return texts.getOrDefault(part, "");
    }
  }

  /// What is said about a rule.
  public enum Part {
    /// Its short name.
    TITLE,
    /// What it says of an element.
    MESSAGE,
    /// Why it matters.
    WHY,
    /// What to do instead.
    INSTEAD,
    /// When exactly it is reported.
    MEANING,
    /// When it is fine to accept it.
    FINE
  }

  /// All rules in the order in which they are tried.
  public static List<Entry> all() {
    return List.copyOf(ALL.values());
  }

  /// The rule with this id.
  public static Optional<Entry> of(String id) {
    return Optional.ofNullable(ALL.get(id));
  }

  private static Map<String, Entry> entries() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    ConnectionRules.all().forEach(rule -> entries.put(rule.id(), entry(rule)));
    DesignRules.all().forEach(rule -> entries.put(rule.id(), entry(rule)));
    entries.put(Accepting.STALE, stale());
    return entries;
  }

  private static Entry entry(ConnectionRule rule) {
    return new Entry(
        rule.id(),
        Optional.empty(),
        rule.severity(),
        rule.scope(),
        rule.section(),
        texts(part -> Sayings.said(rule, part)));
  }

  private static Entry entry(DesignRule rule) {
    return new Entry(
        rule.id(),
        Optional.of(rule.category()),
        rule.severity(),
        rule.scope(),
        rule.section(),
        texts(part -> Report.WORDS.say(rule.id() + "." + part, Map.of())));
  }

  private static Map<Part, String> texts(UnaryOperator<String> said) {
    Map<Part, String> texts = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      texts.put(part, said.apply(part.name().toLowerCase(Locale.ROOT)));
    }
    return texts;
  }

  private static Entry stale() {
    return new Entry(
        Accepting.STALE,
        Optional.empty(),
        Severity.ADVICE,
        Scope.ALL,
        Section.READINESS.heading(),
        texts(part -> Sayings.WORDS.say("stale.page." + part)));
  }
}
