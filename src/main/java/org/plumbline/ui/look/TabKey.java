package org.plumbline.ui.look;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Tab leaves a field of several lines as it leaves any other.
public final class TabKey {
  private TabKey() {}

  /// Has Tab lead on from all such fields in a part of a window.
  public static void leaves(Node part) {
    part.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB
              && event.getTarget() instanceof TextArea area
              && !event.isShortcutDown()) {
            event.consume();
            area.requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
          }
        });
  }
}
