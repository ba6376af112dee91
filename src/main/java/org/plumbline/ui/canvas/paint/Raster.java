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
  private Band band = new Band(0, 0, 1, 1);

  /// The part into which is filled, by its first and last columns and rows, the last ones excluded.
  private record Band(int left, int top, int right, int bottom) {}

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
    band = new Band(0, 0, width, height);
    Arrays.fill(front.pixels, opaque(background));
  }

  /// Starts a picture in which all that was in the last one is seen elsewhere, by whole device
  /// pixels.
  void move(int dx, int dy) {
    Sheet last = front;
    int width = last.width;
    turn(width, last.height);
    for (int row = Math.max(0, dy); row < Math.min(last.height, last.height + dy); row++) {
      System.arraycopy(
          last.pixels,
          (row - dy) * width + Math.max(0, -dx),
          front.pixels,
          row * width + Math.max(0, dx),
          width - Math.abs(dx));
    }
  }

  /// From now on only this part of the picture is filled; it starts all of one colour.
  void within(int x, int y, int width, int height, Rgb background) {
    band = new Band(x, y, x + width, y + height);
    for (int row = band.top; row < band.bottom; row++) {
      int from = row * front.width;
      Arrays.fill(front.pixels, from + band.left, from + band.right, opaque(background));
    }
  }

  private void turn(int width, int height) {
    Sheet next = back.width == width && back.height == height ? back : new Sheet(width, height);
    back = front;
    front = next;
  }

  /// Fills a rectangle in device pixels; what lies outside of the picture is left out.
  void fill(int x, int y, int width, int height, Rgb color) {
    int first = Math.max(x - left, band.left);
    int last = Math.min(x - left + width, band.right);
    int bottom = Math.min(y - top + height, band.bottom);
    if (first >= last) {
      return;
    }
    for (int row = Math.max(y - top, band.top); row < bottom; row++) {
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
