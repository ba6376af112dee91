package org.plumbline.ui.inspector;

import javafx.scene.control.Control;
import org.plumbline.edit.Session;

/// What a setting is edited with. A field offers edits to the session; it never changes a design.
sealed interface Field permits TextEntry, ChoiceEntry, ManyEntry, CheckEntry {
  /// The control that takes the focus.
  Control control();

  /// Shows a setting of the same form, unless something is being typed.
  void show(Setting setting);

  /// Commits what has been typed, if it can be understood.
  void finish();

  /// The field that suits the setting.
  static Field of(Setting setting, Session session) {
    return switch (setting.property().kind()) {
      case STRING, CHOICE_OR_TEXT, INTEGER, DECIMAL, TEXT -> new TextEntry(setting, session);
      case ENUM -> new ChoiceEntry(setting, session);
      case MULTI_ENUM -> new ManyEntry(setting, session);
      case BOOLEAN -> new CheckEntry(setting, session);
    };
  }
}
