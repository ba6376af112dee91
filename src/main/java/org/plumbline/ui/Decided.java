package org.plumbline.ui;

import java.util.Optional;
import org.plumbline.design.Design;
import org.plumbline.design.Ledger;

/// What is said to a reader without eyes of the decisions about an element, which the canvas tells
/// by a badge.
public final class Decided {
  private Decided() {}

  /// How many decisions are about it, and whether they still hold; empty if there are none.
  public static Optional<String> words(Design design, String element) {
    if (design.decisions().isEmpty()) {
      return Optional.empty();
    }
    Ledger.Count about = new Ledger(design).about(element);
    if (about.all() == 0) {
      return Optional.empty();
    }
    String many = Texts.count("outline.decisions", about.all());
    if (about.superseded() == 0) {
      return Optional.of(many);
    }
    return Optional.of(
        about.superseded() == about.all()
            ? Texts.say("outline.decisions.superseded", many)
            : Texts.say("outline.decisions.partly", many, about.superseded()));
  }
}
