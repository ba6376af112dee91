package org.plumbline.draw;

import java.util.List;
import java.util.Optional;
import org.plumbline.design.Connection;
import org.plumbline.draw.route.Routing;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Rect;

/// What the painter knows about a design besides colours, and need not find out again as long as
/// nothing near has changed.
///
/// @param connections those of the design; numbers of connections are places in this list
/// @param first the ways as they would be if they did not go round titles
/// @param titles where the titles of open boundaries stand
/// @param labels the label of each connection
/// @param hops where each connection hops over others
record Memory(
    Cast cast,
    List<Connection> connections,
    List<org.plumbline.design.Boundary> boundaries,
    Cabling cabling,
    Routing first,
    List<Rect> titles,
    List<Optional<WirePainter.Label>> labels,
    List<List<Mark.Hop>> hops) {
  /// Of a blank page.
  static final Memory NOTHING =
      new Memory(
          Cast.NOBODY,
          List.of(),
          List.of(),
          new Cabling(
              Routing.NOTHING, List.of(), Siblings.NONE, List.of(), GridIndex.of(List.of())),
          Routing.NOTHING,
          List.of(),
          List.of(),
          List.of());

  /// Whether all ways are parted from what they run beside.
  boolean isSettled() {
    return first.isSettled() && cabling.routing().isSettled();
  }
}
