package org.plumbline.ui.window;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.plumbline.ui.look.Look;

/// A small window that belongs to another one and closes on Escape.
final class Sheetlet {
  private final Stage stage = new Stage();
  private final DesignWindow window;
  private final String title;

  Sheetlet(DesignWindow window, String title) {
    this.window = window;
    this.title = title;
    stage.initOwner(window.stage());
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(title);
  }

  void show(Node content) {
    Label heading = new Label(title);
    heading.getStyleClass().add("question-title");
    VBox root = new VBox(heading, content);
    root.getStyleClass().add("sheetlet");
    VBox.setVgrow(content, Priority.ALWAYS);
    Scene scene = new Scene(root);
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
          }
        });
    Look.fit(scene);
    Look.follow(scene, window.desk().outfit());
    stage.setScene(scene);
    stage.show();
  }

  void close() {
    stage.close();
  }
}
