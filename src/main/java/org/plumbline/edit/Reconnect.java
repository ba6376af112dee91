package org.plumbline.edit;

import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.PortRef;

/// Lets a connection run between other ends; bends placed by hand are given up if a component
/// changes.
public record Reconnect(String id, PortRef from, PortRef to) implements Edit {
  @Override
  public Design apply(Design design) {
    return design.withConnections(Steps.mapped(design.connections(), id, this::changed));
  }

  @Override
  public String name() {
    return Steps.WORDS.say("reconnect");
  }

  private Connection changed(Connection connection) {
    boolean sameComponents =
        connection.from().component().equals(from.component())
            && connection.to().component().equals(to.component());
    return sameComponents
        ? connection.withPorts(from.port(), to.port())
        : connection.withEnds(from, to);
  }
}
