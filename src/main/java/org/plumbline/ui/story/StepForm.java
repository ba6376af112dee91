package org.plumbline.ui.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import org.plumbline.design.StoryStep;
import org.plumbline.edit.Telling.Part;
import org.plumbline.ui.Texts;
import org.plumbline.ui.canvas.Lens;

/// What is said and shown in one step. What is typed counts when its field is left, as one step of
/// undo.
final class StepForm extends GridPane {
  private final Plot plot;
  private final List<Field> fields = new ArrayList<>();
  private final TextField lit = new TextField();
  private final Button fromSelection = new Button(Texts.say("story.focus.set"));
  private final OverlayChoice overlay;
  private final List<Line> lines;
  private final HBox light;
  private final Label lightLabel;
  private Optional<String> shown = Optional.empty();
  private boolean showing;

  private static final double LEAST_HEIGHT = 48;

  /// From this width on, in heights of letters, two fields stand beside one another.
  private static final double WIDE = 32;

  /// A field and what stands before it.
  ///
  /// @param high whether it takes what height there is
  private record Line(Label label, Region field, boolean high) {}

  /// A part of a step that is typed.
  private record Field(
      TextInputControl input,
      Part part,
      Function<StoryStep, String> read,
      BiFunction<StoryStep, String, StoryStep> write) {}

  /// @param lens tells what is laid over the canvas now, which a step can carry
  StepForm(Plot plot, Lens lens) {
    this.plot = plot;
    overlay =
        new OverlayChoice(
            plot::design,
            lens,
            value ->
                step()
                    .filter(each -> !each.overlay().equals(value))
                    .ifPresent(each -> plot.change(Part.OVERLAY, each.withOverlay(value))));
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
    lines =
        List.of(
            new Line(label("title.field", title), title, false),
            new Line(label("say", say), say, true),
            new Line(label("overlay", overlay), overlay, false),
            new Line(label("notes", notes), notes, true));
    light = new HBox(8, lit, fromSelection);
    light.setAlignment(Pos.CENTER_LEFT);
    lightLabel = label("focus", lit);
    arrange(true);
    widthProperty().subscribe(_ -> arrange(getWidth() <= 0 || getWidth() >= WIDE * em()));
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
    overlay.show(step.map(StoryStep::overlay).orElse(""));
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

  /// Two fields beside one another where there is room for them, else one below the other.
  private void arrange(boolean wide) {
    if (!getChildren().isEmpty() && wide == (getColumnConstraints().size() > 2)) {
      return;
    }
    getChildren().clear();
    getColumnConstraints().clear();
    getRowConstraints().clear();
    int across = wide ? 2 : 1;
    int down = lines.size() / across;
    for (int n = 0; n < across; n++) {
      ColumnConstraints words = new ColumnConstraints();
      words.setMinWidth(Region.USE_PREF_SIZE);
      ColumnConstraints field = new ColumnConstraints(60, 220, Double.MAX_VALUE);
      field.setHgrow(Priority.ALWAYS);
      getColumnConstraints().addAll(words, field);
    }
    for (int n = 0; n < lines.size(); n++) {
      Line line = lines.get(n);
      add(line.label(), 2 * (n / down), n % down);
      add(line.field(), 2 * (n / down) + 1, n % down);
    }
    lines.subList(0, down).forEach(each -> getRowConstraints().add(row(each.high())));
    getRowConstraints().add(row(false));
    add(lightLabel, 0, down);
    add(light, 1, down, 2 * across - 1, 1);
  }

  private static RowConstraints row(boolean high) {
    RowConstraints row = new RowConstraints();
    row.setValignment(VPos.TOP);
    row.setMinHeight(Region.USE_PREF_SIZE);
    if (high) {
      row.setMinHeight(Region.USE_COMPUTED_SIZE);
      row.setPrefHeight(80);
      row.setVgrow(Priority.ALWAYS);
    }
    return row;
  }

  private double em() {
    return lightLabel.getFont().getSize();
  }

  private static TextArea area() {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(3);
    area.setMinHeight(LEAST_HEIGHT);
    return area;
  }

  private static Label label(String key, Node field) {
    Label label = new Label(Texts.say("story." + key));
    label.getStyleClass().add("step-label");
    label.setLabelFor(field);
    return label;
  }
}
