package org.plumbline.ui.canvas;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.plumbline.words.Words;

/// Three short hints on an empty canvas, gone with the first component.
final class Hints extends VBox {
  private static final Words WORDS = Words.beside(Hints.class);

  Hints() {
    getStyleClass().add("canvas-hints");
    setAlignment(Pos.CENTER);
    setMouseTransparent(true);
    for (String key : new String[] {"hint.drag", "hint.connect", "hint.template"}) {
      Label hint = new Label(WORDS.say(key));
      hint.getStyleClass().add("canvas-hint");
      hint.setWrapText(true);
      hint.setTextAlignment(TextAlignment.CENTER);
      hint.setMinHeight(USE_PREF_SIZE);
      getChildren().add(hint);
    }
  }

  /// On a small canvas those are seen that fit.
  @Override
  public void resize(double width, double height) {
    double left = height - snappedTopInset() - snappedBottomInset();
    for (Node hint : getChildren()) {
      left -= hint.prefHeight(width - snappedLeftInset() - snappedRightInset());
      hint.setVisible(left >= 0);
      hint.setManaged(left >= 0);
      left -= getSpacing();
    }
    super.resize(width, height);
  }
}
