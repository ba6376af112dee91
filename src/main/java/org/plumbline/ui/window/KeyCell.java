package org.plumbline.ui.window;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.plumbline.ui.Texts;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.Commands;
import org.plumbline.ui.command.Shortcut;

/// A command with its keys, and buttons to change them.
final class KeyCell extends ListCell<Command> {
  private final Commands commands;
  private final ChosenKeys chosen;
  private final KeysDialog dialog;
  private final Label words = new Label();
  private final Label keys = new Label();
  private final Button change = button("keys.change");
  private final Button none = button("keys.none");
  private final Button reset = button("keys.reset");
  private final HBox row = new HBox(8, words, keys, change, none, reset);

  KeyCell(Commands commands, ChosenKeys chosen, KeysDialog dialog) {
    this.commands = commands;
    this.chosen = chosen;
    this.dialog = dialog;
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    keys.getStyleClass().add("keys");
    row.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Command command, boolean empty) {
    super.updateItem(command, empty);
    if (empty || command == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String name = Texts.say("command." + command.id());
    words.setText(name);
    keys.setText(dialog.listensFor(command) ? Texts.say("keys.listening") : shown(command));
    change.setOnAction(_ -> dialog.listen(command));
    none.setDisable(commands.keys(command).isEmpty());
    none.setOnAction(_ -> {
      chosen.clear(command);
      dialog.say(Texts.say("keys.cleared", name));
    });
    reset.setDisable(!chosen.isChanged(command));
    reset.setOnAction(_ -> {
      chosen.reset(command);
      dialog.say(Texts.say("keys.reset.done", name));
    });
    setAccessibleText(Texts.say("keys.row", name, shown(command)));
    setGraphic(row);
  }

  private String shown(Command command) {
    return commands.keys(command).stream()
        .map(Shortcut::shown)
        .collect(Collectors.joining(Texts.say("keys.or")));
  }

  private static Button button(String key) {
    Button button = new Button(Texts.say(key));
    button.getStyleClass().add("quiet-button");
    button.setFocusTraversable(false);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
