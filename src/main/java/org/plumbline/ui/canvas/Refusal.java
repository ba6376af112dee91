package org.plumbline.ui.canvas;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.rules.Fix;
import org.plumbline.rules.Verdict;

/// Says why a connection may not be: what is wrong, why, what would be right, where that is said,
/// and a button for each repair, the likeliest first.
final class Refusal extends VBox {
  private static final double WIDTH = 388;

  Refusal(Verdict.Refused refused, Consumer<Fix> mend) {
    getStyleClass().addAll("floating-panel", "refusal");
    setPrefWidth(WIDTH);
    getChildren()
        .addAll(
            line("refusal-title", refused.message()),
            line("refusal-why", refused.why()),
            line("refusal-instead", refused.instead()),
            line("refusal-section", refused.section()));
    if (!refused.repairs().isEmpty()) {
      getChildren().add(repairs(refused.repairs(), mend));
    }
    setFocusTraversable(refused.repairs().isEmpty());
  }

  /// Gives the likeliest repair the focus.
  void focus() {
    lookupAll(".refusal-repair").stream()
        .findFirst()
        .ifPresentOrElse(node -> node.requestFocus(), this::requestFocus);
  }

  private static FlowPane repairs(List<Fix> fixes, Consumer<Fix> mend) {
    FlowPane row = new FlowPane();
    row.getStyleClass().add("refusal-repairs");
    for (Fix fix : fixes) {
      Button button = new Button(fix.label());
      button.getStyleClass().add("refusal-repair");
      if (row.getChildren().isEmpty()) {
        button.getStyleClass().add("primary");
        button.setDefaultButton(false);
      }
      button.setOnAction(_ -> mend.accept(fix));
      row.getChildren().add(button);
    }
    return row;
  }

  private static Label line(String style, String text) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
