package org.plumbline.ui.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.plumbline.design.Acceptance;
import org.plumbline.design.Decision;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Extras;
import org.plumbline.edit.AcceptFinding;
import org.plumbline.edit.AddDecision;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Severity;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.look.AcceptKey;
import org.plumbline.ui.look.Look;

/// Accepts one finding on one element, with a reason. An error takes a decision besides: one of the
/// design, or a new one by its title.
final class AcceptDialog {
  private static final DayText DAY = new DayText();

  private final Finding finding;
  private final Workbench bench;
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final TextArea reason = new TextArea();
  private final TextField owner = new TextField();
  private final DatePicker expires = new DatePicker();
  private final ComboBox<String> decision = new ComboBox<>();

  AcceptDialog(Finding finding, Workbench bench) {
    this.finding = finding;
    this.bench = bench;
    dialog.setTitle(Texts.say("accept.title"));
    dialog.getDialogPane().getStyleClass().add("question");
    dialog.getDialogPane().setContent(content());
    ButtonType accept = new ButtonType(Texts.say("accept.do"), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(Texts.say("answer.cancel"), ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().addAll(accept, cancel);
    Button button = (Button) dialog.getDialogPane().lookupButton(accept);
    button.setId("accept-do");
    button.disableProperty().bind(incomplete());
    AcceptKey.serves(dialog.getDialogPane());
    Look.fit(dialog.getDialogPane().getScene());
    Look.dress(dialog.getDialogPane().getScene(), bench.outfit().get());
  }

  /// Waits for the answer and commits it as one step.
  void open(Window window) {
    dialog.initOwner(window);
    reason.requestFocus();
    dialog
        .showAndWait()
        .filter(answer -> answer.getButtonData() == ButtonData.OK_DONE)
        .ifPresent(_ -> bench.session().commit(edit()));
  }

  private VBox content() {
    Label title = new Label(finding.message());
    title.setWrapText(true);
    title.getStyleClass().add("question-title");
    reason.setPrefRowCount(3);
    reason.setWrapText(true);
    decision.setEditable(true);
    decision.setMaxWidth(Double.MAX_VALUE);
    expires.setMaxWidth(Double.MAX_VALUE);
    expires.setConverter(DAY);
    expires.setPromptText(Texts.say("accept.day"));
    reason.addEventFilter(KeyEvent.KEY_PRESSED, AcceptDialog::goOn);
    bench.session().design().decisions().stream()
        .map(Decision::title)
        .forEach(decision.getItems()::add);
    VBox content = new VBox(12, title);
    content.getChildren().addAll(field("reason", reason), field("owner", owner));
    content.getChildren().addAll(field("expires", expires), field("decision", decision));
    if (finding.severity() == Severity.ERROR) {
      Label hint = new Label(Texts.say("accept.error"));
      hint.setWrapText(true);
      hint.getStyleClass().add("explanation");
      content.getChildren().add(hint);
    }
    content.getStyleClass().add("question-content");
    return content;
  }

  /// Tab leads on to the next field, as everywhere, instead of becoming part of the reason.
  private static void goOn(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && event.getTarget() instanceof Node field) {
      field.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }

  private static VBox field(String key, Node control) {
    Label label = new Label(Texts.say("accept." + key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(control);
    control.setId("accept-" + key);
    return new VBox(4, label, control);
  }

  private BooleanBinding incomplete() {
    return Bindings.createBooleanBinding(
        () ->
            reason.getText().isBlank()
                || !DAY.understands(expires.getEditor().getText())
                || (finding.severity() == Severity.ERROR && chosen().isEmpty()),
        reason.textProperty(),
        decision.getEditor().textProperty(),
        expires.getEditor().textProperty());
  }

  private String chosen() {
    return decision.getEditor().getText().strip();
  }

  private Edit edit() {
    Design design = bench.session().design();
    List<Edit> edits = new ArrayList<>();
    String id = chosen().isEmpty() ? "" : decisionId(design, edits);
    // What has been typed counts even if the field still has the focus.
    LocalDate typed = DAY.fromString(expires.getEditor().getText());
    String day = Optional.ofNullable(typed).map(LocalDate::toString).orElse("");
    edits.add(
        new AcceptFinding(
            new Acceptance(
                finding.rule(),
                finding.elements().stream().findFirst().orElse(""),
                reason.getText().strip(),
                owner.getText().strip(),
                LocalDate.now(java.time.ZoneId.systemDefault()).toString(),
                day,
                id,
                Extras.NONE)));
    return edits.size() == 1 ? edits.getFirst() : new AllOf(edits.getLast().name(), edits);
  }

  /// The id of the decision with the chosen title; a new one is recorded if there is none.
  private String decisionId(Design design, List<Edit> edits) {
    Optional<Decision> known =
        design.decisions().stream().filter(each -> each.title().equals(chosen())).findFirst();
    if (known.isPresent()) {
      return known.get().id();
    }
    String id = Elements.freeId("decision", Elements.spoken(design));
    edits.add(
        new AddDecision(
            new Decision(
                id,
                chosen(),
                Decision.Status.ACCEPTED,
                LocalDate.now(java.time.ZoneId.systemDefault()).toString(),
                owner.getText().strip(),
                finding.message(),
                Texts.say("accept.choice"),
                reason.getText().strip(),
                List.of(),
                finding.why(),
                finding.elements(),
                List.of(),
                "",
                Extras.NONE)));
    return id;
  }
}
