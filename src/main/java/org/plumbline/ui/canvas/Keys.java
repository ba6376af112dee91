package org.plumbline.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.plumbline.edit.Session;
import org.plumbline.geom.Point;
import org.plumbline.ui.canvas.tool.Linking;
import org.plumbline.ui.canvas.tool.ReadingOrder;
import org.plumbline.ui.canvas.tool.Turn;

/// What keys do to what is under way on the canvas, and keys that count while they are held. All
/// other keys belong to the commands of the window.
record Keys(CanvasView canvas, Session session, Mouse mouse) {
  /// Listens to the canvas.
  void watch() {
    canvas.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean chord = event.isShortcutDown() || event.isControlDown() || event.isMetaDown();
          if (!chord && !event.isAltDown() && pressed(event)) {
            event.consume();
          }
        });
    canvas.addEventHandler(
        KeyEvent.KEY_RELEASED,
        event -> {
          if (event.getCode() == KeyCode.SPACE) {
            space(Mouse.Space.UP);
            if (canvas.hand().atRest() && !mouse.draggedWithSpace()) {
              canvas.taps().tell(meant());
            }
            event.consume();
          }
        });
  }

  private boolean pressed(KeyEvent event) {
    return canvas.hand().gesture() instanceof Linking linking
        ? linking(linking, event)
        : resting(event) || zooming(event);
  }

  private boolean zooming(KeyEvent event) {
    switch (event.getText()) {
      case "+", "=" -> canvas.zoomIn();
      case "-" -> canvas.zoomOut();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean resting(KeyEvent event) {
    switch (event.getCode()) {
      case SPACE -> space(Mouse.Space.DOWN);
      case ESCAPE -> leave();
      case ENTER -> {
        if (!canvas.taps().tell(meant()) && session.selection().size() == 1) {
          session.selection().forEach(canvas::open);
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean linking(Linking linking, KeyEvent event) {
    Hand hand = canvas.hand();
    switch (event.getCode()) {
      case LEFT -> aim(linking, new Point(-1, 0));
      case RIGHT -> aim(linking, new Point(1, 0));
      case UP -> aim(linking, new Point(0, -1));
      case DOWN -> aim(linking, new Point(0, 1));
      case TAB -> aim(linking.next(hand.sight(), way(event)));
      case ENTER -> hand.take(linking.drop(hand.sight()));
      case ESCAPE -> hand.escape();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void aim(Linking linking, Point way) {
    aim(linking.aimed(canvas.sight(), way));
  }

  /// What is aimed at is seen, and is read out with what would come of it.
  private void aim(Linking aimed) {
    canvas.hand().take(Turn.to(aimed));
    aimed.target(canvas.sight()).ifPresent(each -> canvas.verbs().bring(each.bounds()));
    canvas.setAccessibleText(Spoken.of(canvas));
  }

  private void leave() {
    if (canvas.lens().isLit()) {
      canvas.lens().light(Optional.empty());
    } else if (canvas.hand().atRest()) {
      session.select(List.of());
    }
    canvas.hand().escape();
  }

  private void space(Mouse.Space bar) {
    mouse.space(bar);
    canvas.setCursor(
        bar == Mouse.Space.DOWN ? Cursor.OPEN_HAND : Cursors.of(canvas.hand().gesture()));
  }

  private static ReadingOrder.Way way(KeyEvent event) {
    return event.isShiftDown() ? ReadingOrder.Way.BACKWARD : ReadingOrder.Way.FORWARD;
  }

  /// What is selected of the system itself: notes go on being opened.
  private List<String> meant() {
    return session.selection().stream().filter(id -> session.design().note(id).isEmpty()).toList();
  }
}
