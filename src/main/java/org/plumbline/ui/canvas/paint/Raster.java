package org.plumbline.ui.canvas.paint;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.plumbline.geom.Rgb;

/// A picture of the canvas, or of a part of it, into which rectangles are filled by hand. Ten
/// thousand cards are seventy thousand rectangles: as commands to the toolkit they cost 30 ms a
/// frame, here 5.
///
/// The picture is one of two in turn: the toolkit may still be reading the one of the last frame
/// while the next one is filled.
final class Raster {
  private Sheet front = new Sheet(1, 1);
  private Sheet back = new Sheet(1, 1);
  private int left;
  private int top;

  /// One of the two pictures.
  private static final class Sheet {
    private final int width;
    private final int height;
    private final int[] pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    Sheet(int width, int height) {
      this.width = width;
      this.height = height;
      pixels = new int[width * height];
      buffer =
          new PixelBuffer<>(
              width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
      image = new WritableImage(buffer);
    }
  }

  /// Starts a new picture of a part in device pixels, all of one colour.
  void start(int x, int y, int width, int height, Rgb background) {
    left = x;
    top = y;
    turn(width, height);
    Arrays.fill(front.pixels, opaque(background));
  }

  private void turn(int width, int height) {
    Sheet next = back.width == width && back.height == height ? back : new Sheet(width, height);
    back = front;
    front = next;
  }

  /// Fills a rectangle in device pixels; what lies outside of the picture is left out.
  void fill(int x, int y, int width, int height, Rgb color) {
    int first = Math.max(x - left, 0);
    int last = Math.min(x - left + width, front.width);
    int bottom = Math.min(y - top + height, front.height);
    if (first >= last) {
      return;
    }
    for (int row = Math.max(y - top, 0); row < bottom; row++) {
      int from = row * front.width;
      if (color.opacity() == 1) {
        Arrays.fill(front.pixels, from + first, from + last, opaque(color));
      } else {
        blend(from + first, from + last, color);
      }
    }
  }

  /// Shows the picture in a view, at this scale.
  void show(ImageView view, double scale) {
    front.buffer.updateBuffer(_ -> null);
    view.setImage(front.image);
    view.setFitWidth(front.width / scale);
    view.setFitHeight(front.height / scale);
  }

  /// Puts the picture onto a surface of this scale.
  void show(GraphicsContext g, double scale) {
    front.buffer.updateBuffer(_ -> null);
    g.drawImage(front.image, left / scale, top / scale, front.width / scale, front.height / scale);
  }

  private void blend(int from, int to, Rgb color) {
    for (int n = from; n < to; n++) {
      int there = front.pixels[n];
      Rgb behind = new Rgb(there >> 16 & 0xFF, there >> 8 & 0xFF, there & 0xFF, 1);
      front.pixels[n] = opaque(color.over(behind));
    }
  }

  private static int opaque(Rgb color) {
    return 0xFF000000 | color.red() << 16 | color.green() << 8 | color.blue();
  }
}
