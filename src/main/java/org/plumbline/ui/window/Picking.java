package org.plumbline.ui.window;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plumbline.ui.Texts;

/// A dialog in which one of a list is picked: by its button, by Enter or by a double click.
///
/// @param <T> what is picked
final class Picking<T> {
  /// The height of a row with two lines, at 100 %.
  private static final double ROW = 48;

  /// The list is never higher than so many rows, nor lower than so many.
  private static final int MOST = 9;

  private static final int LEAST = 3;

  private final DesignWindow window;
  private final Sheetlet sheet;
  private final Consumer<T> picked;
  private final ListView<T> list = new ListView<>();
  private final Button pick;

  /// @param label what the button does
  Picking(DesignWindow window, String title, String label, Consumer<T> picked) {
    this.window = window;
    this.picked = picked;
    sheet = new Sheetlet(window, title);
    pick = new Button(label);
  }

  /// The list, whose cells say what each one is.
  ListView<T> list() {
    return list;
  }

  /// Opens the dialog.
  ///
  /// @param nothing what is said if there is nothing to pick
  void show(List<T> all, String nothing) {
    Label none = new Label(nothing);
    none.getStyleClass().add("explanation");
    none.setWrapText(true);
    list.setPlaceholder(none);
    list.getStyleClass().add("quiet-list");
    list.getItems().setAll(all);
    list.getSelectionModel().selectFirst();
    double factor = window.bench().outfit().get().factor();
    list.setPrefHeight(Math.clamp(all.size(), LEAST, MOST) * ROW * factor);
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        event.consume();
        pick(list.getSelectionModel().getSelectedItem());
      }
    });
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
        pick(list.getSelectionModel().getSelectedItem());
      }
    });
    sheet.show(new VBox(16, list, buttons()));
  }

  private HBox buttons() {
    pick.setId("pick");
    pick.setDefaultButton(true);
    pick.disableProperty().bind(Bindings.isNull(list.getSelectionModel().selectedItemProperty()));
    pick.setOnAction(_ -> pick(list.getSelectionModel().getSelectedItem()));
    Button cancel = new Button(Texts.say("answer.cancel"));
    cancel.setOnAction(_ -> sheet.close());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return new HBox(10, gap, cancel, pick);
  }

  private void pick(@Nullable T one) {
    if (one != null) {
      sheet.close();
      picked.accept(one);
    }
  }
}
