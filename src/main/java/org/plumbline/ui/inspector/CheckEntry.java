package org.plumbline.ui.inspector;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import org.plumbline.catalog.Value;
import org.plumbline.edit.Session;

/// A field for yes or no, half ticked where the selected elements differ.
final class CheckEntry implements Field {
  private final CheckBox box = new CheckBox();
  private Setting setting;

  CheckEntry(Setting setting, Session session) {
    this.setting = setting;
    box.setText(setting.property().name());
    box.setMnemonicParsing(false);
    box.setWrapText(true);
    box.setOnAction(_ -> session.commit(this.setting.edit().apply(Value.of(box.isSelected()))));
    show(setting);
  }

  @Override
  public Control control() {
    return box;
  }

  @Override
  public void show(Setting other) {
    setting = other;
    box.setIndeterminate(other.value().isEmpty());
    box.setSelected(other.value().equals(java.util.Optional.of(Value.of(true))));
  }

  @Override
  public void finish() {
    // Ticking has already committed.
  }
}
