package org.plumbline.draw;

import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// What pages of words and numbers have in common that are set on a plane instead of being drawn
/// from a design: its size, its margin and where its title stands.
public final class SetPage {
  /// The plane, in the proportions of a screen; on paper of other proportions it is as wide as that
  /// and has room below.
  public static final Rect PLANE = new Rect(0, 0, 960, 540);

  /// What is left free on both sides.
  public static final double MARGIN = 36;

  private static final TextMeasure.Font TITLE = new TextMeasure.Font(26, Mark.Weight.SEMIBOLD);

  private SetPage() {}

  /// The part of the plane that shows all of a page in a window of these proportions.
  ///
  /// @param proportion width over height of the window
  public static Rect seen(double proportion) {
    double width = Math.max(PLANE.width(), PLANE.height() * proportion);
    double height = width / proportion;
    return new Rect(PLANE.centerX() - width / 2, PLANE.centerY() - height / 2, width, height);
  }

  /// The title, cut off where it is wider than the page.
  public static Mark title(String words, Style style) {
    String fitted = TextMeasure.bundled().fitted(words, TITLE, PLANE.width() - 2 * MARGIN);
    return Mark.Text.from(new Point(MARGIN, MARGIN + 24), fitted, TITLE, style.ink().text());
  }
}
