package org.plumbline.ui.window;

import java.util.function.BooleanSupplier;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.plumbline.ui.look.AcceptKey;
import org.plumbline.ui.look.Look;

/// A small window that belongs to another one and closes on Escape.
final class Sheetlet {
  /// What a sheet takes around its content, beside and above or below it.
  private static final double BESIDE = 72;

  private static final double ABOVE = 100;

  private final Stage stage = new Stage();
  private final DesignWindow window;
  private final String title;
  private BooleanSupplier busy = () -> false;

  Sheetlet(DesignWindow window, String title) {
    this.window = window;
    this.title = title;
    stage.initOwner(window.stage());
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(heading());
  }

  /// The largest content that a sheet can show without scrolling.
  static Dimension2D room(DesignWindow window) {
    Rectangle2D screen = Look.screen(window.stage());
    double factor = window.bench().outfit().get().factor();
    return new Dimension2D(
        screen.getWidth() - BESIDE * factor, screen.getHeight() - ABOVE * factor);
  }

  /// Leaves Escape to the content while it is busy with something of its own.
  Sheetlet unless(BooleanSupplier other) {
    busy = other;
    return this;
  }

  void show(Node content) {
    Label heading = new Label(heading());
    heading.getStyleClass().add("question-title");
    VBox root = new VBox(heading, content);
    root.getStyleClass().add("sheetlet");
    VBox.setVgrow(content, Priority.ALWAYS);
    Scene scene = new Scene(root);
    // Lists would keep the key for themselves.
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !busy.getAsBoolean()) {
            event.consume();
            close();
          }
        });
    AcceptKey.serves(root);
    Look.fit(scene);
    Look.follow(scene, window.desk().outfit());
    stage.setScene(scene);
    stage.show();
  }

  /// The title without the dots that announce a dialog in a menu.
  private String heading() {
    return title.endsWith("…") ? title.substring(0, title.length() - 1) : title;
  }

  void close() {
    stage.close();
  }
}
