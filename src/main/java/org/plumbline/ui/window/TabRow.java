package org.plumbline.ui.window;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Tabs with tools at the end of their row, or in a row of their own where both do not fit beside
/// each other.
final class TabRow extends Pane {
  private final Region tabs;
  private final Region tools;

  TabRow(Region tabs, Region tools) {
    this.tabs = tabs;
    this.tools = tools;
    getChildren().addAll(tabs, tools);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean wraps(double room) {
    return tools.prefWidth(-1) > 0 && tabs.prefWidth(-1) + tools.prefWidth(-1) > room;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    Insets edge = getInsets();
    return edge.getLeft() + tabs.prefWidth(-1) + tools.prefWidth(-1) + edge.getRight();
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets edge = getInsets();
    double first = tabs.prefHeight(-1);
    double second = tools.prefHeight(-1);
    boolean two = width >= 0 && wraps(width - edge.getLeft() - edge.getRight());
    return edge.getTop() + (two ? first + second : Math.max(first, second)) + edge.getBottom();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    Insets edge = getInsets();
    double room = getWidth() - edge.getLeft() - edge.getRight();
    double first = tabs.prefHeight(-1);
    double second = tools.prefHeight(-1);
    boolean two = wraps(room);
    double right = two ? room : Math.min(room, tools.prefWidth(-1));
    double high = two ? first : Math.max(first, second);
    double low = two ? edge.getTop() + first : edge.getTop();
    tabs.resizeRelocate(edge.getLeft(), edge.getTop(), two ? room : room - right, high);
    tools.resizeRelocate(edge.getLeft() + room - right, low, right, two ? second : high);
  }
}
