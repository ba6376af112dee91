package org.plumbline.ui.inspector;

import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.plumbline.edit.Session;

/// A setting in the form: its name above, its field, and below it what is wrong with what was
/// typed.
final class FieldRow extends VBox {
  private final Field field;

  FieldRow(Setting setting, Session session) {
    field = Field.of(setting, session);
    getStyleClass().add("field-row");
    Control control = field.control();
    control.setId("field-" + setting.property().id());
    control.setAccessibleText(setting.property().name());
    control.setAccessibleHelp(setting.property().help());
    explain(control, setting.property().help());
    if (!(field instanceof CheckEntry)) {
      getChildren().add(label(setting, control));
    }
    getChildren().add(control);
    if (field instanceof TextEntry entry) {
      getChildren().add(objection(entry));
    }
  }

  void show(Setting setting) {
    field.show(setting);
  }

  void finish() {
    field.finish();
  }

  void focus() {
    field.control().requestFocus();
  }

  private static Label label(Setting setting, Control control) {
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
  private static void explain(Control control, String help) {
    if (!help.isEmpty()) {
      control.setOnMouseEntered(_ -> {
        if (control.getTooltip() == null) {
          Tooltip tooltip = new Tooltip(help);
          tooltip.setWrapText(true);
          tooltip.setMaxWidth(280);
          control.setTooltip(tooltip);
        }
      });
    }
  }
}
