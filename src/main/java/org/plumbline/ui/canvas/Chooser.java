package org.plumbline.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.ui.look.FreshFocus;
import org.plumbline.ui.look.Pictogram;
import org.plumbline.ui.look.Scrolling;
import org.plumbline.words.Words;

/// A list to choose from, narrowed down by typing: arrows go through it, Enter or a click chooses.
final class Chooser extends VBox {
  private static final Words WORDS = Words.beside(Chooser.class);
  private static final int ROWS = 6;

  private final TextField search = new TextField();
  private final List<Choice> choices;
  private final FilteredList<Choice> found;
  private final ListView<Choice> list;
  private final Runnable close;

  /// A list under a heading.
  ///
  /// @param close is run before what was chosen is done
  Chooser(String heading, List<Choice> choices, Runnable close) {
    this.choices = List.copyOf(choices);
    this.close = close;
    found = new FilteredList<>(FXCollections.observableArrayList(choices));
    list = new ListView<>(found);
    getStyleClass().addAll("floating-panel", "chooser");
    Label title = new Label(heading);
    title.getStyleClass().add("chooser-title");
    title.setLabelFor(search);
    search.setId("chooser-search");
    search.setPromptText(WORDS.say("chooser.search"));
    search.setAccessibleText(heading);
    search.textProperty().addListener((_, _, words) -> narrow(words));
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    IntegerBinding rows =
        Bindings.createIntegerBinding(() -> Math.clamp(found.size(), 1, ROWS), found);
    list.prefHeightProperty().bind(list.fixedCellSizeProperty().multiply(rows).add(2));
    list.setPlaceholder(new Label(WORDS.say("chooser.nothing")));
    list.setCellFactory(_ -> new Row());
    list.setFocusTraversable(false);
    list.getSelectionModel().selectFirst();
    getChildren().addAll(title, search, list);
  }

  /// Starts typing.
  void focus() {
    FreshFocus.into(search);
  }

  private void narrow(String words) {
    boolean named = choices.stream().anyMatch(choice -> choice.matches(words));
    found.setPredicate(choice -> named ? choice.matches(words) : choice.relates(words));
    list.getSelectionModel().selectFirst();
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> move(-1);
      case DOWN -> move(1);
      case ENTER -> choose(Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int size = found.size();
    if (size > 0) {
      int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
      list.getSelectionModel().select(next);
      Scrolling.toSee(list, next);
    }
  }

  private void choose(Optional<Choice> choice) {
    choice.ifPresent(each -> {
      close.run();
      each.act().run();
    });
  }

  /// A row: the icon of a component type, the name and why it is offered.
  private final class Row extends ListCell<Choice> {
    private final Label name = new Label();
    private final Label why = new Label();
    private final VBox lines = new VBox(name, why);
    private final HBox pictured = new HBox(12);

    Row() {
      name.getStyleClass().add("chooser-name");
      why.getStyleClass().add("chooser-why");
      pictured.setAlignment(Pos.CENTER_LEFT);
      // As wide as the list, and what is longer ends in dots.
      setPrefWidth(0);
      setOnMouseClicked(_ -> choose(Optional.ofNullable(getItem())));
    }

    @Override
    protected void updateItem(Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      if (empty || choice == null) {
        setGraphic(null);
        setAccessibleText(null);
      } else {
        name.setText(choice.name());
        why.setText(choice.why());
        setAccessibleText(choice.name() + ", " + choice.why());
        pictured.getChildren().clear();
        choice.type().map(Pictogram::new).ifPresent(pictured.getChildren()::add);
        pictured.getChildren().add(lines);
        setGraphic(pictured);
      }
    }
  }
}
