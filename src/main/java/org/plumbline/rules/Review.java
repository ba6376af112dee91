package org.plumbline.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.design.Design;

/// A design as it has been reviewed: what was found, what of it is accepted, and ways to mend it.
/// The window and the command line show this and nothing else, so they never disagree.
///
/// @param by the rules by which it was reviewed; absent if it was not
public record Review(Accepting found, Remedies remedies, Optional<Checks> by) {
  /// Nothing to object to.
  public static final Review NOTHING =
      new Review(new Accepting(Checked.NOTHING, List.of()), Remedies.NONE, Optional.empty());

  /// Reviews a design, with what its file accepts on the given day.
  public static Review of(Checks checks, Design design, LocalDate today) {
    return of(checks, design, checks.accepting(checks.of(design), design, today));
  }

  static Review of(Checks checks, Design design, Accepting found) {
    return new Review(found, checks.remedies(design), Optional.of(checks));
  }

  /// The same of a variant, in which records that silence nothing are not idle for that.
  public Review inVariant() {
    return new Review(found.inVariant(), remedies, by);
  }

  /// The rules of a team's own that were checked.
  public List<RuleBook.Entry> own() {
    return by.map(Checks::own).orElse(List.of());
  }

  /// What there is to say about a rule that was checked.
  public Optional<RuleBook.Entry> rule(String id) {
    return own().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .or(() -> RuleBook.of(id));
  }
}
