package org.plumbline.ui.inspector;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import org.plumbline.catalog.Value;
import org.plumbline.edit.Session;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Wording;

/// A field for one of several values; choosing commits.
final class ChoiceEntry implements Field {
  private final Session session;
  private final ComboBox<String> box = new ComboBox<>();
  private Setting setting;
  private boolean showing;

  ChoiceEntry(Setting setting, Session session) {
    this.setting = setting;
    this.session = session;
    box.getItems().setAll(setting.property().values());
    box.setConverter(new Wording<>(box.getItems(), value -> setting.property().label(value)));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setVisibleRowCount(12);
    box.setOnAction(_ -> chosen());
    show(setting);
  }

  @Override
  public Control control() {
    return box;
  }

  @Override
  public void show(Setting other) {
    setting = other;
    showing = true;
    box.setPromptText(Texts.say("inspector.mixed"));
    other
        .value()
        .map(Plain::said)
        .ifPresentOrElse(box::setValue, () -> box.getSelectionModel().clearSelection());
    showing = false;
  }

  @Override
  public void finish() {
    // Choosing has already committed.
  }

  private void chosen() {
    Optional<Value> value = Optional.ofNullable(box.getValue()).map(Value::of);
    if (!showing && value.isPresent() && !value.equals(setting.value())) {
      session.commit(setting.edit().apply(value.get()));
    }
  }
}
