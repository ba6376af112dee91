package org.plumbline.ui.palette;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.plumbline.catalog.ComponentType;
import org.plumbline.ui.Texts;
import org.plumbline.ui.canvas.CanvasView;
import org.plumbline.ui.look.Pictogram;
import org.plumbline.ui.palette.Shelf.Row;

/// A row of the palette. A type is dragged by pressing and moving, without the toolkit's own
/// drag-and-drop, which not every platform has; the canvas shows the ghost.
final class PaletteCell extends ListCell<Row> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final double SLACK = 4;

  private final CanvasView canvas;
  private final javafx.event.EventHandler<KeyEvent> escape = this::keyWhileDragging;
  private Point2D pressed = Point2D.ZERO;
  private boolean dragging;

  PaletteCell(CanvasView canvas) {
    this.canvas = canvas;
    getStyleClass().add("palette-cell");
    // The row is as wide as the list, so that long names end in an ellipsis.
    setPrefWidth(0);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
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
      Tooltip tooltip = new Tooltip(Texts.say("palette.tip", type.purpose(), type.section()));
      tooltip.setWrapText(true);
      tooltip.setMaxWidth(300);
      setTooltip(tooltip);
    }
  }

  private void click(MouseEvent event) {
    if (event.getClickCount() == 2 && getItem() instanceof Row.Entry(var type)) {
      canvas.add(type);
    }
  }

  private void press(MouseEvent event) {
    pressed = place(event);
  }

  private void drag(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && getItem() instanceof Row.Entry(var type)) {
      if (!dragging && pressed.distance(place(event)) > SLACK) {
        begin();
      }
      if (dragging) {
        canvas.dragFromPalette(type, place(event));
      }
    }
    event.consume();
  }

  private void release(MouseEvent event) {
    if (dragging && getItem() instanceof Row.Entry(ComponentType type)) {
      end();
      canvas.dropFromPalette(type, place(event));
      event.consume();
    }
  }

  private void keyWhileDragging(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      end();
      pressed = new Point2D(Double.NaN, Double.NaN);
      canvas.cancelPaletteDrag();
      event.consume();
    }
  }

  private void begin() {
    dragging = true;
    getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
  }

  private void end() {
    dragging = false;
    getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
  }

  private static Point2D place(MouseEvent event) {
    return new Point2D(event.getSceneX(), event.getSceneY());
  }
}
