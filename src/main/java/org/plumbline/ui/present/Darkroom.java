package org.plumbline.ui.present;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import org.plumbline.geom.Rect;

/// Makes plates of slides, and keeps the few that are wanted next.
final class Darkroom {
  /// The way and the goal of a glide forth and of one back.
  private static final int KEPT = 4;

  private final Projector projector;
  private final Canvas canvas = new Canvas();
  private final Map<Exposure, Plate> made = new LinkedHashMap<>();

  Darkroom(Projector projector) {
    this.projector = projector;
  }

  /// What a plate shows.
  ///
  /// @param seen the part of the plane that fills it
  /// @param picture as large as this, in logical pixels
  /// @param scale pixels of the plate for each logical one
  record Exposure(int slide, Rect seen, Rect picture, double scale) {}

  /// The plate of an exposure, made now if it has not been before.
  Plate plate(Exposure exposure) {
    Plate plate = made.remove(exposure);
    if (plate == null) {
      plate = paint(exposure);
    }
    made.put(exposure, plate);
    if (made.size() > KEPT) {
      made.remove(made.keySet().iterator().next());
    }
    return plate;
  }

  /// The plate of an exposure, if it has been made.
  Optional<Plate> ready(Exposure exposure) {
    return Optional.ofNullable(made.get(exposure));
  }

  private Plate paint(Exposure exposure) {
    Rect picture = exposure.picture();
    canvas.setWidth(picture.width());
    canvas.setHeight(picture.height());
    projector.picture(
        exposure.slide(),
        exposure.seen(),
        picture,
        canvas.getGraphicsContext2D(),
        exposure.scale());
    return of(canvas, exposure.seen(), exposure.scale());
  }

  /// The plate of what is on a canvas.
  ///
  /// @param seen the part of the plane that fills it
  static Plate of(Canvas canvas, Rect seen, double scale) {
    SnapshotParameters how = new SnapshotParameters();
    how.setTransform(new Scale(scale, scale));
    int width = pixels(canvas.getWidth(), scale);
    int height = pixels(canvas.getHeight(), scale);
    how.setViewport(
        new Rectangle2D(canvas.getLayoutX() * scale, canvas.getLayoutY() * scale, width, height));
    WritableImage image = canvas.snapshot(how, null);
    Pixels pixels = new Pixels(width, height);
    image
        .getPixelReader()
        .getPixels(
            0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels.values(), 0, width);
    return new Plate(seen, pixels);
  }

  /// How many pixels there are in a length.
  static int pixels(double length, double scale) {
    return (int) Math.max(1, Math.round(length * scale));
  }
}
