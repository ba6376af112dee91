package org.plumbline.ui.analyse;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/// Two columns, of which the second, with the numbers, gets more.
final class Halves {
  private Halves() {}

  static void of(GridPane grid) {
    ColumnConstraints words = new ColumnConstraints();
    words.setPercentWidth(34);
    ColumnConstraints numbers = new ColumnConstraints();
    numbers.setPercentWidth(66);
    RowConstraints row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    row.setMinHeight(0);
    grid.getColumnConstraints().setAll(words, numbers);
    grid.getRowConstraints().setAll(row);
  }
}
