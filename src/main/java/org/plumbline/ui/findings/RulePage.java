package org.plumbline.ui.findings;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.stage.Window;
import org.plumbline.rules.RuleBook;
import org.plumbline.rules.RuleBook.Part;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.look.Look;
import org.plumbline.ui.rulebook.RuleSheet;

/// The sheet of one rule in a window of its own, asked for at a finding.
final class RulePage {
  private final Dialog<ButtonType> dialog = new Dialog<>();

  RulePage(RuleBook.Entry rule, Workbench bench) {
    dialog.setTitle(rule.text(Part.TITLE));
    dialog.setResizable(true);
    ScrollPane scroll = new ScrollPane(new RuleSheet(rule, bench));
    scroll.setId("rule-page");
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(rule.text(Part.TITLE));
    dialog.getDialogPane().getStyleClass().add("question");
    dialog.getDialogPane().setContent(scroll);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .add(new ButtonType(Texts.say("answer.close"), ButtonData.CANCEL_CLOSE));
    Look.fit(dialog.getDialogPane().getScene());
    Look.follow(dialog.getDialogPane().getScene(), bench.outfit());
  }

  void open(Window owner) {
    dialog.initOwner(owner);
    dialog.show();
  }
}
