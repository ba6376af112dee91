package org.plumbline.ui.canvas.paint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import org.plumbline.draw.Bends;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Path;
import org.plumbline.geom.Rgb;

/// Puts the bows onto a surface by which lines hop over one another, as sprites. From far away
/// there are none.
final class HopBrush {
  /// Bows smaller than this are left out, in screen pixels.
  private static final double VISIBLE = 2.5;

  private static final Rgb CLEAR = new Rgb(0, 0, 0, 0);

  /// More kinds of bow than this are not looked for again; nearly all are alike.
  private static final int MOST = 512;

  private final Sprites sprites;
  private final Outlines outlines;
  private final Map<Bow, Path> bows = new HashMap<>();

  /// What the outline of a bow depends on; outlines are known by being the same object.
  private record Bow(double radius, boolean level) {}

  HopBrush(Sprites sprites, Outlines outlines) {
    this.sprites = sprites;
    this.outlines = outlines;
  }

  /// The hops on the stretch that ends at point `n` which are large enough to be seen.
  static List<Mark.Hop> on(Mark.Line line, int n, Frame frame) {
    return line.hops().isEmpty()
        ? List.of()
        : Bends.hops(line, n).stream()
            .filter(hop -> hop.radius() * frame.zoom() >= VISIBLE)
            .toList();
  }

  /// @param aside how far the middle of the line lies beside its coordinate, in screen pixels
  void paint(Mark.Hop hop, Mark.Stroke stroke, double aside, GraphicsContext g, Frame frame) {
    double scale = frame.scale();
    Pictogram bow =
        new Pictogram(
            outlines.of(bow(hop)),
            frame.zoom() * scale,
            CLEAR,
            stroke.color(),
            frame.thickness(stroke.width()) * scale);
    Image image = sprites.of(bow);
    g.drawImage(
        image,
        frame.x(hop.at().x()) + aside + bow.left() / scale,
        frame.y(hop.at().y()) + aside + bow.top() / scale,
        bow.width() / scale,
        bow.height() / scale);
  }

  private Path bow(Mark.Hop hop) {
    if (bows.size() > MOST) {
      bows.clear();
    }
    return bows.computeIfAbsent(
        new Bow(hop.radius(), hop.level()), each -> Bends.bow(each.radius(), each.level()));
  }
}
