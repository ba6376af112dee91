package org.plumbline.ui.look;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// An area for words that is as high as what is written in it, from two lines to twelve.
public final class GrowingArea extends TextArea {
  private static final int LEAST = 2;
  private static final int MOST = 12;

  /// What stands beside the words on both sides, and above and below them, in sizes of their
  /// letters.
  private static final double BESIDE = 1.6;

  private static final double ABOVE = 1.2;

  /// An empty one, which wraps its lines.
  public GrowingArea() {
    setWrapText(true);
    textProperty().subscribe(() -> requestLayout());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double size = getFont().getSize();
    Text written = new Text(getText());
    written.setFont(getFont());
    if (width > 0) {
      written.setWrappingWidth(Math.max(size, width - BESIDE * size));
    }
    double height = written.getLayoutBounds().getHeight();
    written.setText("x");
    double line = written.getLayoutBounds().getHeight();
    return Math.ceil(Math.clamp(height, LEAST * line, MOST * line) + ABOVE * size);
  }
}
