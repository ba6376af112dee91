package org.plumbline.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.design.Design;

/// Reviews one design again and again while it is edited. After an edit that only moved things,
/// those rules run again that look at places, after a renaming those that look at names or say the
/// name, and the rest of what was found stands; after any other edit all rules run.
public final class Rechecks {
  private Optional<Last> last = Optional.empty();

  private record Last(Checks checks, Design design, Checked found) {
    /// What is found after an edit that leaves most of what was found as it is.
    Optional<Checked> after(Design edited) {
      return Layout.isAllThatDiffers(design, edited)
          ? Optional.of(checks.moved(found, edited))
          : Renaming.between(design, edited).map(each -> checks.renamed(found, edited, each));
    }
  }

  /// Reviews the design by these checks, with what its file accepts on the given day.
  public synchronized Review of(Checks checks, Design design, LocalDate today) {
    Checked found =
        last.filter(each -> each.checks().equals(checks))
            .flatMap(each -> each.after(design))
            .orElseGet(() -> checks.of(design));
    last = Optional.of(new Last(checks, design, found));
    return Review.of(checks, design, checks.accepting(found, design, today));
  }
}
