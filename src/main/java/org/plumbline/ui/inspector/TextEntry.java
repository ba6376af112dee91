package org.plumbline.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;
import org.plumbline.catalog.Property.Kind;
import org.plumbline.catalog.Value;
import org.plumbline.edit.Session;
import org.plumbline.ui.Texts;
import org.plumbline.ui.inspector.Reading.Numbers;
import org.plumbline.ui.inspector.Reading.Refused;
import org.plumbline.ui.inspector.Reading.Understood;
import org.plumbline.ui.look.GrowingArea;

/// A field for words and numbers. What is typed is previewed at once and committed as one step when
/// the field is left or Enter is pressed; what cannot be understood is neither.
final class TextEntry implements Field {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private final Session session;
  private final TextInputControl control;
  private final ReadOnlyStringWrapper objection = new ReadOnlyStringWrapper("");
  private Setting setting;
  private String shown = "";
  private boolean showing;

  TextEntry(Setting setting, Session session) {
    this.setting = setting;
    this.session = session;
    control = setting.property().kind() == Kind.TEXT ? new GrowingArea() : line(setting);
    Suggestions.offer(control, () -> this.setting.suggestions());
    control.textProperty().subscribe(() -> typed());
    control.focusedProperty().subscribe(focused -> left(focused));
    control.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    show(setting);
  }

  @Override
  public Control control() {
    return control;
  }

  /// What is wrong with what has been typed; empty if nothing is.
  ReadOnlyStringProperty objection() {
    return objection.getReadOnlyProperty();
  }

  @Override
  public void show(Setting other) {
    setting = other;
    if (!pending()) {
      restore();
    }
  }

  @Override
  public void finish() {
    if (pending() && reading() instanceof Understood(Value value)) {
      shown = control.getText();
      session.commit(setting.edit().apply(value));
      settle();
    }
  }

  private static TextInputControl line(Setting setting) {
    CustomTextField field = new CustomTextField();
    setting.property().unit().map(TextEntry::unit).ifPresent(field::setRight);
    return field;
  }

  private static Label unit(String text) {
    Label unit = new Label(text);
    unit.getStyleClass().add("unit");
    return unit;
  }

  private void restore() {
    showing = true;
    shown = setting.value().map(this::written).orElse("");
    if (!shown.equals(control.getText())) {
      control.setText(shown);
    }
    control.setPromptText(setting.value().isPresent() ? prompt() : Texts.say("inspector.mixed"));
    unitBeside(setting.property().meant(shown).isEmpty());
    objectTo("");
    showing = false;
  }

  /// Shows what holds now. Setting the text forgets what was typed, so that taking back after a
  /// commit takes back the step.
  private void settle() {
    restore();
    showing = true;
    int caret = control.getCaretPosition();
    control.setText(shown);
    control.positionCaret(Math.min(caret, shown.length()));
    showing = false;
  }

  private void typed() {
    if (showing) {
      return;
    }
    switch (reading()) {
      case Understood(Value value) -> {
        objectTo("");
        session.preview(setting.edit().apply(value));
      }
      case Refused(String message) -> {
        objectTo(message);
        session.cancel();
      }
    }
  }

  private void left(boolean focused) {
    if (!focused) {
      finish();
    }
  }

  private void pressed(KeyEvent event) {
    boolean line = !(control instanceof TextArea);
    if (event.getCode() == KeyCode.ENTER && (line || event.isShortcutDown())) {
      finish();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && pending()) {
      session.cancel();
      restore();
      event.consume();
    }
  }

  private boolean pending() {
    return !shown.equals(control.getText());
  }

  private Reading reading() {
    return Reading.of(setting, Optional.ofNullable(control.getText()).orElse(""));
  }

  private void objectTo(String message) {
    objection.set(message);
    control.pseudoClassStateChanged(INVALID, !message.isEmpty());
  }

  /// What holds where nothing is written.
  private String prompt() {
    return setting.property().standard() instanceof Value.Quantity(double number)
        ? setting.property().meaning(number).orElseGet(() -> Numbers.written(number))
        : "";
  }

  /// Words have no unit.
  private void unitBeside(boolean there) {
    if (control instanceof CustomTextField field && field.getRight() != null) {
      field.getRight().setVisible(there);
    }
  }

  /// A number that stands for words is written so; nothing is written for the usual one.
  private String written(Value value) {
    return switch (value) {
      case Value.Text(String text) -> text;
      case Value.Quantity(double number) ->
          setting
              .property()
              .meaning(number)
              .map(words -> value.equals(setting.property().standard()) ? "" : words)
              .orElseGet(() -> Numbers.written(number));
      case Value.Flag(boolean on) -> Boolean.toString(on);
      case Value.Choices(List<String> chosen) -> String.join(", ", chosen);
    };
  }
}
