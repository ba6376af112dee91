package org.plumbline.ui.canvas.paint;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// The back end for a design seen from so far that corners, words, icons and dashes are too small
/// to be seen: what is left are rectangles.
public final class FarBrush {
  /// Below this zoom nothing but rectangles is left.
  private static final double FAR = 0.16;

  /// Fewer figures than this are painted as well by the toolkit.
  private static final int MANY = 1_200;

  private final Raster raster = new Raster();
  private double scale = 1;

  /// Whether this back end shows what there is to be seen, and sooner.
  public static boolean suits(double zoom, int figures) {
    return zoom < FAR && figures > MANY;
  }

  /// Starts a picture of this part of a canvas.
  public void start(Rect part, Frame frame, Rgb background) {
    scale = frame.scale();
    int left = pixels(part.x());
    int top = pixels(part.y());
    raster.start(left, top, pixels(part.right()) - left, pixels(part.bottom()) - top, background);
  }

  /// Shows the picture as a whole.
  public void show(ImageView view) {
    raster.show(view, scale);
  }

  /// Puts the picture onto a surface.
  public void show(GraphicsContext g) {
    raster.show(g, scale);
  }

  /// Puts marks into the picture, one above the other, without the grounds of words.
  ///
  /// @param strength 1, or less for what steps back
  public void paint(List<Mark> marks, Frame frame, double strength) {
    for (int n = 0; n < marks.size(); n++) {
      if (Mark.wordsOn(marks, n).isEmpty()) {
        paint(marks.get(n), frame, strength);
      }
    }
  }

  private void paint(Mark mark, Frame frame, double strength) {
    switch (mark) {
      case Mark.Box box -> box(box, frame, strength);
      case Mark.Line line -> line(line, frame, strength);
      case Mark.Shape _, Mark.Text _, Mark.Picture _ -> {
        // Too small to be seen.
      }
    }
  }

  private void box(Mark.Box box, Frame frame, double strength) {
    int x = pixels(frame.x(box.rect().x()));
    int y = pixels(frame.y(box.rect().y()));
    int width = Math.max(1, pixels(frame.length(box.rect().width())));
    int height = Math.max(1, pixels(frame.length(box.rect().height())));
    Optional<Mark.Stroke> border = box.border();
    int line = border.isPresent() ? 1 : 0;
    if (border.isPresent()) {
      Rgb color = faded(border.get().color(), strength);
      raster.fill(x, y, width, line, color);
      raster.fill(x, y + height - line, width, line, color);
      raster.fill(x, y + line, line, height - 2 * line, color);
      raster.fill(x + width - line, y + line, line, height - 2 * line, color);
    }
    if (box.fill().isPresent()) {
      Rgb color = faded(box.fill().get(), strength);
      raster.fill(x + line, y + line, width - 2 * line, height - 2 * line, color);
    }
  }

  private void line(Mark.Line line, Frame frame, double strength) {
    Rgb color = faded(line.stroke().color(), strength);
    int thick = pixels(frame.thickness(line.stroke().width()));
    List<Point> points = line.points();
    int x = pixels(frame.x(points.getFirst().x()));
    int y = pixels(frame.y(points.getFirst().y()));
    for (int n = 1; n < points.size(); n++) {
      int nextX = pixels(frame.x(points.get(n).x()));
      int nextY = pixels(frame.y(points.get(n).y()));
      int width = Math.max(Math.abs(nextX - x), thick);
      int height = Math.max(Math.abs(nextY - y), thick);
      raster.fill(Math.min(x, nextX), Math.min(y, nextY), width, height, color);
      x = nextX;
      y = nextY;
    }
  }

  private static Rgb faded(Rgb color, double strength) {
    return strength == 1 ? color : color.withOpacity(color.opacity() * strength);
  }

  private int pixels(double screen) {
    return (int) Math.round(screen * scale);
  }
}
