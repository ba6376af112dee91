package org.plumbline.ui.palette;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.CanvasView;
import org.plumbline.ui.look.Scrolling;
import org.plumbline.ui.palette.Shelf.Row;

/// The panel from which components are taken: looked for by words, dragged to the canvas, or added
/// by Enter or a double click.
public final class Palette extends VBox {
  private final Workbench bench;
  private final CanvasView canvas;
  private final CustomTextField search = new CustomTextField();
  private final ListView<Row> list = new ListView<>();

  /// A palette of the workbench's catalogue for a canvas.
  public Palette(Workbench bench, CanvasView canvas) {
    this.bench = bench;
    this.canvas = canvas;
    getStyleClass().add("palette");
    prepareSearch();
    prepareList();
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox box = new VBox(search);
    box.getStyleClass().add("search-box");
    getChildren().addAll(box, list);
    fill();
  }

  /// Moves the focus to the field where components are looked for.
  public void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  private void prepareSearch() {
    search.setId("palette-search");
    search.setPromptText(Texts.say("palette.search"));
    search.setAccessibleText(Texts.say("palette.search"));
    Label hint = new Label("/");
    hint.getStyleClass().add("unit");
    hint.visibleProperty().bind(search.textProperty().isEmpty());
    search.setRight(hint);
    search.textProperty().subscribe((_, _) -> fill());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::searching);
  }

  private void prepareList() {
    list.setId("palette-list");
    list.getStyleClass().add("quiet-list");
    list.setAccessibleText(Texts.say("palette.list"));
    list.setCellFactory(_ -> new PaletteCell(bench, canvas));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::listing);
    Label nothing = new Label(Texts.say("palette.nothing"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("empty");
    list.setPlaceholder(nothing);
  }

  private void fill() {
    Shelf shelf = new Shelf(bench.catalog(), search.getText());
    list.getItems().setAll(shelf.rows());
    list.getSelectionModel().clearSelection();
    if (!search.getText().isBlank()) {
      // So that it can be seen what Enter would add.
      shelf
          .best()
          .map(Row.Entry::new)
          .ifPresent(best -> {
            list.getSelectionModel().select(best);
            list.scrollTo(best);
          });
    }
  }

  private void searching(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        new Shelf(bench.catalog(), search.getText()).best().ifPresent(canvas::add);
        event.consume();
      }
      case DOWN -> {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
          step(-1, 1);
        }
        event.consume();
      }
      case ESCAPE -> {
        if (search.getText().isEmpty()) {
          canvas.requestFocus();
        }
        search.clear();
        event.consume();
      }
      default -> {}
    }
  }

  private void listing(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    if (event.getCode() == KeyCode.ENTER
        && list.getSelectionModel().getSelectedItem() instanceof Row.Entry(var type)) {
      canvas.add(type);
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN) {
      step(at, 1);
      event.consume();
    } else if (event.getCode() == KeyCode.UP) {
      step(at, -1);
      event.consume();
    }
  }

  /// Selects the next type in a direction, over headings; above the first one is the search.
  private void step(int from, int by) {
    int next = from + by;
    while (next >= 0 && next < list.getItems().size()) {
      if (list.getItems().get(next) instanceof Row.Entry) {
        list.getSelectionModel().select(next);
        Scrolling.toSee(list, next);
        return;
      }
      next += by;
    }
    if (next < 0) {
      search.requestFocus();
    }
  }
}
