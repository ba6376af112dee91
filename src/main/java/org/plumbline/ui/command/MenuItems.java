package org.plumbline.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Menus made of commands. They are brought up to date when they open.
public final class MenuItems {
  /// Stands for a line between items.
  public static final String LINE = "-";

  private final Commands commands;

  /// Menus of these commands.
  public MenuItems(Commands commands) {
    this.commands = commands;
  }

  /// A menu of the commands with these ids.
  public Menu menu(String title, List<String> ids) {
    Menu menu = new Menu(title);
    fill(menu.getItems(), ids);
    menu.setOnShowing(_ -> refresh(menu.getItems()));
    return menu;
  }

  /// A context menu of the commands with these ids.
  public ContextMenu context(List<String> ids) {
    ContextMenu menu = new ContextMenu();
    fill(menu.getItems(), ids);
    menu.setOnShowing(_ -> refresh(menu.getItems()));
    return menu;
  }

  /// Items for the commands with these ids that can be done now, with lines between those that are
  /// left.
  public List<MenuItem> possible(List<String> ids) {
    List<MenuItem> items = new ArrayList<>();
    boolean line = false;
    for (String id : ids) {
      if (id.equals(LINE)) {
        line = !items.isEmpty();
      } else if (commands.can(commands.named(id))) {
        if (line) {
          items.add(new SeparatorMenuItem());
        }
        items.add(item(id));
        line = false;
      }
    }
    return items;
  }

  private void fill(ObservableList<MenuItem> items, List<String> ids) {
    ids.forEach(id -> items.add(id.equals(LINE) ? new SeparatorMenuItem() : item(id)));
  }

  private MenuItem item(String id) {
    Command command = commands.named(id);
    MenuItem item = command.chosen().isPresent() ? new CheckMenuItem() : new MenuItem();
    item.setId(id);
    item.setMnemonicParsing(false);
    item.setText(command.words().get());
    item.setAccelerator(shown(command));
    item.setOnAction(_ -> commands.run(id));
    return item;
  }

  private void refresh(List<MenuItem> items) {
    for (MenuItem item : items) {
      Optional.ofNullable(item.getId()).map(commands::named).ifPresent(each -> refresh(item, each));
    }
  }

  private void refresh(MenuItem item, Command command) {
    item.setText(command.words().get());
    item.setDisable(!commands.can(command));
    item.setAccelerator(shown(command));
    if (item instanceof CheckMenuItem check) {
      check.setSelected(command.chosen().orElseThrow().getAsBoolean());
    }
  }

  private @Nullable KeyCombination shown(Command command) {
    return commands.keysShown(command).map(Keys::new).orElse(null);
  }

  /// Keys that are shown and never match.
  private static final class Keys extends KeyCombination {
    private final String text;

    Keys(String text) {
      this.text = text;
    }

    @Override
    public boolean match(KeyEvent event) {
      return false;
    }

    @Override
    public String getDisplayText() {
      return text;
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
