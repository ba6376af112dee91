package org.plumbline.ui.present;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.plumbline.geom.Rect;

/// A picture that is another one in each frame. Two take turns, for the toolkit may still be
/// showing the one while the other is made.
final class Film extends ImageView {
  private final List<Picture> pictures = new ArrayList<>();

  Film() {
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  private record Picture(Pixels pixels, PixelBuffer<IntBuffer> buffer, WritableImage image) {
    static Picture of(int width, int height) {
      Pixels pixels = new Pixels(width, height);
      PixelBuffer<IntBuffer> buffer =
          new PixelBuffer<>(
              width, height, IntBuffer.wrap(pixels.values()), PixelFormat.getIntArgbPreInstance());
      return new Picture(pixels, buffer, new WritableImage(buffer));
    }
  }

  /// Has the next frame made and shows it.
  ///
  /// @param picture as large as this
  /// @param scale pixels of it for each logical one
  void show(Rect picture, double scale, Consumer<Pixels> make) {
    int width = Darkroom.pixels(picture.width(), scale);
    int height = Darkroom.pixels(picture.height(), scale);
    if (pictures.isEmpty()
        || pictures.getFirst().pixels().width() != width
        || pictures.getFirst().pixels().height() != height) {
      pictures.clear();
      pictures.add(Picture.of(width, height));
      pictures.add(Picture.of(width, height));
      // Pixel by pixel: to stretch it a little takes many times as long.
      setFitWidth(width / scale);
      setFitHeight(height / scale);
    }
    Picture next = pictures.removeFirst();
    pictures.add(next);
    make.accept(next.pixels());
    next.buffer().updateBuffer(_ -> null);
    setImage(next.image());
    setVisible(true);
  }

  /// The pixels that are seen.
  Pixels shown() {
    return pictures.getLast().pixels();
  }
}
