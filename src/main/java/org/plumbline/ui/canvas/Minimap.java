package org.plumbline.ui.canvas;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Style;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// The whole design in the corner, with a frame around what is seen; a click or a drag looks there.
/// The picture is painted anew only when an edit is done, not while something is dragged, and into
/// a plain raster, so that a large design costs no more than a small one on the screen; the frame
/// follows whenever the view moves.
final class Minimap extends Region {
  static final int WIDTH = 184;
  static final int HEIGHT = 120;
  private static final double MARGIN = 8;

  private final Camera camera;
  private final Scenery scenery;

  /// Pixels of the raster for one of the screen, for screens with fine pixels.
  private static final int FINE = 2;

  private final WritableImage raster = new WritableImage(WIDTH * FINE, HEIGHT * FINE);
  private final int[] pixels = new int[WIDTH * FINE * HEIGHT * FINE];
  private final ImageView picture = new ImageView(raster);
  private final Pane ground = new Pane();
  private final Region frame = new Region();
  private Optional<Drawing> painted = Optional.empty();
  private boolean wanted = true;
  private Rect whole = new Rect(0, 0, 1, 1);

  Minimap(Camera camera, Scenery scenery) {
    this.camera = camera;
    this.scenery = scenery;
    getStyleClass().add("minimap");
    ground.getStyleClass().add("minimap-ground");
    ground.getChildren().add(picture);
    // Shown as one picture; only the frame moves with the view.
    ground.setCache(true);
    frame.getStyleClass().add("minimap-frame");
    frame.setManaged(false);
    frame.setMouseTransparent(true);
    getChildren().addAll(ground, frame);
    picture.setFitWidth(WIDTH);
    picture.setFitHeight(HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::look);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::look);
    addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    camera.viewport().addListener((_, _, _) -> place());
  }

  /// The drawing of which it shows where one is.
  Drawing drawing() {
    return scenery.drawing();
  }

  /// Whether it is to be there when there is more to see than what is seen.
  boolean isWanted() {
    return wanted;
  }

  void want(boolean other) {
    wanted = other;
  }

  /// Shows the drawing as it is now; where all of it can be seen, no map is needed.
  ///
  /// @param dragging whether an edit is only being tried
  void refresh(boolean dragging) {
    if (dragging) {
      return;
    }
    Drawing now = scenery.drawing();
    setVisible(wanted && now.extent().filter(each -> !camera.visible().contains(each)).isPresent());
    if (isVisible()) {
      if (painted.filter(each -> each == now).isEmpty()) {
        painted = Optional.of(now);
        paint(now);
      }
      place();
    }
  }

  private void paint(Drawing drawing) {
    whole = drawing.extent().orElse(new Rect(0, 0, 1, 1)).grown(1);
    Style style = scenery.style();
    Arrays.fill(pixels, 0);
    for (Figure figure : drawing.figures()) {
      switch (figure.kind()) {
        case BOUNDARY -> fill(figure, style.surfaces().boundaryLine());
        case COMPONENT -> fill(figure, style.ink().connection());
        case NOTE -> fill(figure, style.surfaces().noteLine());
        case CONNECTION, TIE, LEGEND -> {
          // Lines are too fine to be seen at this size.
        }
      }
    }
    int width = (int) raster.getWidth();
    raster
        .getPixelWriter()
        .setPixels(
            0,
            0,
            width,
            (int) raster.getHeight(),
            PixelFormat.getIntArgbInstance(),
            pixels,
            0,
            width);
  }

  private void fill(Figure figure, Rgb color) {
    Rect at = onMap(figure.bounds());
    int width = (int) raster.getWidth();
    int argb = 0xFF000000 | color.red() << 16 | color.green() << 8 | color.blue();
    int left = (int) Math.rint(at.x() * FINE);
    int right = Math.max(left + 1, (int) Math.rint(at.right() * FINE));
    int top = (int) Math.rint(at.y() * FINE);
    int bottom = Math.max(top + 1, (int) Math.rint(at.bottom() * FINE));
    for (int y = Math.max(0, top); y < Math.min(bottom, (int) raster.getHeight()); y++) {
      Arrays.fill(pixels, y * width + Math.max(0, left), y * width + Math.min(right, width), argb);
    }
  }

  private void place() {
    if (!isVisible()) {
      return;
    }
    Rect seen = onMap(camera.visible());
    double left = Math.clamp(seen.x(), 1, WIDTH - 1);
    double top = Math.clamp(seen.y(), 1, HEIGHT - 1);
    double right = Math.clamp(seen.right(), 1, WIDTH - 1);
    double bottom = Math.clamp(seen.bottom(), 1, HEIGHT - 1);
    frame.resizeRelocate(
        Math.rint(left), Math.rint(top), Math.rint(right - left), Math.rint(bottom - top));
  }

  private void look(MouseEvent event) {
    Point at = new Point(event.getX(), event.getY());
    double factor = factor();
    Rect map = onMap(whole);
    Point wanted =
        new Point(whole.x() + (at.x() - map.x()) / factor, whole.y() + (at.y() - map.y()) / factor);
    Point middle = camera.visible().center();
    double zoom = camera.now().zoom();
    camera.pan((middle.x() - wanted.x()) * zoom, (middle.y() - wanted.y()) * zoom);
  }

  private double factor() {
    return Math.min((WIDTH - 2 * MARGIN) / whole.width(), (HEIGHT - 2 * MARGIN) / whole.height());
  }

  private Rect onMap(Rect area) {
    double factor = factor();
    double left = (WIDTH - whole.width() * factor) / 2;
    double top = (HEIGHT - whole.height() * factor) / 2;
    return new Rect(
        left + (area.x() - whole.x()) * factor,
        top + (area.y() - whole.y()) * factor,
        area.width() * factor,
        area.height() * factor);
  }
}
