package org.plumbline.ui.analyse;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.plumbline.overlay.Table.Cell;
import org.plumbline.overlay.Table.Row;

/// A field of a table: words that go on below one another if they are long, or a number, with a bar
/// beside it where it is a share of something.
final class AnswerCell extends TableCell<Row, Cell> {
  private final boolean number;
  private final double free;

  /// @param free what is kept free beside words
  AnswerCell(boolean number, double free) {
    this.number = number;
    this.free = free;
    setAlignment(number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
  }

  @Override
  protected void updateItem(@Nullable Cell cell, boolean empty) {
    super.updateItem(cell, empty);
    setText(null);
    setGraphic(null);
    setAccessibleText(null);
    if (cell != null && !empty) {
      setAccessibleText(cell.text());
      if (cell.share().isPresent()) {
        setGraphic(barred(cell, cell.share().getAsDouble()));
      } else if (number) {
        setText(cell.text());
      } else {
        setGraphic(words(cell.text()));
      }
    }
  }

  private Text words(String text) {
    Text words = new Text(text);
    words.getStyleClass().add("answer-words");
    words
        .wrappingWidthProperty()
        .bind(getTableColumn().widthProperty().map(width -> width.doubleValue() - free));
    return words;
  }

  private static HBox barred(Cell cell, double share) {
    Label label = new Label(cell.text());
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(label, Priority.ALWAYS);
    Region bar = new Region();
    bar.getStyleClass().add("answer-bar");
    StackPane track = new StackPane(bar);
    track.getStyleClass().add("answer-track");
    track.setAlignment(Pos.CENTER_LEFT);
    bar.maxWidthProperty().bind(track.widthProperty().multiply(share));
    bar.minWidthProperty().bind(bar.maxWidthProperty());
    HBox both = new HBox(label, track);
    both.getStyleClass().add("answer-barred");
    both.setAlignment(Pos.CENTER_RIGHT);
    return both;
  }
}
