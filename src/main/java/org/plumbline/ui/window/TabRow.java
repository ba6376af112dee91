package org.plumbline.ui.window;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;

/// Tabs in a row with the tools of the one that is shown at its end, or below them where both do
/// not fit beside each other. Where there is little room the tabs go on below one another too.
final class TabRow extends Pane {
  /// What tabs and tools keep free between them.
  private static final double APART = 4;

  private final FlowPane tabs = new FlowPane(APART, APART);

  TabRow() {
    getStyleClass().add("tabs");
    tabs.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(tabs);
  }

  void add(ToggleButton tab) {
    tabs.getChildren().add(tab);
  }

  /// Adds what stands in the row while it is managed.
  void addTool(Node tool) {
    getChildren().add(tool);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private Optional<Node> tool() {
    return getManagedChildren().stream().filter(each -> !each.equals(tabs)).findFirst();
  }

  /// The width of all tabs in one row.
  private double row() {
    double row = -APART;
    for (Node tab : tabs.getChildren()) {
      row += APART + Math.ceil(tab.prefWidth(-1));
    }
    return row;
  }

  private boolean beside(double width) {
    return tool().filter(each -> row() + APART + Math.ceil(each.prefWidth(-1)) > width).isEmpty();
  }

  @Override
  protected double computeMinWidth(double height) {
    return sides() + tabs.minWidth(-1);
  }

  @Override
  protected double computePrefWidth(double height) {
    return sides() + row() + tool().map(each -> APART + each.prefWidth(-1)).orElse(0.0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets free = getInsets();
    double room = width < 0 ? Double.MAX_VALUE : width - sides();
    double high = tabs.prefHeight(Math.min(room, row()));
    double tools = tool().map(each -> each.prefHeight(-1)).orElse(0.0);
    return free.getTop()
        + free.getBottom()
        + (beside(room) ? Math.max(high, tools) : high + APART + tools);
  }

  private double sides() {
    return getInsets().getLeft() + getInsets().getRight();
  }

  @Override
  protected void layoutChildren() {
    Insets free = getInsets();
    double width = getWidth() - sides();
    double wide = Math.min(width, row());
    double high = tabs.prefHeight(wide);
    Optional<Node> tool = tool();
    double tools = tool.map(each -> each.prefHeight(-1)).orElse(0.0);
    boolean beside = beside(width);
    double row = beside ? Math.max(high, tools) : high;
    tabs.resizeRelocate(
        free.getLeft(), snapPositionY(free.getTop() + (row - high) / 2), wide, high);
    tool.ifPresent(each -> {
      double length = Math.min(width, Math.ceil(each.prefWidth(-1)));
      each.resizeRelocate(
          snapPositionX(free.getLeft() + (beside ? width - length : 0)),
          snapPositionY(beside ? free.getTop() + (row - tools) / 2 : free.getTop() + row + APART),
          length,
          tools);
    });
  }
}
