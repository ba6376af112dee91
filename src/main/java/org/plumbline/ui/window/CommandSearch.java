package org.plumbline.ui.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plumbline.ui.Texts;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.Commands;
import org.plumbline.ui.command.Focus;
import org.plumbline.ui.command.Lookup;
import org.plumbline.ui.look.Scrolling;

/// Everything that can be done, found by typing: with its keys, and with the reason where it cannot
/// be done now. It is done where the focus was before.
final class CommandSearch extends VBox {
  private static final int ROWS = 9;

  private final Commands commands;
  private final Overlay overlay;
  private final Map<String, Optional<String>> obstacles = new HashMap<>();
  private final Lookup lookup;
  private final TextField search = new TextField();
  private final ListView<Command> list = new ListView<>();

  CommandSearch(Commands commands, Overlay overlay) {
    this.commands = commands;
    this.overlay = overlay;
    // What can be done is judged before the focus moves here.
    Focus focus = commands.focus();
    commands.all().forEach(each -> obstacles.put(each.id(), commands.obstacle(each, focus)));
    lookup = new Lookup(List.copyOf(commands.all()));
    getStyleClass().add("command-search");
    search.setId("command-search");
    search.setPromptText(Texts.say("commands.search"));
    search.setAccessibleText(Texts.say("commands.search"));
    search.textProperty().subscribe(this::fill);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setId("command-list");
    list.getStyleClass().add("quiet-list");
    list.setAccessibleText(Texts.say("commands.list"));
    // As many rows as there are, and one that says so where there are none.
    IntegerBinding rows =
        Bindings.createIntegerBinding(
            () -> Math.clamp(list.getItems().size(), 1, ROWS), list.getItems());
    list.prefHeightProperty().bind(list.fixedCellSizeProperty().multiply(rows).add(8));
    setMaxHeight(USE_PREF_SIZE);
    list.setPlaceholder(new Label(Texts.say("commands.nothing")));
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new Row());
    getChildren().addAll(search, list);
  }

  void open() {
    overlay.show(this, search);
  }

  private void fill(String typed) {
    List<Command> found = new ArrayList<>(lookup.find(typed));
    if (!typed.isBlank()) {
      // A stable sort: what can be done comes first, each part in the order of the lookup.
      found.sort(Comparator.comparing(each -> obstacle(each).isPresent()));
    }
    list.getItems().setAll(found);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void key(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case UP -> choose(at - 1);
      case DOWN -> choose(at + 1);
      case PAGE_UP -> choose(Math.max(0, at - ROWS));
      case PAGE_DOWN -> choose(Math.min(list.getItems().size() - 1, at + ROWS));
      case ENTER -> run(Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void choose(int index) {
    if (!list.getItems().isEmpty()) {
      int next = Math.floorMod(index, list.getItems().size());
      list.getSelectionModel().select(next);
      Scrolling.toSee(list, next);
    }
  }

  /// Does it, unless something stands in the way: then the reason stays to be read.
  private void run(Optional<Command> command) {
    command
        .filter(each -> obstacle(each).isEmpty())
        .ifPresent(each -> {
          overlay.close();
          commands.run(each.id());
        });
  }

  private Optional<String> obstacle(Command command) {
    return obstacles.getOrDefault(command.id(), Optional.empty());
  }

  /// The words of a command, why it cannot be done, and its keys.
  private final class Row extends ListCell<Command> {
    private final Label words = new Label();
    private final Label why = new Label();
    private final Label keys = new Label();
    private final VBox lines = new VBox(words, why);
    private final HBox row = new HBox(12, lines, keys);

    Row() {
      why.getStyleClass().add("command-why");
      keys.getStyleClass().add("keys");
      keys.setMinWidth(USE_PREF_SIZE);
      row.setAlignment(Pos.CENTER_LEFT);
      lines.setAlignment(Pos.CENTER_LEFT);
      HBox.setHgrow(lines, Priority.ALWAYS);
      setPrefWidth(0);
      setOnMouseClicked(_ -> run(Optional.ofNullable(getItem())));
    }

    @Override
    protected void updateItem(Command command, boolean empty) {
      super.updateItem(command, empty);
      if (empty || command == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      Optional<String> obstacle = obstacle(command);
      words.setText(command.words().get());
      words
          .getStyleClass()
          .setAll("label", obstacle.isPresent() ? "command-withheld" : "command-words");
      why.setText(obstacle.orElse(""));
      why.setManaged(obstacle.isPresent());
      keys.setText(commands.keysShown(command).orElse(""));
      setAccessibleText(
          Texts.say("commands.row", words.getText(), keys.getText(), obstacle.orElse("")).strip());
      setGraphic(row);
    }
  }
}
