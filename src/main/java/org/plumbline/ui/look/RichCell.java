package org.plumbline.ui.look;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.plumbline.ui.Outfit;

/// A row of a list that shows more than words: it is as wide as the list, is read out as a
/// sentence, says more in a tip, and the button that opens its menu selects it.
public abstract class RichCell<T> extends ListCell<T> {
  private final Supplier<Outfit> outfit;

  /// An empty row, which is still to be dressed.
  protected RichCell(Supplier<Outfit> outfit) {
    this.outfit = outfit;
  }

  /// Makes it what it is; for the constructor of a row of a kind.
  protected final void dress(String style) {
    getStyleClass().add(style);
    // Long words end in an ellipsis.
    setPrefWidth(0);
    setOnMouseEntered(_ -> explain());
    setOnMousePressed(event -> {
      if (event.getButton() == MouseButton.SECONDARY && !isEmpty()) {
        getListView().getSelectionModel().select(getIndex());
      }
    });
  }

  /// What is shown of an item.
  protected abstract Node shown(T item);

  /// What a reader without eyes is told of it.
  protected abstract String spoken(T item);

  /// What the tip says; empty if there is no more to say.
  protected abstract Optional<String> more(T item);

  @Override
  protected final void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    setTooltip(null);
    setDisable(empty);
    if (item == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      setGraphic(shown(item));
      setAccessibleText(spoken(item));
    }
  }

  private void explain() {
    T item = getItem();
    if (item != null && getTooltip() == null) {
      more(item).ifPresent(words -> setTooltip(Tip.of(words, outfit.get())));
    }
  }
}
