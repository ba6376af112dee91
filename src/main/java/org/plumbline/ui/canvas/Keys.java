package org.plumbline.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.plumbline.design.Component;
import org.plumbline.design.Elements;
import org.plumbline.design.Placed;
import org.plumbline.edit.MoveElements;
import org.plumbline.edit.RemoveElements;
import org.plumbline.edit.Session;
import org.plumbline.geom.Point;
import org.plumbline.ui.canvas.tool.Bending;
import org.plumbline.ui.canvas.tool.Linking;
import org.plumbline.ui.canvas.tool.ReadingOrder;
import org.plumbline.ui.canvas.tool.Resting;
import org.plumbline.ui.canvas.tool.Snapping;
import org.plumbline.ui.canvas.tool.Turn;

/// What keys do while the canvas has the focus. Chords with the command key belong to the window.
final class Keys {
  /// How many steps of the grid an arrow key goes with Shift.
  private static final int LEAP = 10;

  private final Session session;
  private final Hand hand;
  private final Camera camera;
  private final Wishes wishes;

  /// What keys ask of the canvas beyond edits.
  interface Wishes {
    void rename(String element);

    void reveal(String element);

    void space(Mouse.Space bar);
  }

  Keys(Session session, Hand hand, Camera camera, Wishes wishes) {
    this.session = session;
    this.hand = hand;
    this.camera = camera;
    this.wishes = wishes;
  }

  /// Listens to the surface.
  void watch(Region surface) {
    surface.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean chord = event.isShortcutDown() || event.isControlDown() || event.isMetaDown();
          if (!chord && !event.isAltDown() && pressed(event)) {
            event.consume();
          }
        });
    surface.addEventHandler(
        KeyEvent.KEY_RELEASED,
        event -> {
          if (event.getCode() == KeyCode.SPACE) {
            wishes.space(Mouse.Space.UP);
            event.consume();
          }
        });
  }

  private boolean pressed(KeyEvent event) {
    return hand.gesture() instanceof Linking linking
        ? linking(linking, event)
        : resting(event) || zooming(event);
  }

  private boolean resting(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> nudge(-1, 0, event);
      case RIGHT -> nudge(1, 0, event);
      case UP -> nudge(0, -1, event);
      case DOWN -> nudge(0, 1, event);
      case TAB -> walk(way(event));
      case DELETE, BACK_SPACE -> remove();
      case F2, ENTER -> alone().map(Placed::id).ifPresent(wishes::rename);
      case C -> component().ifPresent(each -> hand.take(Turn.to(Linking.from(each))));
      case SPACE -> wishes.space(Mouse.Space.DOWN);
      case ESCAPE -> leave();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean zooming(KeyEvent event) {
    switch (event.getText()) {
      case "+", "=" -> camera.zoomIn();
      case "-" -> camera.zoomOut();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean linking(Linking linking, KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> aim(linking, new Point(-1, 0));
      case RIGHT -> aim(linking, new Point(1, 0));
      case UP -> aim(linking, new Point(0, -1));
      case DOWN -> aim(linking, new Point(0, 1));
      case TAB -> hand.take(Turn.to(linking.next(hand.sight(), way(event))));
      case ENTER -> hand.take(linking.drop(hand.sight()));
      case ESCAPE -> hand.escape();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void aim(Linking linking, Point way) {
    hand.take(Turn.to(linking.aimed(hand.sight(), way)));
  }

  private void nudge(int across, int down, KeyEvent event) {
    List<String> ids = placed();
    double step = Snapping.GRID * (event.isShiftDown() ? LEAP : 1);
    if (!ids.isEmpty()) {
      session.commit(new MoveElements(ids, across * step, down * step));
    } else if (session.selection().size() == 1) {
      Bending.nudged(
              session.selection().iterator().next(), across * step, down * step, hand.sight())
          .ifPresent(session::commit);
    }
  }

  private void walk(ReadingOrder.Way way) {
    ReadingOrder.next(session.design(), session.selection(), way)
        .ifPresent(id -> {
          session.select(List.of(id));
          wishes.reveal(id);
        });
  }

  private void remove() {
    if (!session.selection().isEmpty()) {
      session.commit(new RemoveElements(List.copyOf(session.selection())));
    }
  }

  private void leave() {
    if (hand.gesture() instanceof Resting) {
      session.select(List.of());
    }
    hand.escape();
  }

  private static ReadingOrder.Way way(KeyEvent event) {
    return event.isShiftDown() ? ReadingOrder.Way.BACKWARD : ReadingOrder.Way.FORWARD;
  }

  private List<String> placed() {
    return Elements.placed(session.design())
        .map(Placed::id)
        .filter(session.selection()::contains)
        .toList();
  }

  private Optional<Placed> alone() {
    return hand.sight().chosenAlone();
  }

  private Optional<Component> component() {
    return alone().flatMap(each -> session.design().component(each.id()));
  }
}
