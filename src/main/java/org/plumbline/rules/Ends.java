package org.plumbline.rules;

import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Port;
import org.plumbline.design.Connection;

/// A port and the port that it leads to, as a key to look things up by: of two components, or of
/// two types.
record Ends(String source, String output, String target, String input) {
  static Ends of(Connection connection) {
    return new Ends(
        connection.from().component(),
        connection.from().port(),
        connection.to().component(),
        connection.to().port());
  }

  static Ends of(ComponentType source, Port.Output output, ComponentType target, Port.Input input) {
    return new Ends(source.id(), output.id(), target.id(), input.id());
  }

  // Written out, since making these two up for the first record that is hashed costs the Java
  // runtime as much time as checking a small design.

  @Override
  public boolean equals(Object other) {
    return other instanceof Ends(String from, String out, String to, String in)
        && from.equals(source)
        && out.equals(output)
        && to.equals(target)
        && in.equals(input);
  }

  @Override
  public int hashCode() {
    int hash = 31 * source.hashCode() + output.hashCode();
    return 31 * (31 * hash + target.hashCode()) + input.hashCode();
  }
}
