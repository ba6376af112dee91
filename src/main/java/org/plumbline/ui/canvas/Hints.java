package org.plumbline.ui.canvas;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.plumbline.words.Words;

/// Three short hints on an empty canvas with buttons to begin, gone with the first component.
final class Hints extends VBox {
  private static final Words WORDS = Words.beside(Hints.class);

  private final FlowPane ways = new FlowPane(12, 8);

  /// @param add asks what comes first
  Hints(Runnable add) {
    getStyleClass().add("canvas-hints");
    setAlignment(Pos.CENTER);
    setPickOnBounds(false);
    for (String key : new String[] {"hint.drag", "hint.connect", "hint.template"}) {
      Label hint = new Label(WORDS.say(key));
      hint.getStyleClass().add("canvas-hint");
      hint.setWrapText(true);
      hint.setTextAlignment(TextAlignment.CENTER);
      hint.setMinHeight(USE_PREF_SIZE);
      hint.setMouseTransparent(true);
      getChildren().add(hint);
    }
    ways.getStyleClass().add("canvas-ways");
    ways.setAlignment(Pos.CENTER);
    ways.setPickOnBounds(false);
    ways.getChildren().add(button("hint.add", add));
    getChildren().add(ways);
  }

  /// Offers templates, too.
  void offer(Runnable templates) {
    Button button = button("hint.templates", templates);
    button.getStyleClass().add("primary");
    ways.getChildren().addFirst(button);
  }

  /// The same can be done with keys, which are told beside the words.
  private static Button button(String words, Runnable act) {
    Button button = new Button(WORDS.say(words));
    button.setFocusTraversable(false);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> act.run());
    return button;
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
