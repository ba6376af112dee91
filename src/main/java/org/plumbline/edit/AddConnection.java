package org.plumbline.edit;

import org.plumbline.design.Connection;
import org.plumbline.design.Design;

/// Adds a connection in front of the others.
public record AddConnection(Connection connection) implements Edit {
  @Override
  public Design apply(Design design) {
    return design.withConnections(Steps.appended(design.connections(), connection));
  }

  @Override
  public String name() {
    return Steps.WORDS.say("connect");
  }
}
