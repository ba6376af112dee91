package org.plumbline.ui.findings;

import java.util.Locale;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.plumbline.rules.RuleBook;
import org.plumbline.rules.RuleBook.Part;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.look.Look;

/// What a rule says, why it matters, what to do, and when it is fine to accept it.
final class RulePage {
  private final Dialog<ButtonType> dialog = new Dialog<>();

  RulePage(RuleBook.Entry rule, Workbench bench) {
    dialog.setTitle(rule.text(Part.TITLE));
    VBox content = new VBox(4, wrapped(rule.text(Part.TITLE), "question-title"));
    content.getStyleClass().add("question-content");
    content.setPrefWidth(480);
    for (Part part : new Part[] {Part.MEANING, Part.WHY, Part.INSTEAD, Part.FINE}) {
      add(content, Texts.say("rule." + part.name().toLowerCase(Locale.ROOT)), rule.text(part));
    }
    add(content, Texts.say("rule.section"), rule.section());
    add(content, Texts.say("rule.id"), rule.id());
    dialog.getDialogPane().getStyleClass().add("question");
    dialog.getDialogPane().setContent(content);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .add(new ButtonType(Texts.say("answer.close"), ButtonData.CANCEL_CLOSE));
    Look.dress(dialog.getDialogPane().getScene(), bench.theme().get());
  }

  void open(Window owner) {
    dialog.initOwner(owner);
    dialog.show();
  }

  private static void add(VBox content, String heading, String words) {
    Label label = wrapped(heading, "field-label");
    label.setPadding(new javafx.geometry.Insets(8, 0, 0, 0));
    content.getChildren().addAll(label, wrapped(words, "question-text"));
  }

  private static Label wrapped(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
