package org.plumbline.ui.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plumbline.design.TemplateField;
import org.plumbline.ui.Texts;

/// The list of what a template could ask, to be ticked, with the question of the chosen one below.
final class CandidateList extends VBox {
  private final TextField search = new TextField();
  private final ListView<Candidate> list = new ListView<>();
  private final TextField question = new TextField();
  private final Label ticked = new Label();
  private final List<Candidate> all;
  private boolean showing;

  CandidateList(List<Candidate> candidates) {
    super(8);
    all = new ArrayList<>(candidates);
    search.setId("template-find");
    search.setPromptText(Texts.say("template.find"));
    search.setAccessibleText(Texts.say("template.find"));
    search.textProperty().subscribe(() -> narrow());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
    list.setId("template-candidates");
    list.getStyleClass().add("quiet-list");
    list.setAccessibleText(Texts.say("template.candidates"));
    list.setPlaceholder(new Label(Texts.say("template.none")));
    list.setCellFactory(_ -> new CandidateCell(this::toggle));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::tick);
    list.getSelectionModel().selectedItemProperty().subscribe(() -> ask());
    question.setId("template-question");
    question.textProperty().subscribe(() -> asked());
    Label asks = new Label(Texts.say("template.question"));
    asks.getStyleClass().add("field-label");
    asks.setLabelFor(question);
    ticked.getStyleClass().add("explanation");
    ticked.setId("template-ticked");
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(search, list, new VBox(4, asks, question), ticked);
    narrow();
  }

  /// What is to be asked.
  List<TemplateField> fields() {
    return all.stream().filter(Candidate::ticked).map(Candidate::field).toList();
  }

  private void narrow() {
    String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
    list.getItems()
        .setAll(
            all.stream()
                .filter(each ->
                    (each.name() + " " + each.where()).toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
    list.getSelectionModel().selectFirst();
    ask();
    count();
  }

  private void enter(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN) {
      list.requestFocus();
      event.consume();
    }
  }

  private void tick(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown()) {
      chosen().ifPresent(this::toggle);
      event.consume();
    }
  }

  private Optional<Candidate> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void toggle(Candidate candidate) {
    replace(candidate, candidate.ticked(!candidate.ticked()));
    ask();
    count();
  }

  private void ask() {
    showing = true;
    question.setText(chosen().map(each -> each.field().ask()).orElse(""));
    question.setDisable(chosen().filter(Candidate::ticked).isEmpty());
    showing = false;
  }

  private void asked() {
    if (!showing) {
      chosen().ifPresent(each -> replace(each, each.asking(question.getText())));
    }
  }

  private void count() {
    ticked.setText(Texts.count("template.ticked", fields().size()));
  }

  /// Puts another state of a candidate in its place, which stays the chosen one.
  private void replace(Candidate before, Candidate now) {
    showing = true;
    all.set(all.indexOf(before), now);
    int place = list.getItems().indexOf(before);
    list.getItems().set(place, now);
    list.getSelectionModel().select(place);
    showing = false;
  }
}
