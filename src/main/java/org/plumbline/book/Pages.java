package org.plumbline.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Told;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Fix;
import org.plumbline.rules.Review;
import org.plumbline.rules.RuleBook;
import org.plumbline.rules.Severity;

/// Makes pages: runs the examples of a rule through the rules and keeps what they say.
///
/// A page costs a few milliseconds, so a window makes it where nobody waits. May be used by several
/// threads.
public final class Pages {
  /// Examples do not depend on the day on which they are read.
  private static final LocalDate ANY_DAY = LocalDate.EPOCH;

  private final Catalog catalog;
  private final Checks checks;
  private final Examples examples;

  /// Pages by this catalogue.
  public Pages(Catalog catalog) {
    this.catalog = catalog;
    this.checks = new Checks(catalog);
    this.examples = Examples.bundled(catalog);
  }

  /// The pages of all rules in the order of the book.
  public List<Page> all() {
    return RuleBook.all().stream().map(this::of).toList();
  }

  /// The page of a rule.
  ///
  /// @throws IllegalStateException if the rule has no example, which no bundled rule is without
  public Page of(RuleBook.Entry rule) {
    Example example =
        examples.of(rule.id()).orElseThrow(() -> new IllegalStateException(rule.id()));
    List<Finding> found = found(rule, example.bad());
    Facts facts = new Facts(catalog);
    Side wrong =
        new Side(
            example.bad(),
            marked(found),
            found.stream().map(Finding::message).distinct().toList(),
            facts.of(example.bad(), example.good()));
    Side right =
        new Side(example.good(), Told.NOTHING, List.of(), facts.of(example.good(), example.bad()));
    return new Page(rule, Chapter.of(rule), wrong, right, offers(example.bad(), found));
  }

  private List<Finding> found(RuleBook.Entry rule, Design design) {
    var open = Review.of(checks, design, ANY_DAY).found().open();
    return Stream.concat(open.now().stream(), open.later().stream())
        .filter(each -> each.rule().equals(rule.id()))
        .toList();
  }

  private List<String> offers(Design design, List<Finding> found) {
    return found.stream()
        .limit(1)
        .flatMap(each -> checks.remedies(design).of(each).stream())
        .map(Fix::label)
        .toList();
  }

  private static Told marked(List<Finding> found) {
    Map<String, List<Told.Badge>> badges = new HashMap<>();
    for (Finding finding : found) {
      for (String element : finding.elements()) {
        badges.computeIfAbsent(element, _ -> new ArrayList<>()).add(badge(finding.severity()));
      }
    }
    badges.replaceAll((_, all) -> all.stream().distinct().toList());
    return new Told(badges, Map.of());
  }

  private static Told.Badge badge(Severity severity) {
    return switch (severity) {
      case ERROR -> Told.Badge.ERROR;
      case WARNING -> Told.Badge.WARNING;
      case ADVICE -> Told.Badge.ADVICE;
    };
  }
}
