package org.plumbline.rules;

import java.util.List;
import java.util.Optional;

/// Reviews with findings that no rule has found.
public final class Reviews {
  private Reviews() {}

  /// A review that found this.
  public static Review of(Finding... findings) {
    return new Review(
        new Accepting(Checked.ordered(List.of(findings), List.of()), List.of()),
        Remedies.NONE,
        Optional.empty());
  }
}
