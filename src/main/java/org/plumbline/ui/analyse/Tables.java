package org.plumbline.ui.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plumbline.analysis.Analysis;
import org.plumbline.overlay.Overlay;
import org.plumbline.overlay.Table;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;

/// The tables of an answer, one at a time behind small tabs.
final class Tables extends VBox {
  private final FlowPane tabs = new FlowPane();
  private final Button copy = new Button(Texts.say("analyse.copy"));
  private final ToggleGroup group = new ToggleGroup();
  private final Numbers numbers;
  private final Consumer<String> copying;
  private Function<Table.Row, Optional<Deed>> offered = _ -> Optional.empty();
  private List<Table> all = List.of();
  private Optional<Analysis> about = Optional.empty();
  private int place;
  private boolean labelling;

  /// @param choosing is told which element a chosen row is about
  /// @param copying takes text for other programs
  Tables(Workbench bench, Consumer<String> choosing, Consumer<String> copying) {
    this.copying = copying;
    numbers = new Numbers(bench, choosing);
    getStyleClass().add("answer-tables");
    tabs.getStyleClass().add("table-tabs");
    tabs.setRowValignment(VPos.CENTER);
    copy.setId("answer-copy");
    copy.getStyleClass().add("small-button");
    copy.setMinWidth(USE_PREF_SIZE);
    copy.setOnAction(_ -> numbers.whole().ifPresent(copying));
    VBox.setVgrow(numbers, Priority.ALWAYS);
    numbers.setMinHeight(0);
    getChildren().setAll(tabs, numbers);
    group
        .selectedToggleProperty()
        .subscribe((before, now) -> {
          if (labelling) {
            return;
          }
          if (now == null) {
            group.selectToggle(before);
          } else {
            place = (Integer) now.getUserData();
            fill();
          }
        });
  }

  /// Shows the tables of an answer; the one that was chosen stays so while the question does.
  void show(Overlay overlay, Function<Table.Row, Optional<Deed>> offering) {
    Optional<Analysis> asked = Optional.of(overlay.question().analysis());
    if (!asked.equals(about)) {
      place = 0;
    }
    about = asked;
    offered = offering;
    List<String> before = all.stream().map(Table::title).toList();
    all = overlay.tables();
    place = Math.clamp(place, 0, Math.max(0, all.size() - 1));
    List<String> titles = all.stream().map(Table::title).toList();
    if (titles.equals(before) && !tabs.getChildren().isEmpty()) {
      group.selectToggle(group.getToggles().get(place));
      fill();
    } else {
      label(titles);
    }
  }

  /// How high the table that is seen wants to be.
  void high(double height) {
    numbers.setPrefHeight(height);
  }

  /// The rows may offer something else now.
  void renew() {
    numbers.renew();
  }

  boolean tableFocused() {
    return numbers.isFocused();
  }

  /// Copies the chosen rows if the table has the focus; tells whether it has.
  boolean copyIfFocused() {
    if (tableFocused()) {
      numbers.copied().ifPresent(copying);
    }
    return tableFocused();
  }

  private void label(List<String> titles) {
    labelling = true;
    group.getToggles().clear();
    List<ToggleButton> buttons = new ArrayList<>();
    for (int n = 0; n < titles.size(); n++) {
      ToggleButton button = new ToggleButton(titles.get(n));
      button.setMnemonicParsing(false);
      button.getStyleClass().setAll("tab-button", "table-tab");
      button.setAccessibleRole(AccessibleRole.TAB_ITEM);
      button.setUserData(n);
      button.setMinWidth(0);
      button.maxWidthProperty().bind(tabs.widthProperty());
      buttons.add(button);
    }
    tabs.getChildren().setAll(buttons);
    tabs.getChildren().add(copy);
    group.getToggles().setAll(buttons);
    if (!buttons.isEmpty()) {
      group.selectToggle(buttons.get(place));
    }
    labelling = false;
    fill();
  }

  private void fill() {
    if (place < all.size()) {
      numbers.show(all.get(place), offered);
    }
  }
}
