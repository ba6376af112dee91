package org.plumbline.ui.canvas;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Opens the context menu of whatever is under the pointer, or of the selection when it was asked
/// for from the keyboard.
final class ContextMenus {
  private final CanvasView canvas;
  private final ContextMenu menu = new ContextMenu();
  private Function<List<String>, List<MenuItem>> actions = _ -> List.of();

  ContextMenus(CanvasView canvas) {
    this.canvas = canvas;
  }

  /// Shows these items from now on.
  void offer(Function<List<String>, List<MenuItem>> other) {
    actions = other;
  }

  void watch() {
    menu.setAutoHide(true);
    canvas.setOnContextMenuRequested(this::open);
  }

  private void open(ContextMenuEvent event) {
    List<String> chosen = List.copyOf(canvas.bench().session().selection());
    menu.getItems().setAll(actions.apply(chosen));
    if (!menu.getItems().isEmpty()) {
      Point2D at =
          event.isKeyboardTrigger() ? place() : new Point2D(event.getScreenX(), event.getScreenY());
      menu.show(canvas, at.getX(), at.getY());
    }
    event.consume();
  }

  private Point2D place() {
    return canvas.places().onConnection().orElseGet(this::onElement);
  }

  private Point2D onElement() {
    Point at =
        canvas
            .sight()
            .chosenAlone()
            .map(each -> canvas.camera().now().toScreen(each.bounds()))
            .map(Rect::center)
            .orElse(canvas.camera().screen().center());
    return canvas.localToScreen(at.x(), at.y());
  }
}
