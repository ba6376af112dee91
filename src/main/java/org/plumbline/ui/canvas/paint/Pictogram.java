package org.plumbline.ui.canvas.paint;

import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// An icon, a badge or an arrow head: an outline, filled, drawn, or both, with round caps and
/// joins.
///
/// @param scale device pixels for each unit of the outline
/// @param fill clear if it is not filled
/// @param pen clear if it is not drawn
/// @param thickness of the pen
record Pictogram(Outline outline, double scale, Rgb fill, Rgb pen, double thickness)
    implements Sprite {
  /// Where the sprite's left edge lies, from the outline's origin.
  int left() {
    return (int) Math.floor(outline.bounds().x() * scale - beside());
  }

  /// Where the sprite's upper edge lies, from the outline's origin.
  int top() {
    return (int) Math.floor(outline.bounds().y() * scale - beside());
  }

  @Override
  public int width() {
    return (int) Math.ceil(bounds().right() * scale + beside()) - left();
  }

  @Override
  public int height() {
    return (int) Math.ceil(bounds().bottom() * scale + beside()) - top();
  }

  @Override
  public int at(double x, double y) {
    double px = (x + left()) / scale;
    double py = (y + top()) / scale;
    double off = outline.distance(px, py) * scale;
    double drawn = pen.opacity() == 0 ? 0 : Sprite.covered(thickness / 2 - off);
    double filled =
        fill.opacity() == 0 ? 0 : Sprite.covered(outline.surrounds(px, py) ? off : -off);
    return Sprite.mixed(pen, drawn, fill, filled * (1 - drawn));
  }

  private Rect bounds() {
    return outline.bounds();
  }

  private double beside() {
    return thickness / 2 + 1;
  }
}
