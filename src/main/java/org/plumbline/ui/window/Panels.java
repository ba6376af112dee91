package org.plumbline.ui.window;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.plumbline.ui.settings.Settings.PanelSize;
import org.plumbline.ui.settings.Settings.PanelSizes;

/// The canvas with a panel on each of three sides and one for the story right below it. A panel
/// folds away and comes back as large as it was; the canvas takes what is left.
final class Panels extends SplitPane {
  /// What a panel that grows with its words may take of the window.
  private static final double MOST = 0.28;

  private final Region left;
  private final Region right;
  private final Region bottom;
  private final Region story;
  private final SplitPane middle = new SplitPane();
  private PanelSizes sizes;
  private PanelSizes beforeFolding;
  private boolean placing;
  private double scale = 1;
  private double low;
  private double lifted;

  /// Which side a panel is on.
  enum Side {
    LEFT,
    RIGHT,
    BOTTOM,
    STORY
  }

  /// What stands where.
  record Places(Node center, Region left, Region right, Region bottom, Region story) {}

  Panels(Places places, PanelSizes sizes) {
    left = places.left();
    right = places.right();
    bottom = places.bottom();
    story = places.story();
    this.sizes = sizes;
    beforeFolding = PanelSizes.STANDARD;
    middle.setOrientation(Orientation.VERTICAL);
    middle.getItems().add(places.center());
    List.of(left, right, bottom, story).forEach(each -> setResizableWithParent(each, false));
    left.setMinWidth(160);
    right.setMinWidth(180);
    bottom.setMinHeight(80);
    story.setMinHeight(80);
    arrange();
    widthProperty().subscribe(this::settle);
    middle.heightProperty().subscribe(this::settle);
  }

  /// How the panels are now.
  PanelSizes sizes() {
    return new PanelSizes(
        measured(sizes.left(), left.getWidth(), getWidth()),
        measured(sizes.right(), right.getWidth(), getWidth()),
        measured(sizes.bottom(), bottom.getHeight(), middle.getHeight()),
        measured(sizes.story(), story.getHeight(), middle.getHeight()));
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

  /// Opens a panel if it is folded away.
  void unfold(Side side) {
    if (!open(side)) {
      toggle(side);
    }
  }

  /// Makes the panel at the bottom so high, at the usual scale, if it is lower; 0 gives back the
  /// height that it had.
  void heighten(double least) {
    PanelSizes now = sizes();
    double high = now.bottom().size();
    if (least > high) {
      low = high;
      lifted = least;
      resize(now, least);
    } else if (least == 0 && lifted > 0) {
      if (Math.abs(high - lifted) <= 2) {
        resize(now, low);
      }
      lifted = 0;
    }
  }

  private void resize(PanelSizes now, double high) {
    sizes =
        new PanelSizes(
            now.left(), now.right(), new PanelSize(now.bottom().open(), high), now.story());
    placing = true;
    settle();
  }

  boolean open(Side side) {
    return size(side).open();
  }

  /// Folds a panel away or brings it back.
  void toggle(Side side) {
    PanelSizes now = sizes();
    sizes =
        new PanelSizes(
            side == Side.LEFT ? turned(now.left()) : now.left(),
            side == Side.RIGHT ? turned(now.right()) : now.right(),
            side == Side.BOTTOM ? turned(now.bottom()) : now.bottom(),
            side == Side.STORY ? turned(now.story()) : now.story());
    arrange();
  }

  /// Folds all panels away, or brings back those that were open.
  void toggleAll() {
    PanelSizes now = sizes();
    if (now.left().open() || now.right().open() || now.bottom().open() || now.story().open()) {
      beforeFolding = now;
      sizes =
          new PanelSizes(
              closed(now.left()), closed(now.right()), closed(now.bottom()), closed(now.story()));
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
      case STORY -> sizes.story();
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
    middle.getItems().removeAll(bottom, story);
    if (sizes.story().open()) {
      middle.getItems().add(story);
    }
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
      double high = middle.getHeight();
      double below = sizes.bottom().open() ? scaled(sizes.bottom(), high) : 0;
      if (sizes.story().open()) {
        middle.setDividerPosition(0, 1 - (scaled(sizes.story(), high) + below) / high);
      }
      if (sizes.bottom().open()) {
        middle.setDividerPosition(middle.getDividers().size() - 1, 1 - below / high);
      }
    }
  }
}
