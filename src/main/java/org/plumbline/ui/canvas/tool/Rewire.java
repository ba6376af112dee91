package org.plumbline.ui.canvas.tool;

import java.util.Optional;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.PortRef;

/// A connection that is there already gets another end.
///
/// @param connection its id
/// @param end which of its ends is in the hand
record Rewire(String connection, End end) {
  /// The connection as it would run between the component that it keeps and another one.
  Optional<Connection> changed(Design design, String kept, String other) {
    return design
        .connection(connection)
        .map(each -> {
          PortRef from = new PortRef(end == End.HEAD ? kept : other, each.from().port());
          PortRef to = new PortRef(end == End.HEAD ? other : kept, each.to().port());
          return each.withEnds(from, to);
        });
  }

  /// The design without the connection.
  Design without(Design design) {
    return design.withConnections(
        design.connections().stream().filter(each -> !each.id().equals(connection)).toList());
  }
}
