package org.plumbline.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.design.Design;

/// A design as it has been reviewed: what was found, what of it is accepted, and ways to mend it.
/// The window and the command line show this and nothing else, so they never disagree.
///
/// @param own the rules of a team's own that were checked
public record Review(Accepting found, Remedies remedies, List<RuleBook.Entry> own) {
  /// Nothing to object to.
  public static final Review NOTHING =
      new Review(new Accepting(Checked.NOTHING, List.of()), Remedies.NONE, List.of());

  /// Copies the list.
  public Review {
    own = List.copyOf(own);
  }

  /// Reviews a design, with what its file accepts on the given day.
  public static Review of(Checks checks, Design design, LocalDate today) {
    return of(checks, design, checks.accepting(checks.of(design), design, today));
  }

  static Review of(Checks checks, Design design, Accepting found) {
    return new Review(found, checks.remedies(design), checks.own());
  }

  /// What there is to say about a rule that was checked.
  public Optional<RuleBook.Entry> rule(String id) {
    return own.stream().filter(each -> each.id().equals(id)).findFirst().or(() -> RuleBook.of(id));
  }
}
