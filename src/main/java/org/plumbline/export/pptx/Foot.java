package org.plumbline.export.pptx;

import java.util.Optional;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Legend;
import org.plumbline.draw.Shading;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// What stands below the picture of a slide: what its colours tell.
///
/// @param legend with its upper left corner in the origin, in points
/// @param band what it has of the slide, in EMU
record Foot(Figure legend, Rect band) {
  private static final double ABOVE = 60_000;
  private static final double BELOW = 140_000;

  /// The foot of a slide in these colours; none if they are as usual.
  static Optional<Foot> of(Shading shading, Deck deck) {
    SlideSize page = deck.page();
    double room = (page.width() - 2.0 * SlideSize.MARGIN) / SlideSize.POINT;
    return Legend.at(new Point(0, 0), room, shading, deck.style())
        .map(legend -> {
          double height = ABOVE + legend.bounds().height() * SlideSize.POINT + BELOW;
          return new Foot(legend, new Rect(0, page.height() - height, page.width(), height));
        });
  }

  /// What is left above it.
  Rect above(Rect room) {
    return new Rect(room.x(), room.y(), room.width(), room.height() - band.height());
  }

  /// Where the legend is seen.
  Camera camera() {
    return new Camera(SlideSize.POINT, SlideSize.MARGIN, band.y() + ABOVE, band);
  }
}
