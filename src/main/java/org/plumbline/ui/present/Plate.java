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
  void put(Pixels frame, Rect seen, Window window, double opacity) {
    int cover = (int) Math.round(opacity * ONE);
    if (window.isEmpty() || cover <= 0) {
      return;
    }
    int many = window.right() - window.left();
    int[] columns = new int[many];
    double step = seen.width() / frame.width() * pixels.width() / area.width();
    double first =
        (seen.x() - area.x()) * pixels.width() / area.width() + (window.left() + 0.5) * step - 0.5;
    for (int n = 0; n < many; n++) {
      columns[n] = place(first + n * step, pixels.width());
    }
    double stepDown = seen.height() / frame.height() * pixels.height() / area.height();
    double top = (seen.y() - area.y()) * pixels.height() / area.height() + 0.5 * stepDown - 0.5;
    int[] upper = new int[many];
    int[] lower = new int[many];
    int[] line = new int[many];
    int there = -2;
    for (int y = window.top(); y < window.bottom(); y++) {
      int place = place(top + y * stepDown, pixels.height());
      int row = place >> 8;
      if (row == there + 1) {
        int[] kept = upper;
        upper = lower;
        lower = kept;
        across(row + 1, columns, lower);
      } else if (row != there) {
        across(row, columns, upper);
        across(row + 1, columns, lower);
      }
      there = row;
      int at = y * frame.width() + window.left();
      if (cover >= ONE) {
        mix(upper, lower, place & 0xff, frame.values(), at);
      } else {
        mix(upper, lower, place & 0xff, line, 0);
        cover(line, cover, frame.values(), at);
      }
    }
  }

  /// A place on or between two pixels that there are, in 256th.
  private static int place(double place, int length) {
    return (int) Math.clamp(Math.round(place * ONE), 0L, (length - 1L) * ONE);
  }

  /// One row, with its columns where they are seen.
  private void across(int row, int[] columns, int[] out) {
    int[] values = pixels.values();
    int start = Math.min(row, pixels.height() - 1) * pixels.width();
    int last = start + pixels.width() - 1;
    for (int n = 0; n < out.length; n++) {
      int at = start + (columns[n] >> 8);
      out[n] = mixed(values[at], values[Math.min(at + 1, last)], columns[n] & 0xff);
    }
  }

  private static void mix(int[] one, int[] other, int share, int[] out, int at) {
    for (int n = 0; n < one.length; n++) {
      out[at + n] = mixed(one[n], other[n], share);
    }
  }

  private static void cover(int[] line, int share, int[] out, int at) {
    for (int n = 0; n < line.length; n++) {
      out[at + n] = mixed(out[at + n], line[n], share);
    }
  }

  private static int mixed(int one, int other, int share) {
    int rest = ONE - share;
    int redBlue = ((one & RED_BLUE) * rest + (other & RED_BLUE) * share) >>> 8 & RED_BLUE;
    int green = ((one & GREEN) * rest + (other & GREEN) * share) >>> 8 & GREEN;
    return OPAQUE | redBlue | green;
  }
}
