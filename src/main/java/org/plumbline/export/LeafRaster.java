package org.plumbline.export;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Rect;

/// Pages as pixels: for a look at them before they are written, and for paper.
public final class LeafRaster {
  private LeafRaster() {}

  /// A page as a picture of its own size.
  ///
  /// @param scale pixels for a point
  public static BufferedImage of(Leaf leaf, double scale) {
    int width = Math.max(1, (int) Math.round(leaf.width() * scale));
    int height = Math.max(1, (int) Math.round(leaf.height() * scale));
    boolean clear = leaf.background().opacity() < 1;
    BufferedImage image =
        new BufferedImage(
            width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      MarkRaster raster = new MarkRaster(g);
      raster.clear(leaf.background(), image);
      g.scale((double) width / leaf.width(), (double) height / leaf.height());
      leaf.layers().forEach(each -> paint(each, g, raster));
    } finally {
      g.dispose();
    }
    return image;
  }

  private static void paint(Leaf.Layer layer, Graphics2D g, MarkRaster raster) {
    AffineTransform before = g.getTransform();
    Rect window = layer.window();
    g.clip(new Rectangle2D.Double(window.x(), window.y(), window.width(), window.height()));
    g.translate(window.x(), window.y());
    g.scale(layer.scale(), layer.scale());
    g.translate(-layer.view().x(), -layer.view().y());
    for (Mark mark : layer.marks()) {
      raster.paint(mark);
    }
    g.setTransform(before);
    g.setClip(null);
  }
}
