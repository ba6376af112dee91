package org.plumbline.ui.look;

import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// Scrolling lists as little as possible: what can be seen already stays where it is.
public final class Scrolling {
  private Scrolling() {}

  /// Scrolls so that the row can be seen as a whole.
  public static void toSee(ListView<?> list, int row) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> rows) {
      rows.scrollTo(row);
    } else {
      list.scrollTo(row);
    }
  }
}
