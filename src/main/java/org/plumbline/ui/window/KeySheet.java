package org.plumbline.ui.window;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.ui.Texts;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.Shortcut;

/// The sheet of all keys, made from the registry, followed by what pointer and keys do on the
/// canvas.
final class KeySheet {
  private final DesignWindow window;

  KeySheet(DesignWindow window) {
    this.window = window;
  }

  void show() {
    Map<String, Map<String, String>> groups = byGroup(window.commands().all().stream().toList());
    groups.put("canvas", onCanvas());
    ScrollPane scroll = new ScrollPane(new HBox(40, columns(groups)));
    scroll.setFitToWidth(true);
    scroll.setPrefSize(820, 600);
    new Sheetlet(window, Texts.say("command.help.keys")).show(scroll);
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
  static Map<String, Map<String, String>> byGroup(List<Command> commands) {
    Map<String, Map<String, String>> groups = new LinkedHashMap<>();
    for (Command command : commands) {
      if (!command.keys().isEmpty()) {
        String group = command.id().substring(0, command.id().indexOf('.'));
        groups
            .computeIfAbsent(group, _ -> new LinkedHashMap<>())
            .put(Texts.say("command." + command.id()), keys(command));
      }
    }
    return groups;
  }

  private static String keys(Command command) {
    return command.keys().stream()
        .filter(each -> !each.text().contains("Num"))
        .map(Shortcut::shown)
        .collect(Collectors.joining(Texts.say("keys.or")));
  }

  private static Map<String, String> onCanvas() {
    Map<String, String> rows = new LinkedHashMap<>();
    for (int n = 1; Texts.has("keys.canvas." + n); n++) {
      rows.put(Texts.say("keys.canvas." + n), Texts.say("keys.canvas." + n + ".keys"));
    }
    return rows;
  }

  private static VBox group(String id, Map<String, String> rows) {
    Label title = new Label(Texts.say("keys.group." + id));
    title.getStyleClass().add("panel-title");
    GridPane grid = new GridPane(16, 6);
    rows.forEach((words, keys) -> {
      Label shown = new Label(keys);
      shown.getStyleClass().add("keys");
      Label said = new Label(words);
      said.setMinWidth(190);
      grid.addRow(grid.getRowCount(), said, shown);
    });
    return new VBox(8, title, grid);
  }
}
