package org.plumbline.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Rect;

/// A part of a drawing as a small picture in memory, as fine as those that are written; no display
/// is needed.
///
/// @param pixels row by row, each as `0xFFRRGGBB`
public record ViewPicture(int width, int height, IntBuffer pixels) {
  /// The picture of what an area of the plane shows, as wide and high as wanted.
  public static ViewPicture of(Drawing drawing, Rect area, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    try {
      MarkRaster raster = new MarkRaster(g);
      raster.clear(drawing.background(), image);
      g.scale(width / area.width(), height / area.height());
      g.translate(-area.x(), -area.y());
      for (Figure figure : drawing.within(area)) {
        for (Mark mark : figure.marks()) {
          raster.paint(mark);
        }
      }
    } finally {
      g.dispose();
    }
    return new ViewPicture(
        width,
        height,
        IntBuffer.wrap(((DataBufferInt) image.getRaster().getDataBuffer()).getData()));
  }
}
