package org.plumbline.ui.canvas;

import java.util.List;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plumbline.rules.Fix;
import org.plumbline.rules.Verdict;

/// Says why a connection may not be: what is wrong, why, what would be right, where that is said,
/// and a button for each repair, the likeliest first.
final class Refusal extends VBox {

  /// @param repair makes the button for a repair
  Refusal(Verdict.Refused refused, Function<Fix, Button> repair) {
    getStyleClass().addAll("floating-panel", "refusal");
    getChildren()
        .addAll(
            line("refusal-title", refused.message()),
            line("refusal-why", refused.why()),
            line("refusal-instead", refused.instead()),
            line("refusal-section", refused.section()));
    if (!refused.repairs().isEmpty()) {
      getChildren().add(repairs(refused.repairs().stream().map(repair).toList()));
    }
    setFocusTraversable(refused.repairs().isEmpty());
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(
        String.join(" ", refused.message(), refused.why(), refused.instead(), refused.section()));
  }

  /// Gives the likeliest repair the focus.
  void focus() {
    lookupAll(".refusal-repair").stream()
        .findFirst()
        .ifPresentOrElse(node -> node.requestFocus(), this::requestFocus);
  }

  /// One below the other, since what repairs take to say differs much in length.
  private static VBox repairs(List<Button> buttons) {
    VBox column = new VBox();
    column.getStyleClass().add("refusal-repairs");
    column.setFillWidth(false);
    for (Button button : buttons) {
      button.getStyleClass().add("refusal-repair");
      button.setMnemonicParsing(false);
      button.setWrapText(true);
      button.setMinHeight(USE_PREF_SIZE);
    }
    buttons.getFirst().getStyleClass().add("primary");
    column.getChildren().addAll(buttons);
    return column;
  }

  private static Label line(String style, String text) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
