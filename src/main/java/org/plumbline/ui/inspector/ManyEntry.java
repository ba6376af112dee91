package org.plumbline.ui.inspector;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import org.controlsfx.control.CheckComboBox;
import org.plumbline.catalog.Value;
import org.plumbline.edit.Session;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Wording;

/// A field for several of many values; each tick commits.
final class ManyEntry implements Field {
  private final Session session;
  private final CheckComboBox<String> box = new CheckComboBox<>();
  private Setting setting;
  private boolean showing;

  ManyEntry(Setting setting, Session session) {
    this.setting = setting;
    this.session = session;
    box.getItems().setAll(setting.property().values());
    box.setConverter(new Wording<>(box.getItems(), value -> setting.property().label(value)));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleRole(AccessibleRole.COMBO_BOX);
    ListChangeListener<String> ticked = _ -> ticked();
    box.getCheckModel().getCheckedItems().addListener(ticked);
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
    box.getCheckModel().clearChecks();
    List<String> chosen =
        other.value().orElse(Value.of(List.of())) instanceof Value.Choices(List<String> values)
            ? values
            : List.of();
    chosen.forEach(box.getCheckModel()::check);
    box.setTitle(title(chosen));
    showing = false;
  }

  @Override
  public void finish() {
    // Ticking has already committed.
  }

  private String title(List<String> chosen) {
    if (setting.value().isEmpty()) {
      return Texts.say("inspector.mixed");
    }
    return chosen.isEmpty()
        ? Texts.say("inspector.none")
        : String.join(", ", chosen.stream().map(setting.property()::label).toList());
  }

  private void ticked() {
    if (!showing) {
      List<String> inOrder =
          setting.property().values().stream().filter(box.getCheckModel()::isChecked).toList();
      session.commit(setting.edit().apply(Value.of(inOrder)));
    }
  }
}
