package org.plumbline.ui.gallery;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.design.Design;
import org.plumbline.edit.Session;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.inspector.Questionnaire;

/// What a template asks before a design is started from it. Every question may be skipped.
final class FieldsForm extends VBox {
  /// How wide the form has to be for a picture beside the questions.
  private static final double ROOMY = 640;

  private final Design template;
  private final Workbench bench;
  private final Questionnaire questions;
  private final Consumer<Design> start;

  /// @param start takes the template with the answers
  /// @param back goes back to the templates
  FieldsForm(Design template, Host host, Consumer<Design> start, Runnable back) {
    super(16);
    this.template = template;
    this.start = start;
    bench = new Workbench(new Session(template), host.catalog());
    bench.wear(host.outfit().get());
    questions = new Questionnaire(bench);
    getStyleClass().add("gallery-middle");
    setId("gallery-fields");
    Label title = new Label(Texts.say("gallery.fields", template.title()));
    title.getStyleClass().add("gallery-title");
    Label hint = new Label(Texts.say("gallery.fields.hint"));
    hint.getStyleClass().add("explanation");
    hint.setWrapText(true);
    ScrollPane scroll = new ScrollPane(questions);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Miniature picture = new Miniature(template, host.catalog());
    picture.show(host.outfit().get().theme());
    picture
        .visibleProperty()
        .bind(widthProperty().greaterThan(ROOMY * host.outfit().get().factor()));
    picture.managedProperty().bind(picture.visibleProperty());
    HBox middle = new HBox(24, scroll, picture);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    VBox.setVgrow(middle, Priority.ALWAYS);
    getChildren().setAll(title, hint, middle, buttons(back));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Puts the focus into the first question.
  void begin() {
    // What scrolls is in the window only once it has been dressed.
    applyCss();
    questions.begin();
  }

  private HBox buttons(Runnable back) {
    Button go = new Button(Texts.say("gallery.fields.start"));
    go.setId("fields-start");
    go.setDefaultButton(true);
    go.setOnAction(_ -> start());
    Button skip = new Button(Texts.say("gallery.fields.skip"));
    skip.setId("fields-skip");
    skip.setOnAction(_ -> start.accept(template));
    Button leave = new Button(Texts.say("gallery.fields.back"));
    leave.setId("fields-back");
    leave.setOnAction(_ -> back.run());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox buttons = new HBox(10, leave, gap, skip, go);
    buttons.getStyleClass().add("gallery-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    return buttons;
  }

  private void start() {
    questions.finish();
    start.accept(bench.session().design());
  }

  /// Enter in a line of text starts, as it would anywhere else in the form.
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
      event.consume();
      start();
    }
  }
}
