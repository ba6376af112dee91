package org.plumbline.rules;

import java.util.List;
import java.util.Set;

/// Something to object to in a design. How to mend it can be asked of `Remedies`.
///
/// @param rule id of the rule that says so
/// @param elements ids of the elements that it is about, in file order; empty for the whole design
/// @param message what is wrong with these elements, by their names
/// @param why why it matters and what to do, in one or two sentences
/// @param section the heading of the article that speaks of it
/// @param properties ids of the properties that it is about, as fields in which it could be mended;
///   `name` and `title` for what something is called; none if it is about something else
public record Finding(
    String rule,
    Severity severity,
    List<String> elements,
    String message,
    String why,
    String section,
    List<String> properties) {
  private static final Set<String> UNFINISHED =
      Set.of(
          LifecycleRules.INPUT_MISSING,
          "orphan-component",
          "dead-end-data",
          "application-without-predictions");

  /// Copies the lists.
  public Finding {
    elements = List.copyOf(elements);
    properties = List.copyOf(properties);
  }

  /// A finding of a bundled rule, which is known to be about certain properties or none.
  public Finding(
      String rule,
      Severity severity,
      List<String> elements,
      String message,
      String why,
      String section) {
    this(rule, severity, elements, message, why, section, Fields.of(rule));
  }

  /// The same with another severity.
  Finding as(Severity other) {
    return other == severity
        ? this
        : new Finding(rule, other, elements, message, why, section, properties);
  }

  /// All that is said of it: what is wrong, why it matters and what to do.
  public String words() {
    return (message + " " + why).strip();
  }

  /// Whether it says that a component lacks an input: what delivers it is for a person to choose.
  public boolean isAboutInput() {
    return rule.equals(LifecycleRules.INPUT_MISSING);
  }

  /// Whether it only says that somebody is not done yet: a component just put down has nothing
  /// connected to it. Such findings are drawn quietly while people work.
  public boolean isUnfinished() {
    return UNFINISHED.contains(rule);
  }
}
