package org.plumbline.ui.rulebook;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plumbline.book.Chapter;
import org.plumbline.rules.RuleBook;
import org.plumbline.ui.Texts;
import org.plumbline.ui.look.SeverityMark;

/// One rule in a row: its severity, its short name, its chapter.
final class RuleCell extends ListCell<RuleBook.Entry> {
  RuleCell() {
    // The row is as wide as the list, so that long names end in an ellipsis.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(RuleBook.@Nullable Entry rule, boolean empty) {
    super.updateItem(rule, empty);
    setText(null);
    setDisable(empty);
    if (rule == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      String title = rule.text(RuleBook.Part.TITLE);
      String chapter = Chapter.of(rule).title();
      Label below = new Label(chapter);
      below.getStyleClass().add("field-label");
      HBox row =
          new HBox(10, new SeverityMark(rule.severity()), new VBox(1, new Label(title), below));
      row.setAlignment(Pos.CENTER_LEFT);
      setGraphic(row);
      String severity = Texts.say("severity." + rule.severity().id());
      setAccessibleText(Texts.say("rules.row", title, severity, chapter));
    }
  }
}
