package org.plumbline.ui.window;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.plumbline.ui.look.FreshFocus;

/// A panel above the whole window for a moment: Escape or a click beside it closes it, and the
/// focus goes back to where it was.
final class Overlay extends StackPane {
  private static final double FROM_TOP = 72;

  private Optional<Node> before = Optional.empty();

  Overlay() {
    setVisible(false);
    setAlignment(Pos.TOP_CENTER);
    setPickOnBounds(true);
    setPadding(new Insets(FROM_TOP, 24, 24, 24));
    addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          close();
          event.consume();
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
  }

  /// Shows a panel with the focus in one of its parts.
  void show(Region panel, Node focused) {
    if (!isVisible()) {
      before = Optional.ofNullable(getScene().getFocusOwner());
    }
    panel.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    panel.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
    getChildren().setAll(panel);
    setVisible(true);
    FreshFocus.into(focused);
  }

  /// Closes the panel, if one is open.
  void close() {
    if (isVisible()) {
      setVisible(false);
      getChildren().clear();
      before.ifPresent(Node::requestFocus);
      before = Optional.empty();
    }
  }
}
