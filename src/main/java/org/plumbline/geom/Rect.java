package org.plumbline.geom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An upright rectangle: its upper left corner and its size, both at least 0, in logical pixels.
public record Rect(double x, double y, double width, double height) {
  /// Refuses a negative size, which no shape on the canvas can have.
  public Rect {
    if (width < 0 || height < 0) {
      throw new IllegalArgumentException("A rectangle cannot be " + width + " by " + height + ".");
    }
  }

  /// The smallest rectangle that holds both points.
  public static Rect between(Point a, Point b) {
    return new Rect(
        Math.min(a.x(), b.x()),
        Math.min(a.y(), b.y()),
        Math.abs(a.x() - b.x()),
        Math.abs(a.y() - b.y()));
  }

  /// The smallest rectangle that holds all of them; empty if there are none.
  public static Optional<Rect> around(Collection<Rect> rects) {
    return rects.stream().reduce(Rect::union);
  }

  /// Written out, as `hashCode` is, for the same reasons as those of `Point`.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rect rect
        && Double.compare(x, rect.x) == 0
        && Double.compare(y, rect.y) == 0
        && Double.compare(width, rect.width) == 0
        && Double.compare(height, rect.height) == 0;
  }

  @Override
  public int hashCode() {
    int place = 31 * Double.hashCode(x) + Double.hashCode(y);
    return 31 * (31 * place + Double.hashCode(width)) + Double.hashCode(height);
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centerX() {
    return x + width / 2;
  }

  public double centerY() {
    return y + height / 2;
  }

  public Point corner() {
    return new Point(x, y);
  }

  public Point center() {
    return new Point(centerX(), centerY());
  }

  /// The smallest rectangle that holds this one and `other`.
  public Rect union(Rect other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Rect(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  /// What this one and `other` share; without a size if they are apart.
  public Rect shared(Rect other) {
    double left = Math.max(x, other.x);
    double top = Math.max(y, other.y);
    return new Rect(
        left,
        top,
        Math.max(0, Math.min(right(), other.right()) - left),
        Math.max(0, Math.min(bottom(), other.bottom()) - top));
  }

  /// The parts of this one that lie outside `other`: beside it over the whole height, above and
  /// below it; none if all of it lies inside.
  public List<Rect> without(Rect other) {
    if (!intersects(other)) {
      return List.of(this);
    }
    Rect shared = shared(other);
    // Not less than nothing by what is lost in rounding.
    double beside = Math.max(0, right() - shared.right());
    double below = Math.max(0, bottom() - shared.bottom());
    return Stream.of(
            new Rect(x, y, shared.x - x, height),
            new Rect(shared.right(), y, beside, height),
            new Rect(shared.x, y, shared.width, shared.y - y),
            new Rect(shared.x, shared.bottom(), shared.width, below))
        .filter(part -> part.width > 0 && part.height > 0)
        .toList();
  }

  /// This rectangle grown by `margin` on every side; shrunk to its centre at most if negative.
  public Rect grown(double margin) {
    double byX = Math.max(margin, -width / 2);
    double byY = Math.max(margin, -height / 2);
    return new Rect(x - byX, y - byY, width + 2 * byX, height + 2 * byY);
  }

  public Rect moved(double dx, double dy) {
    return new Rect(x + dx, y + dy, width, height);
  }

  public Rect at(Point corner) {
    return new Rect(corner.x(), corner.y(), width, height);
  }

  /// Whether the point lies inside or on the border.
  public boolean contains(Point point) {
    return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
  }

  /// Whether `other` lies inside or touches the border from inside.
  public boolean contains(Rect other) {
    return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
  }

  /// Whether the two share more than a border.
  public boolean intersects(Rect other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }
}
