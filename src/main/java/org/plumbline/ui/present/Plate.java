package org.plumbline.ui.present;

import java.util.Optional;
import org.plumbline.geom.Rect;

/// A painted part of the plane. Seen from anywhere near, it is put together again from its pixels,
/// which takes as long for a large design as for a small one.
final class Plate {
  /// Pictures that shrink below this are taken from one of half the size.
  private static final double FINE = 0.6;

  private static final int RED_BLUE = 0xff00ff;
  private static final int GREEN = 0xff00;
  private static final int OPAQUE = 0xff000000;
  private static final int ONE = 256;

  private final Rect area;
  private final Pixels pixels;
  private Optional<Plate> half = Optional.empty();

  /// @param area the part of the plane that fills the pixels
  Plate(Rect area, Pixels pixels) {
    this.area = area;
    this.pixels = pixels;
  }

  /// Where the edge of a pixel is, in device pixels: columns and rows from the first to before the
  /// last.
  record Window(int left, int top, int right, int bottom) {
    /// What of it lies in a band of rows.
    Window within(int from, int to) {
      return new Window(left, Math.max(top, from), right, Math.min(bottom, to));
    }

    /// What of it lies in another one.
    Window within(Window other) {
      return new Window(
          Math.max(left, other.left),
          Math.max(top, other.top),
          Math.min(right, other.right),
          Math.min(bottom, other.bottom));
    }

    boolean isEmpty() {
      return left >= right || top >= bottom;
    }
  }

  /// The pixels of a frame that lie wholly on this plate.
  Window covered(Rect seen, Pixels frame) {
    double across = frame.width() / seen.width();
    double down = frame.height() / seen.height();
    return new Window(
        Math.clamp((long) Math.ceil((area.x() - seen.x()) * across - 1e-6), 0, frame.width()),
        Math.clamp((long) Math.ceil((area.y() - seen.y()) * down - 1e-6), 0, frame.height()),
        Math.clamp((long) Math.floor((area.right() - seen.x()) * across + 1e-6), 0, frame.width()),
        Math.clamp((long) Math.floor((area.bottom() - seen.y()) * down + 1e-6), 0, frame.height()));
  }

  /// This plate, or one of a half, a quarter of its size, as fine as a frame needs it.
  Plate fit(Rect seen, Pixels frame) {
    double scale = frame.width() / seen.width() * area.width() / pixels.width();
    if (scale >= FINE || pixels.width() < 4 || pixels.height() < 4) {
      return this;
    }
    if (half.isEmpty()) {
      half = Optional.of(new Plate(area, pixels.halved()));
    }
    return half.get().fit(seen, frame);
  }

  /// Puts what a window of a frame shows of this plate over what is there.
  ///
  /// @param seen the part of the plane that fills the frame
  /// @param opacity 0 to 1
  /// @param fine whether colours between those of the pixels are seen; else there are steps, and it
  ///   takes a third of the time
  void put(Pixels frame, Rect seen, Window window, double opacity, boolean fine) {
    int cover = (int) Math.round(opacity * ONE);
    if (window.isEmpty() || cover <= 0) {
      return;
    }
    double across = seen.width() / frame.width() * pixels.width() / area.width();
    double down = seen.height() / frame.height() * pixels.height() / area.height();
    double left = (seen.x() - area.x()) * pixels.width() / area.width() + across / 2 - 0.5;
    double top = (seen.y() - area.y()) * pixels.height() / area.height() + down / 2 - 0.5;
    int many = window.right() - window.left();
    int first = place(left + window.left() * across, pixels.width()) >> 8;
    int last = (place(left + (window.right() - 1) * across, pixels.width()) >> 8) + 1;
    int[] columns = new int[many];
    for (int n = 0; n < many; n++) {
      columns[n] = place(left + (window.left() + n) * across, pixels.width()) - (first << 8);
    }
    if (!fine) {
      nearest(columns);
    }
    Rows rows = new Rows(first, last - first + 1);
    int[] there = new int[many];
    int[] line = new int[many];
    for (int y = window.top(); y < window.bottom(); y++) {
      int at = y * frame.width() + window.left();
      int row = place(top + y * down, pixels.height());
      if (fine) {
        pick(rows.at(row), columns, line);
      } else {
        take(rows.at(nearest(row)), columns, line);
      }
      if (cover < ONE) {
        System.arraycopy(frame.values(), at, there, 0, many);
        mix(there, line, cover, line);
      }
      System.arraycopy(line, 0, frame.values(), at, many);
    }
  }

  /// A place on or between two pixels that there are, in 256th.
  private static int place(double place, int length) {
    return (int) Math.clamp(Math.round(place * ONE), 0L, (length - 1L) * ONE);
  }

  /// What lies on and between the rows of some columns. Loops over whole arrays, all with the same
  /// index, are those that the machine does for many pixels at once.
  private final class Rows {
    private final int first;
    private final int many;
    private final int[] upper;
    private final int[] lower;
    private final int[] between;

    Rows(int first, int many) {
      this.first = first;
      this.many = many;
      upper = new int[many];
      lower = new int[many];
      between = new int[many];
    }

    int[] at(int place) {
      copy(place >> 8, upper);
      if ((place & 0xff) == 0) {
        return upper;
      }
      copy((place >> 8) + 1, lower);
      mix(upper, lower, place & 0xff, between);
      return between;
    }

    /// Beyond the last column there is that column once more.
    private void copy(int row, int[] out) {
      int there = Math.min(many, pixels.width() - first);
      System.arraycopy(pixels.values(), row * pixels.width() + first, out, 0, there);
      if (there < many) {
        out[there] = out[there - 1];
      }
    }
  }

  /// The place of the nearest pixel.
  private static int nearest(int place) {
    return (place + ONE / 2) / ONE * ONE;
  }

  private static void nearest(int[] places) {
    for (int n = 0; n < places.length; n++) {
      places[n] = nearest(places[n]);
    }
  }

  private static void take(int[] row, int[] columns, int[] out) {
    for (int n = 0; n < out.length; n++) {
      out[n] = row[columns[n] >> 8];
    }
  }

  private static void pick(int[] row, int[] columns, int[] out) {
    for (int n = 0; n < out.length; n++) {
      int at = columns[n] >> 8;
      out[n] = mixed(row[at], row[at + 1], columns[n] & 0xff);
    }
  }

  private static void mix(int[] one, int[] other, int share, int[] out) {
    for (int n = 0; n < out.length; n++) {
      out[n] = mixed(one[n], other[n], share);
    }
  }

  /// Red and blue at once, and green: each from one colour so far to the other.
  private static int mixed(int one, int other, int share) {
    int redBlue = one & RED_BLUE;
    int green = one & GREEN;
    int redBlueOn = redBlue + ((((other & RED_BLUE) - redBlue) * share) >> 8);
    int greenOn = green + ((((other & GREEN) - green) * share) >> 8);
    return OPAQUE | (redBlueOn & RED_BLUE) | (greenOn & GREEN);
  }
}
