package org.plumbline.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.design.Design;

/// Reviews one design again and again while it is edited. After an edit that only moved things,
/// those rules run again that look at places, after a renaming those that look at names or say the
/// name, after an edit of connections all but a few that look at none, and the rest of what was
/// found stands; after any other edit all rules run.
public final class Rechecks {
  private Optional<Last> last = Optional.empty();

  private record Last(Checks checks, Design design, Checks.Look found) {
    /// What is found after an edit.
    Checks.Look after(Design edited) {
      if (Layout.isAllThatDiffers(design, edited)) {
        return checks.moved(found, edited);
      }
      if (design.withConnections(edited.connections()).equals(edited)) {
        return checks.rewired(found, edited);
      }
      return Renaming.between(design, edited)
          .map(each -> checks.renamed(found, edited, each))
          .orElseGet(() -> checks.look(edited));
    }
  }

  /// Reviews the design by these checks, with what its file accepts on the given day.
  public Review of(Checks checks, Design design, LocalDate today) {
    Checked found = found(checks, design);
    return Review.of(checks, design, checks.accepting(found, design, today));
  }

  /// The same of a variant: what other variants need is not asked, since it is told of the design.
  public Review ofVariant(Checks checks, Design variant, LocalDate today) {
    Checked found = found(checks, variant);
    Accepting accepting = checks.accepting(found, variant.withVariants(List.of()), today);
    return Review.of(checks, variant, accepting).inVariant();
  }

  private synchronized Checked found(Checks checks, Design design) {
    Checks.Look found =
        last.filter(each -> each.checks().equals(checks))
            .map(each -> each.after(design))
            .orElseGet(() -> checks.look(design));
    last = Optional.of(new Last(checks, design, found));
    return found.checked();
  }
}
