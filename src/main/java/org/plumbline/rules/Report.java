package org.plumbline.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;
import org.plumbline.words.Phrase;
import org.plumbline.words.Quoted;
import org.plumbline.words.Words;

/// Takes down what one rule finds, in the words of its bundle.
public final class Report {
  static final Words WORDS = Words.in("org.plumbline.rules.design");

  private final MlSystem system;
  private final DesignRule rule;
  private final RuleSet rules;
  private final List<Finding> found = new ArrayList<>();
  private Optional<Said> said = Optional.empty();

  Report(MlSystem system, DesignRule rule, RuleSet rules) {
    this.system = system;
    this.rule = rule;
    this.rules = rules;
  }

  /// A figure of the rule as it is set for this check.
  double figure(Threshold threshold) {
    return rules.figure(threshold);
  }

  /// What has been found, in the order in which it was reported.
  List<Finding> found() {
    return found;
  }

  /// Found about one component.
  void about(Part part) {
    about(part, Map.of());
  }

  /// The same with values for the placeholders of the message.
  void about(Part part, Map<String, String> values) {
    report(List.of(part.id()), List.of(Sayings.named(part)), values);
  }

  /// Found about several components together.
  void about(Collection<Part> parts) {
    about(parts, Part::id, Part::name);
  }

  /// Found about several elements of any sort together.
  <T> void about(Collection<T> them, Function<T, String> id, Function<T, String> name) {
    report(
        them.stream().map(id).toList(),
        them.stream()
            .limit(Sayings.MOST)
            .map(each -> Sayings.named(name.apply(each), id.apply(each)))
            .toList(),
        Map.of());
  }

  /// Found about another element, called by `name`; in quotation marks if it has a name of its own.
  void about(String id, String name, Map<String, String> values) {
    report(List.of(id), List.of(name), values);
  }

  /// Found about the design as a whole.
  void whole() {
    whole(Map.of());
  }

  /// The same with values for the placeholders of the message.
  void whole(Map<String, String> values) {
    report(List.of(), List.of(Quoted.name(system.design().title())), values);
  }

  private void report(List<String> ids, List<String> names, Map<String, String> more) {
    Said all = said.orElseGet(() -> Said.by(rule, system));
    said = Optional.of(all);
    UnaryOperator<String> values =
        name -> value(name, names, Math.max(ids.size(), names.size()), more);
    found.add(
        new Finding(
            rule.id(),
            all.severity(),
            ids,
            all.message().say(values),
            all.why().say(values),
            rule.section()));
  }

  private static String value(
      String name, List<String> names, int count, Map<String, String> more) {
    String value = more.get(name);
    if (value != null) {
      return value;
    }
    return switch (name) {
      case "element" -> names.getFirst();
      case "elements" -> Sayings.some(names, count);
      case "n" -> Integer.toString(count);
      default -> "{" + name + "}";
    };
  }

  /// What all findings of the rule have in common.
  private record Said(Severity severity, Phrase message, Phrase why) {
    static Said by(DesignRule rule, MlSystem system) {
      return new Said(
          rule.severityIn(system),
          WORDS.phrase(rule.id() + ".message"),
          new Phrase(
              WORDS.phrase(rule.id() + ".why").pattern()
                  + " "
                  + WORDS.phrase(rule.id() + ".instead").pattern()));
    }
  }

  /// A number for people: without needless decimals, at most one.
  static String number(double value) {
    double rounded = Math.round(value * 10) / 10.0;
    return rounded == Math.rint(rounded)
        ? String.format(Locale.ROOT, "%.0f", rounded)
        : String.format(Locale.ROOT, "%.1f", rounded);
  }
}
