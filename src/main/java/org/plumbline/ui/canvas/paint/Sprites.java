package org.plumbline.ui.canvas.paint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// The sprites that have been drawn lately. Those not seen for longest go first when there are too
/// many pixels of them.
final class Sprites {
  /// How many pixels are kept: 24 MB of them.
  private static final long BUDGET = 6_000_000;

  private final Map<Sprite, Image> known = new LinkedHashMap<>(256, 0.75f, true);
  private long pixels;

  Image of(Sprite sprite) {
    Image there = known.get(sprite);
    if (there != null) {
      return there;
    }
    Image drawn = drawn(sprite);
    known.put(sprite, drawn);
    pixels += (long) sprite.width() * sprite.height();
    trim();
    return drawn;
  }

  private void trim() {
    if (pixels > BUDGET) {
      List<Sprite> eldestFirst = List.copyOf(known.keySet());
      for (Sprite eldest : eldestFirst.subList(0, (eldestFirst.size() + 1) / 2)) {
        known.remove(eldest);
        pixels -= (long) eldest.width() * eldest.height();
      }
    }
  }

  private static Image drawn(Sprite sprite) {
    int width = sprite.width();
    int height = sprite.height();
    int[] line = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        line[y * width + x] = sprite.at(x + 0.5, y + 0.5);
      }
    }
    WritableImage image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), line, 0, width);
    return image;
  }
}
