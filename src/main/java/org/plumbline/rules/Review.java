package org.plumbline.rules;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.design.Design;

/// A design as it has been reviewed: what was found, what of it is accepted, and ways to mend it.
/// The window and the command line show this and nothing else, so they never disagree.
public record Review(Accepting found, Remedies remedies) {
  /// Nothing to object to.
  public static final Review NOTHING =
      new Review(new Accepting(Checked.NOTHING, List.of()), Remedies.NONE);

  /// Reviews a design, with what its file accepts on the given day.
  public static Review of(Checks checks, Design design, LocalDate today) {
    Accepting found = checks.accepting(design, today);
    return new Review(found, checks.remedies(design));
  }
}
