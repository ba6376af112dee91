package org.plumbline.rules;

import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.Port;
import org.plumbline.design.Connection;
import org.plumbline.graph.Link;
import org.plumbline.graph.Part;

/// A rule that a connection breaks, as it stands or as somebody tries to draw it.
///
/// @param ports the output and input, where known
/// @param existing the connection, unless it is not made yet
/// @param circle the way that it closes; empty for other rules
record Breach(
    ConnectionRule rule,
    Part source,
    Part target,
    Optional<Ports> ports,
    Optional<Connection> existing,
    List<Link> circle) {
  Breach {
    circle = List.copyOf(circle);
  }

  /// An output and an input.
  record Ports(Port.Output output, Port.Input input) {}

  static Breach of(ConnectionRule rule, Link link) {
    return new Breach(
        rule,
        link.source(),
        link.target(),
        Optional.of(new Ports(link.output(), link.input())),
        Optional.of(link.connection()),
        List.of());
  }

  static Breach drawing(ConnectionRule rule, Part source, Part target) {
    return new Breach(rule, source, target, Optional.empty(), Optional.empty(), List.of());
  }

  /// The id of the connection, or nothing if it is not made yet.
  String connectionId() {
    return existing.map(Connection::id).orElse("");
  }

  Breach at(Port.Output output, Port.Input input) {
    return new Breach(
        rule, source, target, Optional.of(new Ports(output, input)), existing, circle);
  }

  Breach along(List<Link> way) {
    return new Breach(rule, source, target, ports, existing, way);
  }

  Breach by(Connection connection) {
    return new Breach(rule, source, target, ports, Optional.of(connection), circle);
  }
}
