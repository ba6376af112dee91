package org.plumbline.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.plumbline.ui.settings.Settings.PanelSize;
import org.plumbline.ui.settings.Settings.PanelSizes;

/// The canvas with a panel on each of three sides and one for the story right below it. A panel
/// folds away and comes back as large as it was; the canvas takes what is left.
final class Panels extends Steady {
  /// What a panel that grows with its words may take of the window.
  private static final double MOST = 0.28;

  /// What a panel at a side may take of a window that is too small for what it had elsewhere.
  private static final double ASIDE = 0.4;

  /// What a panel below the canvas may take of it.
  private static final double BELOW = 0.7;

  private final Region left;
  private final Region right;
  private final Region bottom;
  private final Region story;
  private final Middle middle = new Middle();
  private PanelSizes sizes;
  private PanelSizes beforeFolding;
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
    middle.getItems().add(places.center());
    List.of(left, right, bottom, story).forEach(each -> setResizableWithParent(each, false));
    left.setMinWidth(160);
    right.setMinWidth(180);
    bottom.setMinHeight(80);
    story.setMinHeight(80);
    arrange();
  }

  /// How large the panels are wished to be, at the usual scale: as they were remembered until a
  /// divider is drawn elsewhere, however large the window happens to be.
  PanelSizes sizes() {
    return sizes;
  }

  /// Makes panels larger with what is in them, as far as the canvas is left most of the window. The
  /// sizes that are kept are those at the usual scale.
  void scale(double factor) {
    scale = factor;
    requestLayout();
    middle.requestLayout();
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
    middle.requestLayout();
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

  private static PanelSize turned(PanelSize size) {
    return new PanelSize(!size.open(), size.size());
  }

  private static PanelSize closed(PanelSize size) {
    return new PanelSize(false, size.size());
  }

  private void arrange() {
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
    placeAgain();
    middle.placeAgain();
  }

  /// What a panel takes of a window that is so wide or high.
  private double room(PanelSize size, double all, double share) {
    double wanted = size.size() * scale;
    double grown = scale <= 1 ? wanted : Math.min(wanted, Math.max(size.size(), MOST * all));
    return Math.min(grown, share * all);
  }

  @Override
  List<Double> places(double wide) {
    List<Double> places = new ArrayList<>();
    if (sizes.left().open()) {
      places.add(room(sizes.left(), wide, ASIDE) / wide);
    }
    if (sizes.right().open()) {
      places.add(1 - room(sizes.right(), wide, ASIDE) / wide);
    }
    return places;
  }

  @Override
  void take(int divider) {
    boolean first = divider == 0;
    boolean last = divider == getDividers().size() - 1;
    sizes =
        new PanelSizes(
            first ? taken(sizes.left(), left.getWidth(), getWidth(), ASIDE) : sizes.left(),
            last ? taken(sizes.right(), right.getWidth(), getWidth(), ASIDE) : sizes.right(),
            sizes.bottom(),
            sizes.story());
  }

  /// A panel whose divider stayed where it belongs keeps its size; one that was drawn wider than it
  /// grows by itself stays so wide.
  private PanelSize taken(PanelSize size, double actual, double all, double share) {
    boolean moved = size.open() && Math.abs(actual - room(size, all, share)) > 2;
    boolean grown = scale > 1 && actual > MOST * all;
    return moved ? new PanelSize(true, grown ? actual : actual / scale) : size;
  }

  /// The canvas, the story and the panel at the bottom.
  private final class Middle extends Steady {
    Middle() {
      setOrientation(Orientation.VERTICAL);
    }

    @Override
    List<Double> places(double high) {
      double below = sizes.bottom().open() ? room(sizes.bottom(), high, BELOW) : 0;
      List<Double> places = new ArrayList<>();
      if (sizes.story().open()) {
        places.add(Math.max(0, 1 - (room(sizes.story(), high, BELOW) + below) / high));
      }
      if (sizes.bottom().open()) {
        places.add(1 - below / high);
      }
      return places;
    }

    @Override
    void take(int divider) {
      double high = getHeight();
      boolean last = divider == getDividers().size() - 1;
      sizes =
          new PanelSizes(
              sizes.left(),
              sizes.right(),
              last ? taken(sizes.bottom(), bottom.getHeight(), high, BELOW) : sizes.bottom(),
              taken(sizes.story(), story.getHeight(), high, BELOW));
    }
  }
}
