package org.plumbline.export;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.plumbline.draw.Bends;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// The raster back end: puts marks onto a Java2D surface.
final class MarkRaster {
  private final Graphics2D g;
  private final RasterText text;
  private final IdentityHashMap<Path, Path2D> outlines = new IdentityHashMap<>();

  MarkRaster(Graphics2D g) {
    this.g = g;
    this.text = new RasterText(g);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }

  void clear(Rgb color, BufferedImage image) {
    g.setComposite(AlphaComposite.Src);
    g.setColor(color(color));
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.setComposite(AlphaComposite.SrcOver);
  }

  void paint(Mark mark) {
    switch (mark) {
      case Mark.Box box -> box(box);
      case Mark.Line line -> stroke(outline(Bends.rounded(line)), line.stroke());
      case Mark.Shape shape -> shape(shape);
      case Mark.Text each -> {
        g.setColor(color(each.color()));
        text.paint(each);
      }
      case Mark.Picture picture -> picture(picture);
    }
  }

  private void box(Mark.Box box) {
    double inset = box.border().map(each -> each.width() / 2).orElse(0.0);
    Rect rect = box.rect().grown(-inset);
    double arc = 2 * Math.max(0, box.radius() - inset);
    RoundRectangle2D shape =
        new RoundRectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height(), arc, arc);
    box.fill().ifPresent(fill -> fill(shape, fill));
    box.border().ifPresent(border -> stroke(shape, border));
  }

  private void shape(Mark.Shape shape) {
    AffineTransform before = g.getTransform();
    g.translate(shape.at().x(), shape.at().y());
    Path2D outline = outlines.computeIfAbsent(shape.path(), MarkRaster::outline);
    shape.fill().ifPresent(fill -> fill(outline, fill));
    shape.stroke().ifPresent(stroke -> stroke(outline, stroke));
    g.setTransform(before);
  }

  private void fill(java.awt.Shape shape, Rgb color) {
    g.setColor(color(color));
    g.fill(shape);
  }

  private void stroke(java.awt.Shape shape, Mark.Stroke stroke) {
    g.setColor(color(stroke.color()));
    float width = (float) stroke.width();
    int join = BasicStroke.JOIN_ROUND;
    if (stroke.dash().isEmpty()) {
      g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, join));
    } else {
      float[] dash = new float[stroke.dash().size()];
      for (int n = 0; n < dash.length; n++) {
        dash[n] = stroke.dash().get(n).floatValue();
      }
      g.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, join, 10, dash, 0));
    }
    g.draw(shape);
  }

  private void picture(Mark.Picture picture) {
    Optional<BufferedImage> image = ImageData.of(picture.data()).flatMap(ImageData::decoded);
    if (image.isEmpty()) {
      // A damaged picture leaves its place empty, as on the screen.
      return;
    }
    Rect room = picture.rect();
    double scale =
        Math.min(room.width() / image.get().getWidth(), room.height() / image.get().getHeight());
    AffineTransform place =
        new AffineTransform(
            scale,
            0,
            0,
            scale,
            room.centerX() - scale * image.get().getWidth() / 2,
            room.centerY() - scale * image.get().getHeight() / 2);
    g.drawImage(image.get(), place, null);
  }

  private static Color color(Rgb color) {
    return new Color(
        color.red(), color.green(), color.blue(), (int) Math.round(color.opacity() * 255));
  }

  private static Path2D outline(Path path) {
    Path2D outline = new Path2D.Double();
    for (Path.Step step : path.steps()) {
      if (step instanceof Path.MoveTo(Point to)) {
        outline.moveTo(to.x(), to.y());
      } else if (step instanceof Path.LineTo(Point to)) {
        outline.lineTo(to.x(), to.y());
      } else if (step instanceof Path.CurveTo(Point a, Point b, Point to)) {
        outline.curveTo(a.x(), a.y(), b.x(), b.y(), to.x(), to.y());
      } else {
        outline.closePath();
      }
    }
    return outline;
  }
}
