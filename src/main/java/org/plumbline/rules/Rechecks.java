package org.plumbline.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.design.Design;

/// Reviews one design again and again while it is edited. After an edit that only moved things,
/// those rules run again that look at places, and the rest of what was found stands; after any
/// other edit all rules run.
public final class Rechecks {
  private Optional<Last> last = Optional.empty();

  private record Last(Checks checks, Design design, Checked found) {
    /// Whether what was found still holds for everything but places.
    boolean answers(Checks asked, Design design) {
      return checks.equals(asked) && Layout.isAllThatDiffers(design(), design);
    }
  }

  /// Reviews the design by these checks, with what its file accepts on the given day.
  public synchronized Review of(Checks checks, Design design, LocalDate today) {
    Checked found =
        last.filter(each -> each.answers(checks, design))
            .map(each -> checks.moved(each.found(), design))
            .orElseGet(() -> checks.of(design));
    last = Optional.of(new Last(checks, design, found));
    return Review.of(checks, design, checks.accepting(found, design, today));
  }
}
