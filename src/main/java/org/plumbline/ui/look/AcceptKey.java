package org.plumbline.ui.look;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Ctrl+Enter accepts a form also where Enter begins a new line.
public final class AcceptKey {
  private AcceptKey() {}

  /// Has the keys press the default button of a part of a window from anywhere in it.
  public static void serves(Node part) {
    part.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            part.lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(each -> each.isDefaultButton() && !each.isDisabled())
                .findFirst()
                .ifPresent(button -> {
                  event.consume();
                  button.fire();
                });
          }
        });
  }
}
