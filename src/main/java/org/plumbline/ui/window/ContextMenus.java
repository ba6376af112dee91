package org.plumbline.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.plumbline.ui.command.MenuItems;

/// What the context menu of elements holds: what the canvas can do with them, and the commands that
/// can be done now.
record ContextMenus(DesignWindow window) {
  private static final List<String> ELEMENTS =
      List.of(
          "edit.cut",
          "edit.copy",
          "edit.paste",
          "edit.duplicate",
          "edit.group",
          "edit.arrange",
          "edit.front",
          "edit.back");
  private static final List<String> BARE =
      List.of("edit.paste", "edit.select-all", "edit.arrange", "view.fit", "view.zoom-100");

  /// The items for the elements with these ids; for the bare canvas if there are none.
  List<MenuItem> items(List<String> ids) {
    List<MenuItem> items = new ArrayList<>(window.canvas().ownActions(ids));
    List<MenuItem> ours =
        new MenuItems(window.commands()).possible(ids.isEmpty() ? BARE : ELEMENTS);
    if (!items.isEmpty() && !ours.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.addAll(ours);
    return items;
  }
}
