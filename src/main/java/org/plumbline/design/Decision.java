package org.plumbline.design;

import java.util.List;

/// An architectural decision, recorded where it can be seen.
///
/// @param date as `2026-11-23`; empty if not given
/// @param about ids of the elements that it concerns
/// @param supersedes id of the decision that it replaces; empty if none
public record Decision(
    String id,
    String title,
    Status status,
    String date,
    String author,
    String context,
    String choice,
    String rationale,
    List<String> alternatives,
    String tradeoffs,
    List<String> about,
    String supersedes,
    Extras extras)
    implements Element {
  /// Copies the lists.
  public Decision {
    alternatives = List.copyOf(alternatives);
    about = List.copyOf(about);
  }

  /// Where a decision stands.
  public enum Status {
    PROPOSED,
    ACCEPTED,
    SUPERSEDED,
    REJECTED
  }

  public Decision withTitle(String other) {
    return new Decision(
        id,
        other,
        status,
        date,
        author,
        context,
        choice,
        rationale,
        alternatives,
        tradeoffs,
        about,
        supersedes,
        extras.mended());
  }
}
