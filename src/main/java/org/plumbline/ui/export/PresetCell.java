package org.plumbline.ui.export;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A preset in the list: its name, and below it what it is good for.
public final class PresetCell extends ListCell<Preset> {
  private final Label name = new Label();
  private final Label what = new Label();
  private final VBox rows = new VBox(name, what);

  /// An empty cell.
  public PresetCell() {
    getStyleClass().add("preset-cell");
    name.getStyleClass().add("preset-name");
    what.getStyleClass().add("explanation");
    what.setWrapText(true);
    // As narrow as the list: its words wrap instead of asking for a scroll bar.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Preset preset, boolean empty) {
    super.updateItem(preset, empty);
    if (empty || preset == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    name.setText(preset.name());
    what.setText(preset.what());
    setGraphic(rows);
    setAccessibleText(preset.name() + ". " + preset.what());
  }
}
