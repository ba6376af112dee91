package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How wide a text is: the one measure for the screen and for every export, so that what fits in
/// one fits in all. It adds up the advances of the bundled typeface; no display is needed.
///
/// Kerning and ligatures are left out, here as in every back end.
public final class TextMeasure {
  private static final String ELLIPSIS = "…";

  private static final TextMeasure BUNDLED =
      new TextMeasure(GlyphWidths.of(Mark.Weight.REGULAR), GlyphWidths.of(Mark.Weight.SEMIBOLD));

  private final GlyphWidths regular;
  private final GlyphWidths semibold;

  private TextMeasure(GlyphWidths regular, GlyphWidths semibold) {
    this.regular = regular;
    this.semibold = semibold;
  }

  /// The slanted widths, which few designs ask for, and which are read by the first that does.
  private static final class Slanted {
    static final GlyphWidths ITALIC = GlyphWidths.of(Mark.Weight.ITALIC);
    static final GlyphWidths SEMIBOLD = GlyphWidths.of(Mark.Weight.SEMIBOLD_ITALIC);
  }

  /// The measure of the bundled typeface, read once.
  public static TextMeasure bundled() {
    return BUNDLED;
  }

  /// A size and a weight of the typeface; the size in logical pixels.
  public record Font(double size, Mark.Weight weight) {
    /// Written out, as `hashCode` is, since each text asks for its font.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Font font && size == font.size && weight == font.weight;
    }

    @Override
    public int hashCode() {
      return 31 * Double.hashCode(size) + weight.hashCode();
    }
  }

  /// The width of one line of text in logical pixels.
  public double width(String text, Font font) {
    GlyphWidths widths = widths(font.weight());
    long sum = 0;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      sum += widths.of(character);
      at += Character.charCount(character);
    }
    return sum * font.size() / 1000;
  }

  /// Whether the typeface can draw the character.
  public boolean has(int character, Mark.Weight weight) {
    return widths(weight).has(character);
  }

  /// A stretch of a text that comes from one typeface.
  ///
  /// @param x where its baseline starts
  /// @param own whether the bundled typeface has all of its characters; else it has none of them
  public record Run(String text, double x, boolean own) {}

  /// The stretches that a text is drawn in, where the measure says.
  public List<Run> runs(Mark.Text text) {
    Font font = new Font(text.size(), text.weight());
    double x =
        switch (text.anchor()) {
          case START -> text.at().x();
          case MIDDLE -> text.at().x() - width(text.text(), font) / 2;
          case END -> text.at().x() - width(text.text(), font);
        };
    List<Run> runs = new ArrayList<>();
    for (String rest = text.text(); !rest.isEmpty(); ) {
      boolean own = has(rest.codePointAt(0), text.weight());
      int end = 0;
      while (end < rest.length() && has(rest.codePointAt(end), text.weight()) == own) {
        end += Character.charCount(rest.codePointAt(end));
      }
      Run run = new Run(rest.substring(0, end), x, own);
      runs.add(run);
      x += width(run.text(), font);
      rest = rest.substring(end);
    }
    return runs;
  }

  /// The text, cut off with an ellipsis where it is wider than `room`.
  public String fitted(String text, Font font, double room) {
    if (width(text, font) <= room) {
      return text;
    }
    String start = text.substring(0, longestStart(text, font, room - width(ELLIPSIS, font)));
    return start.stripTrailing() + ELLIPSIS;
  }

  /// The text in at most `most` lines of at most `room`, broken at spaces where it has any; the
  /// last line is cut off with an ellipsis if there is more. Line breaks in the text count.
  public List<String> wrapped(String text, Font font, Lines lines) {
    List<String> out = new ArrayList<>();
    List<String> paragraphs = text.lines().toList();
    for (int n = 0; n < paragraphs.size() && out.size() < lines.most(); n++) {
      String rest = paragraphs.get(n).strip();
      boolean more = true;
      while (more && out.size() < lines.most()) {
        if (out.size() == lines.most() - 1) {
          out.add(last(rest, n < paragraphs.size() - 1, font, lines.room()));
          return out;
        }
        int end = lineEnd(rest, font, lines.room());
        out.add(rest.substring(0, end).stripTrailing());
        rest = rest.substring(end).stripLeading();
        more = !rest.isEmpty();
      }
    }
    return out;
  }

  /// Room for lines of text: how wide each may be and how many there may be.
  public record Lines(double room, int most) {}

  private String last(String rest, boolean more, Font font, double room) {
    String fitted = fitted(rest, font, room);
    return more && fitted.equals(rest) ? fitted(rest + " " + ELLIPSIS, font, room) : fitted;
  }

  private int lineEnd(String text, Font font, double room) {
    if (width(text, font) <= room) {
      return text.length();
    }
    int most = Math.max(longestStart(text, font, room), Character.charCount(text.codePointAt(0)));
    int space = text.lastIndexOf(' ', most);
    int hyphen = text.lastIndexOf('-', most - 1) + 1;
    int end = Math.max(space, hyphen);
    return end > 0 ? end : most;
  }

  /// How much of the text, from its start on, is no wider than `room`.
  int longestStart(String text, Font font, double room) {
    GlyphWidths widths = widths(font.weight());
    double left = room * 1000 / font.size();
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      left -= widths.of(character);
      if (left < 0) {
        return at;
      }
      at += Character.charCount(character);
    }
    return at;
  }

  private GlyphWidths widths(Mark.Weight weight) {
    return switch (weight) {
      case REGULAR -> regular;
      case SEMIBOLD -> semibold;
      case ITALIC -> Slanted.ITALIC;
      case SEMIBOLD_ITALIC -> Slanted.SEMIBOLD;
    };
  }
}
