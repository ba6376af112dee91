package org.plumbline.ui.inspector;

import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import org.plumbline.rules.Finding;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.look.SeverityMark;
import org.plumbline.ui.look.Tip;

/// A setting in the form: its name above, its field, and below it what is wrong with what was
/// typed.
final class FieldRow extends VBox {
  private final Workbench bench;
  private final Field field;
  private final String name;
  private final String help;
  private final Labeled title;

  FieldRow(Setting setting, Workbench bench) {
    this.bench = bench;
    field = Field.of(setting, bench.session());
    getStyleClass().add("field-row");
    Control control = field.control();
    control.setId("field-" + setting.property().id());
    control.setAccessibleText(setting.property().name());
    control.setAccessibleHelp(setting.property().help());
    explain(control, setting.property().help());
    name = setting.property().name();
    help = setting.property().help();
    if (control instanceof CheckBox box) {
      title = box;
    } else {
      title = label(setting, control);
      getChildren().add(title);
    }
    title.setContentDisplay(ContentDisplay.RIGHT);
    getChildren().add(control);
    if (field instanceof TextEntry entry) {
      getChildren().add(objection(entry));
    }
  }

  void show(Setting setting) {
    field.show(setting);
  }

  /// Shows the worst finding about the setting beside its name, or that there is none.
  void mark(Optional<Finding> finding) {
    Control control = field.control();
    title.setGraphic(finding.map(each -> new SeverityMark(each.severity())).orElse(null));
    title.setTooltip(
        finding.map(each -> Tip.of(each.message(), bench.outfit().get())).orElse(null));
    String found =
        finding
            .map(
                each -> Texts.say("severity." + each.severity().id()) + ": " + each.message() + " ")
            .orElse("");
    control.setAccessibleText(name);
    control.setAccessibleHelp(found + help);
    getStyleClass().removeAll("found");
    finding.ifPresent(_ -> getStyleClass().add("found"));
  }

  void finish() {
    field.finish();
  }

  void focus() {
    field.control().requestFocus();
  }

  private Label label(Setting setting, Control control) {
    Label label = new Label(setting.property().name());
    label.getStyleClass().add("field-label");
    label.setLabelFor(control);
    explain(label, setting.property().help());
    return label;
  }

  private static Label objection(TextEntry entry) {
    Label message = new Label();
    message.getStyleClass().add("objection");
    message.setWrapText(true);
    message.textProperty().bind(entry.objection());
    message.visibleProperty().bind(entry.objection().isNotEmpty());
    message.managedProperty().bind(message.visibleProperty());
    return message;
  }

  /// A tooltip costs a window of its own, so it is made when the pointer first asks for it.
  private void explain(Control control, String help) {
    if (!help.isEmpty()) {
      control.setOnMouseEntered(_ -> {
        if (control.getTooltip() == null) {
          control.setTooltip(Tip.of(help, bench.outfit().get()));
        }
      });
    }
  }
}
