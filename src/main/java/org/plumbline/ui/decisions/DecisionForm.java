package org.plumbline.ui.decisions;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plumbline.design.Decision;
import org.plumbline.design.Decision.Part;
import org.plumbline.design.Decision.Status;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Wording;

/// All that one decision says. What is typed counts when its field is left, as one step of undo.
final class DecisionForm extends ScrollPane {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  /// Narrower than this, at the usual scale, fields stand below one another.
  private static final double WIDE = 440;

  private final Docket docket;
  private final Runnable left;
  private final List<Field> fields = new ArrayList<>();
  private final List<Node> boxes = new ArrayList<>();
  private final GridPane grid = new GridPane();
  private final Label objection = new Label();
  private final ComboBox<Status> status = new ComboBox<>();
  private final ComboBox<String> supersedes = new ComboBox<>();
  private final AboutBox about;
  private Optional<String> shown = Optional.empty();
  private boolean showing;
  private boolean wide;

  /// A part of a decision that is typed.
  private record Field(
      TextInputControl input,
      Function<Decision, String> read,
      Function<String, Optional<String>> objection,
      BiConsumer<Decision, String> write) {}

  /// A form that says `left` when somebody has done with it.
  DecisionForm(Docket docket, Runnable left) {
    this.docket = docket;
    this.left = left;
    about = new AboutBox(docket);
    getStyleClass().add("decision-form");
    grid.getStyleClass().add("decision-fields");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setContent(grid);
    prepareChoices();
    TextField title = new TextField();
    typed("title", title, Part.TITLE, DecisionForm::blank);
    TextField date = new TextField();
    date.setPromptText(Texts.say("decisions.date.form"));
    date.setPrefColumnCount(9);
    typed("date", date, Part.DATE, DecisionForm::noDay);
    boxes.add(box("title", title));
    boxes.add(beside(box("status", status), box("date", date)));
    line("author", Part.AUTHOR);
    boxes.add(box("supersedes", supersedes));
    boxes.add(box("about", about));
    area("context", Part.CONTEXT);
    area("choice", Part.CHOICE);
    area("rationale", Part.RATIONALE);
    TextArea alternatives = area();
    field(
        "alternatives",
        new Field(
            alternatives,
            each -> String.join("\n", each.alternatives()),
            _ -> Optional.empty(),
            (each, text) ->
                docket.weigh(
                    each, text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList())));
    boxes.add(box("alternatives", alternatives));
    area("tradeoffs", Part.TRADEOFFS);
    objection.getStyleClass().add("objection");
    objection.setId("decision-objection");
    objection.setWrapText(true);
    objection.managedProperty().bind(objection.visibleProperty());
    object("");
    arrange(false);
    widthProperty()
        .subscribe(
            width -> arrange(width.doubleValue() >= WIDE * docket.bench().outfit().get().factor()));
  }

  /// Shows a decision; nothing can be typed without one.
  void show(Optional<Decision> decision) {
    Optional<String> id = decision.map(Decision::id);
    boolean other = !id.equals(shown);
    if (other) {
      finish();
    }
    showing = true;
    shown = id;
    grid.setDisable(decision.isEmpty());
    for (Field each : fields) {
      String text = decision.map(each.read()).orElse("");
      if (other || !text.equals(each.input().getUserData())) {
        set(each, text);
      }
    }
    status.setValue(decision.map(Decision::status).orElse(null));
    List<String> ids = new ArrayList<>(List.of(""));
    decision.ifPresent(each -> {
      docket.ledger().replaceable(each).stream().map(Decision::id).forEach(ids::add);
      if (!ids.contains(each.supersedes())) {
        ids.add(each.supersedes());
      }
    });
    if (!supersedes.getItems().equals(ids)) {
      supersedes.getItems().setAll(ids);
    }
    supersedes.setValue(decision.map(Decision::supersedes).orElse(""));
    about.show(decision);
    if (other) {
      object("");
      setVvalue(0);
    }
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

  private Optional<Decision> decision() {
    return shown.flatMap(docket::decision);
  }

  private void line(String key, Part part) {
    TextField line = new TextField();
    typed(key, line, part, _ -> Optional.empty());
    boxes.add(box(key, line));
  }

  private void area(String key, Part part) {
    TextArea area = area();
    typed(key, area, part, _ -> Optional.empty());
    boxes.add(box(key, area));
  }

  private void typed(
      String key,
      TextInputControl input,
      Part part,
      Function<String, Optional<String>> objectionTo) {
    field(
        key,
        new Field(
            input,
            each -> each.words(part),
            objectionTo,
            (each, text) -> docket.change(each, part, text)));
  }

  private void field(String key, Field field) {
    TextInputControl input = field.input();
    fields.add(field);
    input.setId("decision-" + key);
    input
        .focusedProperty()
        .subscribe(focused -> {
          if (focused) {
            // It may have been laid out for the last time before it was seen.
            Platform.runLater(() -> bring(input));
          } else {
            take(field);
          }
        });
    input.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(field, event));
    // Tab leaves a field of several lines as it leaves any other.
    input.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB
              && input instanceof TextArea
              && !event.isShortcutDown()) {
            event.consume();
            input.requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
          }
        });
  }

  private void pressed(Field field, KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      if (pending(field)) {
        decision().ifPresent(each -> set(field, field.read().apply(each)));
        object("");
      } else {
        left.run();
      }
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER
        && (field.input() instanceof TextField || event.isShortcutDown())) {
      take(field);
      event.consume();
    }
  }

  private static boolean pending(Field field) {
    return !field.input().getText().equals(field.input().getUserData());
  }

  private void set(Field field, String text) {
    field.input().setUserData(text);
    field.input().pseudoClassStateChanged(INVALID, false);
    if (!field.input().getText().equals(text)) {
      field.input().setText(text);
    }
  }

  private void take(Field field) {
    if (showing || !pending(field)) {
      return;
    }
    String text = field.input().getText();
    Optional<String> wrong = field.objection().apply(text);
    field.input().pseudoClassStateChanged(INVALID, wrong.isPresent());
    object(wrong.orElse(""));
    if (wrong.isEmpty()) {
      field.input().setUserData(text);
      decision()
          .filter(each -> !field.read().apply(each).equals(text))
          .ifPresent(each -> field.write().accept(each, text));
    }
  }

  private void object(String words) {
    objection.setText(words);
    objection.setVisible(!words.isEmpty());
  }

  private static Optional<String> blank(String text) {
    return text.isBlank() ? Optional.of(Texts.say("invalid.blank")) : Optional.empty();
  }

  private static Optional<String> noDay(String text) {
    try {
      return text.isEmpty() || LocalDate.parse(text).getYear() > 0
          ? Optional.empty()
          : Optional.of(Texts.say("decisions.date.invalid"));
    } catch (DateTimeParseException _) {
      return Optional.of(Texts.say("decisions.date.invalid"));
    }
  }

  private void prepareChoices() {
    status.setId("decision-status");
    status.setMaxWidth(Double.MAX_VALUE);
    status.getItems().setAll(Status.values());
    status.setConverter(new Wording<>(status.getItems(), Docket::status));
    status
        .valueProperty()
        .subscribe((_, value) -> {
          if (!showing && value != null) {
            decision()
                .filter(each -> each.status() != value)
                .ifPresent(each -> docket.stand(each, value));
          }
        });
    supersedes.setId("decision-supersedes");
    supersedes.setMaxWidth(Double.MAX_VALUE);
    supersedes.setConverter(new Wording<>(supersedes.getItems(), this::other));
    supersedes
        .valueProperty()
        .subscribe((_, value) -> {
          if (!showing && value != null) {
            decision()
                .filter(each -> !each.supersedes().equals(value))
                .ifPresent(each -> docket.supersede(each, value));
          }
        });
  }

  private String other(String id) {
    return id.isEmpty()
        ? Texts.say("inspector.none")
        : docket
            .decision(id)
            .map(Decision::title)
            .orElseGet(() -> Texts.say("inspector.note.missing", id));
  }

  private void arrange(boolean broad) {
    if (broad == wide && !grid.getChildren().isEmpty()) {
      return;
    }
    wide = broad;
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(broad ? 50 : 100);
    column.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(broad ? List.of(column, column) : List.of(column));
    grid.getChildren().clear();
    grid.add(objection, 0, 0, broad ? 2 : 1, 1);
    int row = 1;
    int place = 0;
    for (Node box : boxes) {
      boolean whole = broad && box.equals(about.getParent());
      grid.add(box, place, row, whole ? 2 : 1, 1);
      place = broad && !whole && place == 0 ? 1 : 0;
      row += place == 0 ? 1 : 0;
    }
  }

  /// Brings a field into view that has got the focus.
  private void bring(Node input) {
    double seen = getViewportBounds().getHeight();
    double room = grid.getHeight() - seen;
    Node box = input.getParent();
    if (room > 0) {
      double top = grid.sceneToLocal(box.localToScene(box.getLayoutBounds())).getMinY();
      double bottom = grid.sceneToLocal(box.localToScene(box.getLayoutBounds())).getMaxY();
      double now = getVvalue() * room;
      if (top < now || bottom > now + seen) {
        setVvalue(Math.clamp(Math.min(top, Math.max(now, bottom - seen)) / room, 0, 1));
      }
    }
  }

  private static HBox beside(VBox one, VBox other) {
    HBox.setHgrow(one, Priority.ALWAYS);
    HBox both = new HBox(8, one, other);
    both.getStyleClass().add("decision-pair");
    return both;
  }

  private static VBox box(String key, Node field) {
    Label label = new Label(Texts.say("decisions.field." + key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    if (field instanceof Control control) {
      control.setMinWidth(0);
    }
    return new VBox(4, label, field);
  }

  private static TextArea area() {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(3);
    area.setPrefColumnCount(10);
    return area;
  }
}
