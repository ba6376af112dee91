package org.plumbline.ui.canvas;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.plumbline.words.Words;

/// The zoom in the corner of the canvas: smaller, how large, larger, everything.
final class ZoomBar extends HBox {
  private static final Words WORDS = Words.beside(ZoomBar.class);

  /// @param fit sees everything
  ZoomBar(Camera camera, Runnable fit) {
    getStyleClass().add("zoom-bar");
    setAlignment(Pos.CENTER);
    // Painted anew only when it changes, not with every frame of the drawing below it.
    setCache(true);
    Button percent = button("zoom.whole", () -> camera.zoomTo(1));
    percent
        .textProperty()
        .bind(
            camera
                .zoom()
                .map(zoom -> WORDS.say("zoom.percent", Math.round(zoom.doubleValue() * 100))));
    percent.getStyleClass().add("zoom-percent");
    Button out = button("zoom.out", camera::zoomOut);
    out.setText("\u2212");
    Button in = button("zoom.in", camera::zoomIn);
    in.setText("+");
    Button all = button("zoom.fit", fit);
    all.setText(WORDS.say("zoom.fit.short"));
    getChildren().addAll(out, percent, in, all);
  }

  private static Button button(String key, Runnable act) {
    Button button = new Button();
    button.getStyleClass().setAll("zoom-button");
    button.setAccessibleText(WORDS.say(key));
    button.setTooltip(new Tooltip(WORDS.say(key)));
    button.setFocusTraversable(false);
    button.setOnAction(_ -> act.run());
    return button;
  }
}
