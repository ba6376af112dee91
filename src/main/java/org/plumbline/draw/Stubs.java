package org.plumbline.draw;

import java.util.List;
import java.util.Optional;
import org.plumbline.design.Connection;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Ways of connections that have lost an end: a short line at the end that is left.
final class Stubs {
  private static final double LENGTH = 36;

  private Stubs() {}

  /// The stub of a connection; empty if it is whole or has lost both ends.
  static Optional<List<Point>> way(Connection connection, Cast cast) {
    int from = cast.place(connection.from().component());
    int to = cast.place(connection.to().component());
    if (from >= 0 && to < 0) {
      Rect card = cast.rect(cast.cards().get(from));
      return Optional.of(List.of(right(card), right(card).plus(LENGTH, 0)));
    }
    if (from < 0 && to >= 0) {
      Rect card = cast.rect(cast.cards().get(to));
      Point end = new Point(card.x(), card.centerY());
      return Optional.of(List.of(end.plus(-LENGTH, 0), end));
    }
    return Optional.empty();
  }

  private static Point right(Rect card) {
    return new Point(card.right(), card.centerY());
  }
}
