package org.plumbline.design;

import java.util.List;

/// An architectural decision, recorded where it can be seen.
///
/// @param date as `2026-11-23`; empty if not given
/// @param about ids of the elements that it concerns
/// @param gone names of those that it concerned and that have been removed since
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
    List<String> gone,
    String supersedes,
    Extras extras)
    implements Element {
  /// Copies the lists.
  public Decision {
    alternatives = List.copyOf(alternatives);
    about = List.copyOf(about);
    gone = List.copyOf(gone);
  }

  /// Where a decision stands.
  public enum Status {
    PROPOSED,
    ACCEPTED,
    SUPERSEDED,
    REJECTED
  }

  /// A part of a decision that is words.
  public enum Part {
    TITLE,
    /// As `2026-11-23`.
    DATE,
    AUTHOR,
    CONTEXT,
    CHOICE,
    RATIONALE,
    TRADEOFFS,
    /// The id of the decision that it replaces.
    SUPERSEDES
  }

  /// Nothing but a title, as somebody begins who wants to decide something.
  public static Decision titled(String id, String title) {
    return new Decision(
        id,
        title,
        Status.PROPOSED,
        "",
        "",
        "",
        "",
        "",
        List.of(),
        "",
        List.of(),
        List.of(),
        "",
        Extras.NONE);
  }

  /// The words of one part.
  public String words(Part part) {
    return switch (part) {
      case TITLE -> title;
      case DATE -> date;
      case AUTHOR -> author;
      case CONTEXT -> context;
      case CHOICE -> choice;
      case RATIONALE -> rationale;
      case TRADEOFFS -> tradeoffs;
      case SUPERSEDES -> supersedes;
    };
  }

  /// The same with other words in one part.
  public Decision with(Part part, String words) {
    return new Decision(
        id,
        part == Part.TITLE ? words : title,
        status,
        part == Part.DATE ? words : date,
        part == Part.AUTHOR ? words : author,
        part == Part.CONTEXT ? words : context,
        part == Part.CHOICE ? words : choice,
        part == Part.RATIONALE ? words : rationale,
        alternatives,
        part == Part.TRADEOFFS ? words : tradeoffs,
        about,
        gone,
        part == Part.SUPERSEDES ? words : supersedes,
        extras.mended());
  }

  public Decision withTitle(String other) {
    return with(Part.TITLE, other);
  }

  public Decision withId(String other) {
    return with(other, status, alternatives, about, gone, extras);
  }

  public Decision withStatus(Status other) {
    return with(id, other, alternatives, about, gone, extras.mended());
  }

  public Decision withAlternatives(List<String> other) {
    return with(id, status, other, about, gone, extras.mended());
  }

  public Decision withAbout(List<String> other) {
    return with(id, status, alternatives, other, gone, extras.mended());
  }

  public Decision withGone(List<String> other) {
    return with(id, status, alternatives, about, other, extras.mended());
  }

  /// The same with what a file says beyond it.
  public Decision withExtras(Extras other) {
    return with(id, status, alternatives, about, gone, other);
  }

  private Decision with(
      String otherId,
      Status otherStatus,
      List<String> otherAlternatives,
      List<String> otherAbout,
      List<String> otherGone,
      Extras otherExtras) {
    return new Decision(
        otherId,
        title,
        otherStatus,
        date,
        author,
        context,
        choice,
        rationale,
        otherAlternatives,
        tradeoffs,
        otherAbout,
        otherGone,
        supersedes,
        otherExtras);
  }
}
