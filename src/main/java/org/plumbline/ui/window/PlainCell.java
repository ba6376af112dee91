package org.plumbline.ui.window;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Something to choose in a list: its name, and below it a few words about it.
///
/// @param <T> what is chosen
final class PlainCell<T> extends ListCell<T> {
  private final Function<T, String> named;
  private final Function<T, String> described;
  private final Label name = new Label();
  private final Label about = new Label();
  private final VBox rows = new VBox(name, about);

  PlainCell(Function<T, String> named, Function<T, String> described) {
    this.named = named;
    this.described = described;
    getStyleClass().add("preset-cell");
    name.getStyleClass().add("preset-name");
    about.getStyleClass().add("explanation");
    // As narrow as the list: long names are cut instead of asking for a scroll bar.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    name.setText(named.apply(item));
    about.setText(described.apply(item));
    setGraphic(rows);
    setAccessibleText(name.getText() + ". " + about.getText());
  }
}
