package org.plumbline.ui.present;

/// Rows of opaque pixels, each as `0xFFRRGGBB`.
final class Pixels {
  private final int width;
  private final int height;
  private final int[] values;

  /// Black ones.
  Pixels(int width, int height) {
    this.width = width;
    this.height = height;
    values = new int[width * height];
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /// Row by row; what is changed here changes the pixels.
  int[] values() {
    return values;
  }

  Pixels copy() {
    Pixels copy = new Pixels(width, height);
    System.arraycopy(values, 0, copy.values, 0, values.length);
    return copy;
  }

  /// The same in half the width and height.
  Pixels halved() {
    Pixels half = new Pixels(width / 2, height / 2);
    for (int y = 0; y < half.height; y++) {
      int from = 2 * y * width;
      int to = y * half.width;
      for (int x = 0; x < half.width; x++) {
        int at = from + 2 * x;
        half.values[to + x] =
            mean(values[at], values[at + 1], values[at + width], values[at + width + 1]);
      }
    }
    return half;
  }

  private static int mean(int a, int b, int c, int d) {
    int redBlue = (a & 0xff00ff) + (b & 0xff00ff) + (c & 0xff00ff) + (d & 0xff00ff);
    int green = (a & 0xff00) + (b & 0xff00) + (c & 0xff00) + (d & 0xff00);
    return 0xff000000 | ((redBlue >>> 2) & 0xff00ff) | ((green >>> 2) & 0xff00);
  }
}
