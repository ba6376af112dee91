package org.plumbline.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The least program with a window: a menu, a tool bar and a list. The floor for starting.
public final class BareWindow extends Application {
  /// Opens the window; writes the file named by `bench.shown` when it has been painted.
  public static void main(String[] arguments) {
    launch(BareWindow.class, arguments);
  }

  @Override
  public void start(Stage stage) {
    ListView<String> list = new ListView<>();
    for (int n = 0; n < 100; n++) {
      list.getItems().add("Entry " + n);
    }
    MenuBar menus = new MenuBar(menu("File"), menu("Edit"), menu("View"), menu("Help"));
    ToolBar tools = new ToolBar(new Button("New"), new Button("Open"), new Button("Save"));
    BorderPane root = new BorderPane(list);
    root.setTop(new VBox(menus, tools));
    stage.setScene(new Scene(root, 1440, 860));
    stage.show();
    Path shown = Path.of(System.getProperty("bench.shown"));
    new AnimationTimer() {
      private int pulse;

      @Override
      public void handle(long now) {
        if (++pulse == 2) {
          stop();
          tell(shown);
        }
      }
    }.start();
  }

  private static void tell(Path shown) {
    try {
      Files.writeString(shown, "shown");
    } catch (java.io.IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }

  private static Menu menu(String name) {
    Menu menu = new Menu(name);
    menu.getItems().addAll(new MenuItem("One"), new MenuItem("Two"), new MenuItem("Three"));
    return menu;
  }
}
