package org.plumbline.rules;

import java.util.List;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Connection;
import org.plumbline.edit.Edit;

/// A component made one of another type, in its place and under its name. Connections that are
/// legal with the new type stay, by other ports of it if need be; the others go.
///
/// @param kept how many connections stay
/// @param lost the connections that would become illegal, in the order of the file
public record Replacement(ComponentType type, Edit edit, int kept, List<Connection> lost) {
  /// Copies the list.
  public Replacement {
    lost = List.copyOf(lost);
  }
}
