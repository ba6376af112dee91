package org.plumbline.ui.inspector;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/// Offers texts below a field: those that hold what has been typed, or all of them on the down key.
final class Suggestions {
  private Suggestions() {}

  static void offer(TextInputControl control, Supplier<List<String>> texts) {
    if (control instanceof TextField field && !texts.get().isEmpty()) {
      AutoCompletionBinding<String> offer =
          TextFields.bindAutoCompletion(
              field, request -> fitting(texts.get(), request.getUserText()));
      offer.setVisibleRowCount(8);
      offer.setDelay(0);
      field.addEventHandler(
          KeyEvent.KEY_PRESSED,
          event -> {
            if (event.getCode() == KeyCode.DOWN) {
              offer.setUserInput("");
            }
          });
    }
  }

  /// The texts that hold what has been typed, except one that is already complete.
  static List<String> fitting(List<String> texts, String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    return texts.stream()
        .filter(text -> text.toLowerCase(Locale.ROOT).contains(wanted))
        .filter(text -> !text.equals(typed))
        .toList();
  }
}
