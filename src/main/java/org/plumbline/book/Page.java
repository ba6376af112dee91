package org.plumbline.book;

import java.util.List;
import org.plumbline.rules.RuleBook;

/// The page of one rule: its texts, and what it makes of two small designs.
///
/// @param chapter where it stands
/// @param wrong the design that breaks the rule
/// @param right the one that does not
/// @param offers what the program offers to mend the wrong one, the likeliest first; empty where a
///   person has to think
public record Page(
    RuleBook.Entry rule, Chapter chapter, Side wrong, Side right, List<String> offers) {
  /// Copies the offers.
  public Page {
    offers = List.copyOf(offers);
  }
}
