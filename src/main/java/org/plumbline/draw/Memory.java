package org.plumbline.draw;

import java.util.List;
import java.util.Optional;
import org.plumbline.design.Connection;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Rect;

/// What the painter knows about a design besides colours, and need not find out again as long as
/// nothing near has changed.
///
/// @param connections those of the design; numbers of connections are places in this list
/// @param titles where the titles of open boundaries stand
/// @param labels the label of each connection
/// @param gaps where each connection passes over others
record Memory(
    Cast cast,
    List<Connection> connections,
    List<org.plumbline.design.Boundary> boundaries,
    Cabling cabling,
    List<Rect> titles,
    List<Optional<WirePainter.Label>> labels,
    List<List<WirePainter.Gap>> gaps) {
  /// Of a blank page.
  static final Memory NOTHING =
      new Memory(
          Cast.NOBODY,
          List.of(),
          List.of(),
          new Cabling(
              org.plumbline.draw.route.Routing.NOTHING,
              List.of(),
              List.of(),
              List.of(),
              GridIndex.of(List.of())),
          List.of(),
          List.of(),
          List.of());
}
