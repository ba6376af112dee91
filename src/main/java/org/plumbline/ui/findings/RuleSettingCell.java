package org.plumbline.ui.findings;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plumbline.rules.RuleBook;
import org.plumbline.rules.RuleBook.Part;
import org.plumbline.rules.Severity;
import org.plumbline.rules.Threshold;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Wording;
import org.plumbline.ui.findings.RulesDialog.Level;

/// A rule in the list of those that can be chosen: its name, how much it counts, its thresholds.
final class RuleSettingCell extends ListCell<RuleBook.Entry> {
  /// What a row of the list has beside its content, in heights of letters.
  private static final double BESIDE = 3.1;

  private final RulesDialog dialog;

  RuleSettingCell(RulesDialog dialog) {
    this.dialog = dialog;
  }

  @Override
  protected void updateItem(RuleBook.@Nullable Entry rule, boolean empty) {
    super.updateItem(rule, empty);
    setText(null);
    setGraphic(rule == null || empty ? null : row(rule));
  }

  private HBox row(RuleBook.Entry rule) {
    Label title = new Label(rule.text(Part.TITLE));
    Label id = new Label(rule.id());
    id.getStyleClass().add("explanation");
    VBox words = new VBox(1, title, id);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(8, words);
    row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    Threshold.of(rule.id()).forEach(each -> row.getChildren().add(figure(each)));
    row.getChildren().add(level(rule));
    // As wide as the list, so that long titles are cut instead of pushing the choice out of sight.
    ListView<RuleBook.Entry> list = getListView();
    row.prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> list.getWidth() - BESIDE * getFont().getSize(),
                list.widthProperty(),
                fontProperty()));
    row.setMaxWidth(Region.USE_PREF_SIZE);
    return row;
  }

  private TextField figure(Threshold threshold) {
    TextField field = new TextField(shown(dialog.figure(threshold)));
    field.setPrefColumnCount(5);
    field.setMinWidth(Region.USE_PREF_SIZE);
    field.setId("choose-" + threshold.rule() + "-" + threshold.name());
    field.setTooltip(new Tooltip(threshold.text()));
    field.setAccessibleText(threshold.text());
    field
        .textProperty()
        .subscribe(text -> {
          boolean good = take(threshold, text);
          field.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("wrong"), !good);
        });
    return field;
  }

  private boolean take(Threshold threshold, String text) {
    try {
      double figure = Double.parseDouble(text.strip().replace(',', '.'));
      boolean good = figure >= threshold.least() && figure <= threshold.most();
      if (good) {
        dialog.set(threshold, figure);
      }
      return good;
    } catch (NumberFormatException _) {
      return false;
    }
  }

  private static String shown(double figure) {
    return figure == Math.rint(figure) ? Long.toString((long) figure) : Double.toString(figure);
  }

  private ComboBox<Level> level(RuleBook.Entry rule) {
    ComboBox<Level> level = new ComboBox<>();
    level.setId("choose-" + rule.id());
    level.setAccessibleText(Texts.say("choose.level", rule.text(Part.TITLE)));
    level.getItems().setAll(Level.values());
    level.setConverter(new Wording<>(level.getItems(), value -> shown(rule, value)));
    level.setValue(dialog.said(rule.id()).orElse(Level.USUAL));
    level.setOnAction(_ -> dialog.say(rule.id(), level.getValue()));
    level.getStyleClass().add("rule-level");
    return level;
  }

  private String shown(RuleBook.Entry rule, Level level) {
    return switch (level) {
      case USUAL ->
          Texts.say(
              "choose.usual",
              Texts.say("choose.level." + dialog.usual(rule).map(Severity::id).orElse("off")));
      case ERROR, WARNING, ADVICE, OFF ->
          Texts.say("choose.level." + level.name().toLowerCase(java.util.Locale.ROOT));
    };
  }
}
