package org.plumbline.ui.look;

import java.util.Comparator;
import java.util.Locale;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The key for menus and Shift+F10 open the context menu of what has the focus. On Windows the
/// toolkit sees to that by itself; elsewhere it does not.
public final class MenuKey {
  private static final boolean NEEDED =
      !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");

  private MenuKey() {}

  /// Has the keys open menus in a window.
  public static void serves(Scene scene) {
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          Node owner = scene.getFocusOwner();
          if (NEEDED && owner != null && asksForMenu(event)) {
            event.consume();
            ask(owner);
          }
        });
  }

  private static boolean asksForMenu(KeyEvent event) {
    boolean other = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    return !other
        && (event.getCode() == KeyCode.CONTEXT_MENU
            || (event.getCode() == KeyCode.F10 && event.isShiftDown()));
  }

  private static void ask(Node owner) {
    Bounds place = place(owner);
    double x = place.getCenterX();
    double y = place.getCenterY();
    Point2D screen = owner.localToScreen(x, y);
    Event.fireEvent(
        owner,
        new ContextMenuEvent(
            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
            x,
            y,
            screen.getX(),
            screen.getY(),
            true,
            null));
  }

  /// Where the menu belongs: at the first row in sight that is chosen, if the owner is a list.
  private static Bounds place(Node owner) {
    Bounds all = owner.getLayoutBounds();
    return owner.lookupAll(".cell").stream()
        .filter(each -> each instanceof IndexedCell<?> cell && cell.isSelected() && !cell.isEmpty())
        .map(each -> owner.sceneToLocal(each.localToScene(each.getLayoutBounds())))
        .filter(each -> each.intersects(all))
        .min(Comparator.comparingDouble(Bounds::getMinY))
        .orElse(all);
  }
}
