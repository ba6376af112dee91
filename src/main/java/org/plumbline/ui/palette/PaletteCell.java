package org.plumbline.ui.palette;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.CanvasView;
import org.plumbline.ui.look.Pictogram;
import org.plumbline.ui.look.Tip;
import org.plumbline.ui.palette.Shelf.Row;

/// A row of the palette: the name of a stage, or a type that can be dragged to the canvas.
final class PaletteCell extends ListCell<Row> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final Workbench bench;
  private final CanvasView canvas;

  PaletteCell(Workbench bench, CanvasView canvas) {
    this.bench = bench;
    this.canvas = canvas;
    getStyleClass().add("palette-cell");
    // The row is as wide as the list, so that long names end in an ellipsis.
    setPrefWidth(0);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    setOnMouseClicked(this::click);
    setOnMouseEntered(_ -> explain());
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    setTooltip(null);
    setDisable(empty);
    pseudoClassStateChanged(HEADING, row instanceof Row.Heading);
    if (row instanceof Row.Heading(var stage) && !empty) {
      setText(stage.name());
      setGraphic(null);
    } else if (row instanceof Row.Entry(var type) && !empty) {
      setText(type.name());
      setGraphic(new Pictogram(type));
    } else {
      setText(null);
      setGraphic(null);
    }
  }

  private void explain() {
    if (getTooltip() == null && getItem() instanceof Row.Entry(var type)) {
      String words = Texts.say("palette.tip", type.purpose(), type.section());
      setTooltip(Tip.of(words, bench.outfit().get()));
    }
  }

  private void click(MouseEvent event) {
    if (event.getClickCount() == 2 && getItem() instanceof Row.Entry(var type)) {
      canvas.add(type);
    }
  }

  private void press(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && getItem() instanceof Row.Entry(var type)) {
      PaletteDrag.begin(type, canvas, event);
    }
  }
}
