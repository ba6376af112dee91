package org.plumbline.ui.window;

import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plumbline.ui.Texts;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.Shortcut;
import org.plumbline.ui.look.Scrolling;

/// All commands with their keys, which can be changed here: choose one, press Enter or the button,
/// then the new keys. A key that had another meaning is taken from there, and that is said.
final class KeysDialog {
  /// What is kept in sight above a row that is scrolled to.

  private final DesignWindow window;

  private final ChosenKeys chosen;
  private final TextField search = new TextField();
  private final FilteredList<Command> found;
  private final ListView<Command> list;
  private final Label said = new Label();
  private Optional<Command> listening = Optional.empty();

  KeysDialog(DesignWindow window) {
    this.window = window;
    chosen = new ChosenKeys(window.desk(), window.commands());
    found = new FilteredList<>(FXCollections.observableArrayList(window.commands().all()));
    list = new ListView<>(found);
    list.setId("keys-list");
    list.getStyleClass().add("quiet-list");
    list.setAccessibleText(Texts.say("keys.list"));
    list.setPlaceholder(new Label(Texts.say("keys.nothing")));
    list.setCellFactory(_ -> new KeyCell(window.commands(), chosen, this));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    search.setId("keys-search");
    search.setPromptText(Texts.say("keys.search"));
    search.setAccessibleText(Texts.say("keys.search"));
    search.textProperty().subscribe(this::narrow);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::searching);
    said.setWrapText(true);
    said.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    said.getStyleClass().add("explanation");
  }

  void open() {
    Button all = new Button(Texts.say("keys.reset-all"));
    all.setOnAction(_ -> {
      chosen.resetAll();
      say(Texts.say("keys.reset-all.done"));
    });
    HBox.setHgrow(said, Priority.ALWAYS);
    said.setMaxWidth(Double.MAX_VALUE);
    HBox below = new HBox(12, said, all);
    all.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    below.setAlignment(Pos.CENTER_LEFT);
    VBox.setVgrow(list, Priority.ALWAYS);
    said.setText(Texts.say("keys.how"));
    new Sheetlet(window, Texts.say("command.help.change-keys"))
        .unless(() -> listening.isPresent())
        .show(new VBox(12, search, list, below));
  }

  /// Whether the next keys pressed are for this command.
  boolean listensFor(@Nullable Command command) {
    return listening.filter(each -> each.equals(command)).isPresent();
  }

  /// Takes the next keys that are pressed for a command.
  void listen(Command command) {
    listening = Optional.of(command);
    list.getSelectionModel().select(command);
    list.requestFocus();
    say(Texts.say("keys.press", Texts.say("command." + command.id())));
  }

  /// Shows what has become of the keys.
  void say(String text) {
    said.setText(text);
    list.refresh();
  }

  private void pressed(KeyEvent event) {
    if (listening.isPresent()) {
      event.consume();
      take(listening.get(), event);
    } else if (event.getCode() == KeyCode.ENTER) {
      Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::listen);
      event.consume();
    }
  }

  /// From the search, too, arrows choose a command and Enter takes the next keys for it.
  private void searching(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> choose(-1);
      case DOWN -> choose(1);
      case ENTER ->
          Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::listen);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void choose(int step) {
    int next = list.getSelectionModel().getSelectedIndex() + step;
    if (next >= 0 && next < found.size()) {
      list.getSelectionModel().select(next);
      Scrolling.toSee(list, next);
    }
  }

  private void take(Command command, KeyEvent event) {
    String words = Texts.say("command." + command.id());
    if (event.getCode() == KeyCode.ESCAPE) {
      listening = Optional.empty();
      say(Texts.say("keys.how"));
      return;
    }
    Optional<Shortcut> key = Shortcut.pressed(event);
    key.ifPresent(each -> {
      listening = Optional.empty();
      say(
          chosen
              .give(command, each)
              .map(other ->
                  Texts.say("keys.taken", each.shown(), words, Texts.say("command." + other.id())))
              .orElseGet(() -> Texts.say("keys.given", each.shown(), words)));
    });
  }

  private void narrow(String words) {
    String wanted = words.toLowerCase(Locale.ROOT).strip();
    found.setPredicate(
        each -> Texts.say("command." + each.id()).toLowerCase(Locale.ROOT).contains(wanted));
    list.getSelectionModel().selectFirst();
  }
}
