package org.plumbline.ui.window;

import java.util.List;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/// A split pane whose dividers stay where they belong whatever size the window gets, and follow
/// nothing but the pointer.
abstract class Steady extends SplitPane {
  /// Of the divider that is drawn, from the left or the top.
  private OptionalInt drawn = OptionalInt.empty();

  private double all;
  private List<Double> placed = List.of();

  /// Whether the dividers are placed a second time.
  private boolean again;

  Steady() {
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> drawn = mine(event));
    addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> release());
  }

  /// Where the dividers belong if there is so much room, as shares of it.
  abstract List<Double> places(double room);

  /// Somebody has drawn a divider to where it is now; the first is the leftmost or the topmost.
  abstract void take(int divider);

  /// Other things lie here now.
  final void placeAgain() {
    placed = List.of();
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double room = getOrientation() == Orientation.VERTICAL ? getHeight() : getWidth();
    if (drawn.isEmpty() && room > 0) {
      List<Double> places = places(room);
      if (places.size() == getDividers().size() && (room != all || !places.equals(placed))) {
        all = room;
        placed = places;
        for (int i = 0; i < places.size(); i++) {
          setDividerPosition(i, places.get(i));
        }
        super.layoutChildren();
        settle(room);
      }
    }
  }

  /// A panel that has just been put in takes what it would like first: then once more.
  private void settle(double room) {
    boolean off = false;
    for (int i = 0; i < placed.size(); i++) {
      off |= Math.abs(getDividerPositions()[i] - placed.get(i)) * room > 2;
    }
    if (off && !again) {
      Platform.runLater(this::placeAgain);
    }
    again = off && !again;
  }

  private void release() {
    drawn.ifPresent(divider -> {
      // A quick hand lets go before anything has been laid out.
      layout();
      drawn = OptionalInt.empty();
      take(divider);
      placeAgain();
    });
  }

  /// The divider that the pointer is on, if it is one of this pane rather than of one inside it.
  private OptionalInt mine(MouseEvent event) {
    for (Object at = event.getTarget(); at instanceof Node node; at = node.getParent()) {
      if (isDivider(node)) {
        return equals(node.getParent()) ? OptionalInt.of(place(node)) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private int place(Node divider) {
    return (int)
        getChildrenUnmodifiable().stream()
            .filter(Steady::isDivider)
            .filter(each -> start(each) < start(divider))
            .count();
  }

  private double start(Node divider) {
    return getOrientation() == Orientation.VERTICAL ? divider.getLayoutY() : divider.getLayoutX();
  }

  private static boolean isDivider(Node node) {
    return node.getStyleClass().contains("split-pane-divider");
  }
}
