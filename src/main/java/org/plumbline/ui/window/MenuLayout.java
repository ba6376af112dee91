package org.plumbline.ui.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.plumbline.ui.Texts;
import org.plumbline.ui.command.MenuItems;

/// Which commands stand in which menu.
record MenuLayout(DesignWindow window) {
  MenuBar bar() {
    MenuItems items = new MenuItems(window.commands());
    Menu file = items.menu(Texts.say("menu.file"), FileCommands.MENU);
    int below = FileCommands.MENU.indexOf("file.export") + 1;
    file.getItems().add(below, items.menu(Texts.say("menu.export"), FileCommands.EXPORTS));
    file.getItems().add(3, recent());
    MenuBar bar =
        new MenuBar(
            file,
            items.menu(Texts.say("menu.edit"), EditCommands.MENU),
            view(items),
            canvas(items),
            items.menu(Texts.say("menu.arrange"), TidyCommands.MENU),
            items.menu(Texts.say("menu.story"), StoryCommands.MENU),
            items.menu(Texts.say("menu.decisions"), DecisionCommands.MENU),
            items.menu(Texts.say("menu.variants"), VariantCommands.MENU),
            items.menu(Texts.say("menu.analyse"), AnalyseCommands.MENU),
            items.menu(Texts.say("menu.help"), HelpCommands.MENU));
    bar.setUseSystemMenuBar(true);
    return bar;
  }

  private static Menu view(MenuItems items) {
    Menu menu = items.menu(Texts.say("menu.view"), ViewCommands.MENU);
    menu.getItems()
        .addAll(
            0,
            List.of(
                items.menu(Texts.say("menu.zoom"), ViewCommands.ZOOM),
                items.menu(Texts.say("menu.panels"), ViewCommands.PANELS),
                items.menu(Texts.say("menu.look"), LookCommands.MENU),
                new SeparatorMenuItem(),
                items.menu(Texts.say("menu.find"), ViewCommands.FINDING),
                items.menu(Texts.say("menu.findings"), ViewCommands.FINDINGS),
                new SeparatorMenuItem()));
    return menu;
  }

  private static Menu canvas(MenuItems items) {
    Menu menu = items.menu(Texts.say("menu.canvas"), CanvasCommands.MENU);
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            items.menu(Texts.say("menu.grow"), CanvasCommands.GROWING),
            items.menu(Texts.say("menu.walk"), CanvasCommands.WALKING),
            items.menu(Texts.say("menu.move"), CanvasCommands.MOVING));
    return menu;
  }

  /// The designs that were opened last; one that is missing is greyed.
  private Menu recent() {
    Menu menu = new Menu(Texts.say("menu.recent"));
    menu.getItems().add(new MenuItem(Texts.say("menu.recent.none")));
    menu.setOnShowing(_ -> menu.getItems().setAll(recentItems()));
    return menu;
  }

  private List<MenuItem> recentItems() {
    List<MenuItem> items =
        window.desk().settings().recent().stream().map(this::recentItem).toList();
    if (items.isEmpty()) {
      MenuItem none = new MenuItem(Texts.say("menu.recent.none"));
      none.setDisable(true);
      return List.of(none);
    }
    return items;
  }

  private MenuItem recentItem(Path path) {
    MenuItem item =
        new MenuItem(
            Texts.say("menu.recent.item", path.getFileName(), String.valueOf(path.getParent())));
    item.setMnemonicParsing(false);
    item.setDisable(!Files.exists(path));
    item.setOnAction(_ -> window.desk().open(List.of(path)));
    return item;
  }
}
