package org.plumbline.ui.window;

import static org.plumbline.ui.command.MenuItems.LINE;

import java.util.List;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.plumbline.ui.command.MenuItems;
import org.plumbline.ui.outline.Outline;

/// What the context menus of the canvas and of the outline hold: of the commands for elements those
/// that can be done with what is selected.
record ContextMenus(DesignWindow window) {
  private static final List<String> ELEMENTS =
      List.of(
          "edit.rename",
          "canvas.append",
          "canvas.connect",
          "canvas.replace",
          "canvas.flows",
          "canvas.reverse",
          "canvas.rewire-head",
          "canvas.rewire-tail",
          "canvas.reset-route",
          "canvas.collapse",
          "canvas.expand",
          "canvas.enter",
          "canvas.pin",
          "canvas.note",
          "canvas.link-note",
          "canvas.unlink-note",
          "story.add",
          "decision.new",
          "view.upstream",
          "view.downstream",
          "analyse.fail",
          LINE,
          "edit.mend",
          LINE,
          "edit.cut",
          "edit.copy",
          "edit.paste",
          "edit.duplicate",
          "edit.select-same",
          "edit.delete",
          LINE,
          "arrange.all",
          "arrange.group",
          "arrange.ungroup",
          "arrange.front",
          "arrange.back");
  private static final List<String> BARE =
      List.of(
          "canvas.add",
          "canvas.note",
          "edit.paste",
          "edit.select-all",
          "arrange.all",
          LINE,
          "view.all-lit",
          "canvas.leave",
          "view.fit",
          "view.zoom-100");

  /// Has the canvas and the outline show them.
  void serve() {
    window.canvas().contextActions(this::items);
    ContextMenu menu = new ContextMenu();
    Outline outline = window.outline();
    outline.setOnContextMenuRequested(event -> {
      Set<String> chosen = window.bench().session().selection();
      menu.getItems().setAll(chosen.isEmpty() ? List.of() : items(List.copyOf(chosen)));
      if (!menu.getItems().isEmpty()) {
        menu.show(outline, event.getScreenX(), event.getScreenY());
      }
      event.consume();
    });
  }

  /// The items for the elements with these ids; for the bare canvas if there are none.
  List<MenuItem> items(List<String> ids) {
    return new MenuItems(window.commands()).possible(ids.isEmpty() ? BARE : ELEMENTS);
  }
}
