package org.plumbline.geom;

import org.jspecify.annotations.Nullable;

/// A place in the plane, in logical pixels at 100 % zoom: x grows to the right, y downwards.
public record Point(double x, double y) {
  /// Where coordinates start.
  public static final Point ORIGIN = new Point(0, 0);

  /// This point moved by the given distances.
  public Point plus(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }

  /// This point moved as far as `other` lies from the origin.
  public Point plus(Point other) {
    return plus(other.x, other.y);
  }

  /// The way from `other` to this point.
  public Point minus(Point other) {
    return plus(-other.x, -other.y);
  }

  /// The straight distance to `other`.
  public double distance(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  /// The nearest point of a square grid with the given mesh width.
  public Point snapped(double grid) {
    return new Point(Math.round(x / grid) * grid, Math.round(y / grid) * grid);
  }

  /// The same to a hundredth, which is finer than a hand places anything.
  public Point rounded() {
    return new Point(rounded(x), rounded(y));
  }

  /// Written out, as `hashCode` is: points are compared by the ten thousand, and what the Java
  /// runtime makes for a record is slow until it has been compiled for long.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Point point
        && Double.compare(x, point.x) == 0
        && Double.compare(y, point.y) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * Double.hashCode(x) + Double.hashCode(y);
  }

  /// A coordinate to a hundredth.
  public static double rounded(double coordinate) {
    return Math.rint(coordinate * 100) / 100;
  }
}
