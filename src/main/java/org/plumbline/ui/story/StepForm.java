package org.plumbline.ui.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.util.StringConverter;
import org.plumbline.design.StoryStep;
import org.plumbline.edit.Telling.Part;
import org.plumbline.ui.Texts;

/// What is said and shown in one step. What is typed counts when its field is left, as one step of
/// undo.
final class StepForm extends GridPane {
  private final Plot plot;
  private final List<Field> fields = new ArrayList<>();
  private final TextField lit = new TextField();
  private final Button fromSelection = new Button(Texts.say("story.focus.set"));
  private final ComboBox<String> overlay = new ComboBox<>();
  private Optional<String> shown = Optional.empty();
  private boolean showing;

  /// A part of a step that is typed.
  private record Field(
      TextInputControl input,
      Part part,
      Function<StoryStep, String> read,
      BiFunction<StoryStep, String, StoryStep> write) {}

  StepForm(Plot plot) {
    this.plot = plot;
    getStyleClass().add("step-form");
    TextField title = new TextField();
    TextArea say = area();
    TextArea notes = area();
    field(title, Part.TITLE, StoryStep::title, StoryStep::withTitle);
    field(say, Part.SAY, StoryStep::say, StoryStep::withSay);
    field(notes, Part.NOTES, StoryStep::notes, StoryStep::withNotes);
    lit.setId("step-focus");
    lit.setEditable(false);
    lit.getStyleClass().add("step-lit");
    HBox.setHgrow(lit, Priority.ALWAYS);
    fromSelection.setId("step-focus-set");
    fromSelection.setMinWidth(Region.USE_PREF_SIZE);
    fromSelection.setOnAction(_ -> step().ifPresent(plot::focus));
    prepareOverlay();
    add(label("title.field", title), 0, 0);
    add(title, 1, 0);
    add(label("say", say), 0, 1);
    add(say, 1, 1);
    add(label("overlay", overlay), 2, 0);
    add(overlay, 3, 0);
    add(label("notes", notes), 2, 1);
    add(notes, 3, 1);
    HBox row = new HBox(8, lit, fromSelection);
    row.setAlignment(Pos.CENTER_LEFT);
    add(label("focus", lit), 0, 2);
    add(row, 1, 2, 3, 1);
    arrange();
  }

  /// Shows a step; nothing can be typed without one.
  void show(Optional<StoryStep> step) {
    Optional<String> id = step.map(StoryStep::id);
    if (!id.equals(shown)) {
      finish();
    }
    showing = true;
    shown = id;
    setDisable(step.isEmpty());
    for (Field each : fields) {
      String text = step.map(each.read()).orElse("");
      if (!each.input().getText().equals(text)) {
        each.input().setText(text);
      }
    }
    lit.setText(step.map(plot::names).orElse(""));
    String value = step.map(StoryStep::overlay).orElse("");
    overlay.getItems().setAll(value.isEmpty() ? List.of("") : List.of("", value));
    overlay.setValue(value);
    showing = false;
  }

  /// Takes what has been typed.
  void finish() {
    List.copyOf(fields).forEach(this::take);
  }

  /// Puts the focus into the title, all of it selected.
  void focusTitle() {
    fields.getFirst().input().requestFocus();
    fields.getFirst().input().selectAll();
  }

  private Optional<StoryStep> step() {
    return shown.flatMap(plot::step);
  }

  private void field(
      TextInputControl input,
      Part part,
      Function<StoryStep, String> read,
      BiFunction<StoryStep, String, StoryStep> write) {
    Field field = new Field(input, part, read, write);
    fields.add(field);
    input.setId("step-" + part.name().toLowerCase(java.util.Locale.ROOT));
    input
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            take(field);
          }
        });
    input.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            step().ifPresent(each -> input.setText(read.apply(each)));
            event.consume();
          } else if (event.getCode() == KeyCode.ENTER && input instanceof TextField) {
            take(field);
            event.consume();
          }
        });
    // Tab leaves a field of several lines as it leaves any other.
    input.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB
              && input instanceof TextArea
              && !event.isShortcutDown()) {
            event.consume();
            input.requestFocusTraversal(
                event.isShiftDown()
                    ? javafx.scene.TraversalDirection.PREVIOUS
                    : javafx.scene.TraversalDirection.NEXT);
          }
        });
  }

  private void take(Field field) {
    if (showing) {
      return;
    }
    String text = field.input().getText();
    step()
        .filter(each -> !field.read().apply(each).equals(text))
        .ifPresent(each -> plot.change(field.part(), field.write().apply(each, text)));
  }

  private void prepareOverlay() {
    overlay.setId("step-overlay");
    overlay.setMaxWidth(Double.MAX_VALUE);
    overlay.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String value) {
            return value == null || value.isEmpty() ? Texts.say("story.overlay.none") : value;
          }

          @Override
          public String fromString(String text) {
            return text;
          }
        });
    overlay
        .valueProperty()
        .subscribe((_, value) -> {
          if (!showing && value != null) {
            step()
                .filter(each -> !each.overlay().equals(value))
                .ifPresent(each -> plot.change(Part.OVERLAY, each.withOverlay(value)));
          }
        });
  }

  private void arrange() {
    ColumnConstraints words = new ColumnConstraints();
    words.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints wide = new ColumnConstraints(90, 220, Double.MAX_VALUE);
    wide.setHgrow(Priority.ALWAYS);
    getColumnConstraints().setAll(words, wide, words, wide);
    RowConstraints line = new RowConstraints();
    line.setValignment(VPos.TOP);
    RowConstraints high = new RowConstraints(34, 80, Double.MAX_VALUE);
    high.setVgrow(Priority.ALWAYS);
    high.setValignment(VPos.TOP);
    getRowConstraints().setAll(line, high, line);
  }

  private static TextArea area() {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(3);
    area.setMinHeight(34);
    return area;
  }

  private static Label label(String key, javafx.scene.Node field) {
    Label label = new Label(Texts.say("story." + key));
    label.getStyleClass().add("step-label");
    label.setLabelFor(field);
    return label;
  }
}
