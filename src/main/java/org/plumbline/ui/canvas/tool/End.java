package org.plumbline.ui.canvas.tool;

import org.plumbline.design.Connection;

/// The two ends of a connection.
public enum End {
  /// Where it comes from.
  TAIL,
  /// Where it goes.
  HEAD;

  /// The other one.
  End other() {
    return this == TAIL ? HEAD : TAIL;
  }

  /// Id of the component at this end.
  String of(Connection connection) {
    return this == TAIL ? connection.from().component() : connection.to().component();
  }
}
