package org.plumbline.ui.window;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.plumbline.ui.settings.Settings.PanelSize;
import org.plumbline.ui.settings.Settings.PanelSizes;

/// The canvas with a panel on each of three sides. A panel folds away and comes back as large as it
/// was; the canvas takes what is left.
final class Panels extends SplitPane {
  /// What a panel that grows with its words may take of the window.
  private static final double MOST = 0.28;

  private final Region left;
  private final Region right;
  private final Region bottom;
  private final SplitPane middle = new SplitPane();
  private PanelSizes sizes;
  private PanelSizes beforeFolding;
  private boolean placing;
  private double scale = 1;

  /// Which side a panel is on.
  enum Side {
    LEFT,
    RIGHT,
    BOTTOM
  }

  /// What stands where.
  record Places(Node center, Region left, Region right, Region bottom) {}

  Panels(Places places, PanelSizes sizes) {
    left = places.left();
    right = places.right();
    bottom = places.bottom();
    this.sizes = sizes;
    beforeFolding = PanelSizes.STANDARD;
    middle.setOrientation(Orientation.VERTICAL);
    middle.getItems().add(places.center());
    List.of(left, right, bottom).forEach(each -> setResizableWithParent(each, false));
    left.setMinWidth(160);
    right.setMinWidth(180);
    bottom.setMinHeight(80);
    arrange();
    widthProperty().subscribe(this::settle);
    middle.heightProperty().subscribe(this::settle);
  }

  /// How the panels are now.
  PanelSizes sizes() {
    return new PanelSizes(
        measured(sizes.left(), left.getWidth(), getWidth()),
        measured(sizes.right(), right.getWidth(), getWidth()),
        measured(sizes.bottom(), bottom.getHeight(), middle.getHeight()));
  }

  /// Makes panels larger with what is in them, as far as the canvas is left most of the window. The
  /// sizes that are kept are those at the usual scale.
  void scale(double factor) {
    if (factor != scale) {
      sizes = sizes();
      scale = factor;
      placing = true;
      settle();
    }
  }

  boolean open(Side side) {
    return size(side).open();
  }

  /// Folds a panel away or brings it back.
  void toggle(Side side) {
    PanelSizes now = sizes();
    sizes =
        switch (side) {
          case LEFT -> new PanelSizes(turned(now.left()), now.right(), now.bottom());
          case RIGHT -> new PanelSizes(now.left(), turned(now.right()), now.bottom());
          case BOTTOM -> new PanelSizes(now.left(), now.right(), turned(now.bottom()));
        };
    arrange();
  }

  /// Folds all panels away, or brings back those that were open.
  void toggleAll() {
    PanelSizes now = sizes();
    if (now.left().open() || now.right().open() || now.bottom().open()) {
      beforeFolding = now;
      sizes = new PanelSizes(closed(now.left()), closed(now.right()), closed(now.bottom()));
    } else {
      sizes = beforeFolding;
    }
    arrange();
  }

  private PanelSize size(Side side) {
    return switch (side) {
      case LEFT -> sizes.left();
      case RIGHT -> sizes.right();
      case BOTTOM -> sizes.bottom();
    };
  }

  /// A panel that is as large as it was made keeps its size at the usual scale.
  private PanelSize measured(PanelSize size, double actual, double all) {
    boolean moved = Math.abs(actual - scaled(size, all)) > 2;
    return size.open() && actual > 0 && moved ? new PanelSize(true, actual / scale) : size;
  }

  /// What a panel takes of the window.
  private double scaled(PanelSize size, double all) {
    return scale <= 1
        ? size.size() * scale
        : Math.min(size.size() * scale, Math.max(size.size(), MOST * all));
  }

  private static PanelSize turned(PanelSize size) {
    return new PanelSize(!size.open(), size.size());
  }

  private static PanelSize closed(PanelSize size) {
    return new PanelSize(false, size.size());
  }

  private void arrange() {
    placing = true;
    getItems().clear();
    if (sizes.left().open()) {
      getItems().add(left);
    }
    getItems().add(middle);
    if (sizes.right().open()) {
      getItems().add(right);
    }
    middle.getItems().remove(bottom);
    if (sizes.bottom().open()) {
      middle.getItems().add(bottom);
    }
    settle();
  }

  /// Sets the dividers once there is room to measure them by.
  private void settle() {
    if (placing && getWidth() > 0 && middle.getHeight() > 0) {
      placing = false;
      if (sizes.left().open()) {
        setDividerPosition(0, scaled(sizes.left(), getWidth()) / getWidth());
      }
      if (sizes.right().open()) {
        setDividerPosition(
            getDividers().size() - 1, 1 - scaled(sizes.right(), getWidth()) / getWidth());
      }
      if (sizes.bottom().open()) {
        middle.setDividerPosition(
            0, 1 - scaled(sizes.bottom(), middle.getHeight()) / middle.getHeight());
      }
    }
  }
}
