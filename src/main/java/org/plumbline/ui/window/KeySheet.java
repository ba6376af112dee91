package org.plumbline.ui.window;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plumbline.ui.Texts;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.Commands;
import org.plumbline.ui.command.Shortcut;
import org.plumbline.ui.present.TalkKeys;

/// The sheet of all keys, made from the registry, followed by what the pointer does on the canvas
/// and what keys do while presenting.
final class KeySheet {
  private final DesignWindow window;

  KeySheet(DesignWindow window) {
    this.window = window;
  }

  void show() {
    Map<String, Map<String, String>> groups = byGroup(window.commands());
    groups.put("pointer", byPointer());
    groups.put("presenting", TalkKeys.rows());
    VBox[] columns = columns(groups);
    for (VBox each : columns) {
      HBox.setHgrow(each, Priority.ALWAYS);
      each.getStyleClass().add("key-column");
    }
    ScrollPane scroll = new ScrollPane(new HBox(40, columns));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("key-sheet");
    scroll.setAccessibleText(Texts.say("command.help.keys"));
    Sheetlet sheet = new Sheetlet(window, Texts.say("command.help.keys"));
    Button change = new Button(Texts.say("command.help.change-keys"));
    change.setOnAction(_ -> {
      sheet.close();
      window.commands().run("help.change-keys");
    });
    sheet.show(new VBox(12, scroll, change));
  }

  /// Two columns about as long as each other.
  private static VBox[] columns(Map<String, Map<String, String>> groups) {
    VBox[] columns = {new VBox(24), new VBox(24)};
    int[] rows = {0, 0};
    groups.forEach((id, group) -> {
      int shorter = rows[1] < rows[0] ? 1 : 0;
      rows[shorter] += group.size() + 2;
      columns[shorter].getChildren().add(group(id, group));
    });
    return columns;
  }

  /// The rows of the sheet: words and keys of each command that has keys, by the first part of its
  /// id.
  static Map<String, Map<String, String>> byGroup(Commands commands) {
    Map<String, Map<String, String>> groups = new LinkedHashMap<>();
    for (Command command : commands.all()) {
      String keys = keys(commands, command);
      if (!keys.isEmpty()) {
        String group = command.id().substring(0, command.id().indexOf('.'));
        groups
            .computeIfAbsent(group, _ -> new LinkedHashMap<>())
            .put(Texts.say("command." + command.id()), keys);
      }
    }
    return groups;
  }

  /// What shows twice on one keyboard is listed once.
  private static String keys(Commands commands, Command command) {
    return commands.keys(command).stream()
        .filter(each -> !each.text().contains("Num") && !each.text().equals("Shift+/"))
        .map(Shortcut::shown)
        .collect(Collectors.joining(Texts.say("keys.or")));
  }

  private static Map<String, String> byPointer() {
    Map<String, String> rows = new LinkedHashMap<>();
    for (int n = 1; Texts.has("keys.pointer." + n); n++) {
      rows.put(Texts.say("keys.pointer." + n), Texts.say("keys.pointer." + n + ".keys"));
    }
    return rows;
  }

  private static VBox group(String id, Map<String, String> rows) {
    Label title = new Label(Texts.say("keys.group." + id));
    title.getStyleClass().add("panel-title");
    GridPane grid = new GridPane(16, 6);
    ColumnConstraints wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(wide);
    rows.forEach((words, keys) -> {
      Label shown = new Label(keys);
      shown.getStyleClass().add("keys");
      shown.setWrapText(true);
      shown.setMinHeight(Label.USE_PREF_SIZE);
      Label said = new Label(words);
      said.getStyleClass().add("key-words");
      said.setWrapText(true);
      said.setMinHeight(Label.USE_PREF_SIZE);
      grid.addRow(grid.getRowCount(), said, shown);
    });
    return new VBox(8, title, grid);
  }
}
