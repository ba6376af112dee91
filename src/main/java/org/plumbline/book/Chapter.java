package org.plumbline.book;

import org.plumbline.rules.RuleBook;

/// A chapter of the rule book: rules that look after the same thing.
///
/// @param id short and without spaces, as `monitoring`
/// @param title as people read it
public record Chapter(String id, String title) {
  /// Where a rule stands: connections first, then the categories of rules about whole designs.
  public static Chapter of(RuleBook.Entry rule) {
    String id = rule.category().map(category -> category.id()).orElse(uncategorised(rule));
    return new Chapter(id, Facts.WORDS.say("chapter." + id));
  }

  private static String uncategorised(RuleBook.Entry rule) {
    return rule.aboutConnections() ? "connections" : "acceptances";
  }
}
