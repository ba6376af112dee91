package org.plumbline.ui.insert;

import java.util.List;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.edit.Edit;

/// A part of a template as it comes into a design.
///
/// @param edit all of it as one step
/// @param part what comes in, where it comes to lie
/// @param ids of what comes in and has a place of its own
/// @param joined the connections to what is there already
public record Splice(Edit edit, Design part, List<String> ids, List<Connection> joined) {
  /// Copies the lists.
  public Splice {
    ids = List.copyOf(ids);
    joined = List.copyOf(joined);
  }
}
