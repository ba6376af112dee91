package org.plumbline.ui.window;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/// A split pane whose dividers stay where they belong whatever size the window gets, and follow
/// nothing but the pointer.
abstract class Steady extends SplitPane {
  private boolean drawing;
  private double all;
  private List<Double> placed = List.of();

  Steady() {
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> drawing = mine(event));
    addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> release());
  }

  /// Where the dividers belong if there is so much room, as shares of it.
  abstract List<Double> places(double room);

  /// Somebody has drawn a divider to where it is now.
  abstract void take();

  /// Other things lie here now.
  final void placeAgain() {
    placed = List.of();
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double room = getOrientation() == Orientation.VERTICAL ? getHeight() : getWidth();
    if (!drawing && room > 0) {
      List<Double> places = places(room);
      if (places.size() == getDividers().size() && (room != all || !places.equals(placed))) {
        all = room;
        placed = places;
        for (int i = 0; i < places.size(); i++) {
          setDividerPosition(i, places.get(i));
        }
        super.layoutChildren();
      }
    }
  }

  private void release() {
    if (drawing) {
      // A quick hand lets go before anything has been laid out.
      layout();
      drawing = false;
      take();
      placeAgain();
    }
  }

  /// Whether the pointer is on a divider of this pane rather than of one inside it.
  private boolean mine(MouseEvent event) {
    for (Object at = event.getTarget(); at instanceof Node node; at = node.getParent()) {
      if (node.getStyleClass().contains("split-pane-divider")) {
        return equals(node.getParent());
      }
    }
    return false;
  }
}
