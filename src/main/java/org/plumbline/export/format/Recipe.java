package org.plumbline.export.format;

import java.util.Optional;
import org.plumbline.draw.Style;
import org.plumbline.export.Paper;

/// How a design is to be written: all of an export but the design and the place.
///
/// @param kind what of the design is to be written
/// @param paper what pages are made for; if empty, what suits the design and the format
/// @param scale pixels for a logical pixel, 0.1 to 10; the usual ones of the format if empty
/// @param dress how pictures are dressed
/// @param findings whether components wear badges for what a check finds about them
/// @param colours whether components have the colours that tell something
/// @param appendix whether pages or slides follow those of the story
public record Recipe(
    Format format,
    Style style,
    Kind kind,
    Optional<Paper> paper,
    Optional<Double> scale,
    Dress dress,
    boolean findings,
    boolean colours,
    boolean appendix) {
  /// What of a design is written.
  public enum Kind {
    /// What the format is there for: a picture, or the story where there is one.
    USUAL,
    /// Everything on one page, though there is a story.
    POSTER,
    /// The design in words.
    REPORT
  }

  /// How a picture is dressed.
  ///
  /// @param clear whether the paper shines through
  /// @param title whether its title stands above it
  /// @param carries whether the picture carries the design, so that it can be opened
  public record Dress(boolean clear, boolean title, boolean carries) {
    /// On paper, without a title, with the design.
    public static final Dress USUAL = new Dress(false, false, true);
  }

  /// What a format is there for, in its usual way.
  public static Recipe of(Format format) {
    return new Recipe(
        format,
        Style.LIGHT,
        format == Format.MARKDOWN ? Kind.REPORT : Kind.USUAL,
        Optional.empty(),
        Optional.empty(),
        Dress.USUAL,
        false,
        true,
        true);
  }

  /// Whether there is anything to choose of this: what is said in words has no paper that shines
  /// through.
  public boolean offers(Choice choice) {
    boolean offered = format.offers(choice);
    return switch (choice) {
      case TITLE -> offered && kind != Kind.REPORT && !isStory();
      case COLOURS -> offered && (format != Format.HTML || kind != Kind.REPORT);
      case APPENDIX -> offered && (format != Format.PDF || isStory());
      case PAPER, STYLE, POSTER, REPORT, CLEAR, DESIGN, SCALE, FINDINGS -> offered;
    };
  }

  /// Whether it is written step by step where there is a story.
  private boolean isStory() {
    return format == Format.PDF && kind == Kind.USUAL && paper.filter(Paper.FIT::equals).isEmpty();
  }

  /// The same as a file of another kind, as far as that offers what was chosen.
  public Recipe as(Format other) {
    if (other == format) {
      return this;
    }
    Kind same = kind == Kind.REPORT && !other.offers(Choice.REPORT) ? Kind.USUAL : kind;
    Kind next = other == Format.MARKDOWN ? Kind.REPORT : same;
    return new Recipe(other, style, next, paper, scale, dress, findings, colours, appendix);
  }

  public Recipe with(Style other) {
    return new Recipe(format, other, kind, paper, scale, dress, findings, colours, appendix);
  }

  public Recipe with(Kind other) {
    return new Recipe(format, style, other, paper, scale, dress, findings, colours, appendix);
  }

  public Recipe with(Dress other) {
    return new Recipe(format, style, kind, paper, scale, other, findings, colours, appendix);
  }

  /// On another paper.
  public Recipe on(Paper other) {
    return new Recipe(
        format, style, kind, Optional.of(other), scale, dress, findings, colours, appendix);
  }

  /// At another scale.
  public Recipe scaled(double other) {
    return new Recipe(
        format, style, kind, paper, Optional.of(other), dress, findings, colours, appendix);
  }

  /// With or without badges for findings.
  public Recipe tellingFindings(boolean other) {
    return new Recipe(format, style, kind, paper, scale, dress, other, colours, appendix);
  }

  /// With or without colours that tell something.
  public Recipe coloured(boolean other) {
    return new Recipe(format, style, kind, paper, scale, dress, findings, other, appendix);
  }

  /// With or without what follows the story.
  public Recipe appended(boolean other) {
    return new Recipe(format, style, kind, paper, scale, dress, findings, colours, other);
  }
}
