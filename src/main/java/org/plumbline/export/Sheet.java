package org.plumbline.export;

import java.util.Optional;
import org.plumbline.draw.Drawing;
import org.plumbline.geom.Rect;

/// The paper that a picture is put on: as large as the drawing with a margin around it.
///
/// @param margin in logical pixels, 0 or more
/// @param scale pixels of the picture for one logical pixel, above 0; without meaning where a
///   format has no pixels
/// @param clear whether the paper shines through where nothing is drawn
/// @param parcel the design file that goes with the picture, if one does
public record Sheet(double margin, double scale, boolean clear, Optional<Parcel> parcel) {
  /// A little air, one pixel for one.
  public static final Sheet USUAL = new Sheet(24, 1);

  private static final Rect BLANK = new Rect(0, 0, 320, 200);

  /// Paper of the colour of the canvas, with nothing in it but the picture.
  public Sheet(double margin, double scale) {
    this(margin, scale, false, Optional.empty());
  }

  /// Refuses a margin or a scale that nothing can be drawn with.
  public Sheet {
    if (!(margin >= 0 && margin < 1e6) || !(scale > 0 && scale < 1e3)) {
      throw new IllegalArgumentException("No sheet: margin " + margin + ", scale " + scale);
    }
  }

  /// The part of the plane that is seen, on whole pixels; a small empty one for a blank page.
  public Rect area(Drawing drawing) {
    Rect extent = drawing.extent().orElse(BLANK).grown(margin);
    double left = Math.floor(extent.x());
    double top = Math.floor(extent.y());
    return new Rect(left, top, Math.ceil(extent.right()) - left, Math.ceil(extent.bottom()) - top);
  }
}
