package org.plumbline.ui.analyse;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.overlay.Overlay;
import org.plumbline.overlay.Question;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.Workbench.Blank;
import org.plumbline.ui.analyse.Inquiry.Answer;
import org.plumbline.ui.canvas.CanvasView;
import org.plumbline.ui.look.Glyph;
import org.plumbline.ui.look.Tip;

/// The panel below the canvas in which the design is asked what it would be like in use: the six
/// questions, and of the one that is asked the answer in a sentence and in tables, what it takes
/// for granted and what is missing for it.
public final class AnalysePanel extends VBox {
  /// Narrower than this, at the usual scale, words and tables stand below one another.
  private static final double BOTH = 640;

  /// As high is a table that stands below the words, at the usual scale; lower where less is seen
  /// of the panel at a time, down to this.
  private static final double HIGH = 220;

  private static final double LOW = 120;

  private final Workbench bench;
  private final Inquiry inquiry;
  private final Chooser chooser;
  private final Button close = new Button("", Glyph.CLOSE.node());
  private final Label sentence = new Label();
  private final Label caveat = new Label();
  private final FailureTools failure;
  private final ThroughputTools throughput;
  private final Missing missing;
  private final Tables tables;
  private final Deeds deeds;
  private final VBox words = new VBox();
  private final VBox rest = new VBox();
  private final VBox all = new VBox();
  private final ScrollPane wordsScroll = new ScrollPane();
  private final ScrollPane allScroll = new ScrollPane();
  private final StackPane body = new StackPane();
  private final Label nothing = new Label(Texts.say("analyse.nothing"));
  private boolean narrow;

  /// The panel of an inquiry.
  ///
  /// @param canvas on which rows of tables bring elements into view
  /// @param means by which it reaches beyond itself
  public AnalysePanel(Workbench bench, CanvasView canvas, Inquiry inquiry, Means means) {
    this.bench = bench;
    this.inquiry = inquiry;
    chooser = new Chooser(bench, inquiry);
    failure = new FailureTools(bench, inquiry);
    throughput = new ThroughputTools(inquiry);
    missing = new Missing(bench, means.filling());
    tables = new Tables(bench, id -> look(id, canvas), means.copying());
    deeds = new Deeds(bench, inquiry, means.filling(), tables::renew);
    getStyleClass().add("analyse");
    dress();
    close.setId("analyse-close");
    close.getStyleClass().add("icon-button");
    close.setAccessibleText(Texts.say("analyse.close"));
    close.setTooltip(Tip.of(Texts.say("analyse.close"), bench.outfit().get()));
    close.setMinWidth(USE_PREF_SIZE);
    close.setOnAction(_ -> end());
    chooser.getChildren().add(close);
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox.setVgrow(allScroll, Priority.ALWAYS);
    place();
    inquiry.asked().subscribe(_ -> show());
    inquiry.answer().subscribe(_ -> show());
    widthProperty().subscribe(this::share);
    allScroll.viewportBoundsProperty().subscribe(_ -> lower());
    bench.outfit().subscribe(_ -> share());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// What the panel needs of its window.
  ///
  /// @param copying takes text for other programs
  /// @param filling opens a field
  public record Means(Consumer<String> copying, Consumer<Blank> filling) {}

  /// Moves the focus to the questions.
  public void focusQuestions() {
    chooser.focus();
  }

  /// Whether the table has the focus.
  public boolean tableFocused() {
    return tables.tableFocused();
  }

  /// Copies the chosen rows if the table has the focus; tells whether it has.
  public boolean copyIfFocused() {
    return tables.copyIfFocused();
  }

  private void dress() {
    sentence.setId("answer-sentence");
    sentence.getStyleClass().add("answer-sentence");
    caveat.setId("answer-caveat");
    caveat.getStyleClass().addAll("explanation", "answer-caveat");
    for (Label each : List.of(sentence, caveat, nothing)) {
      each.setWrapText(true);
      each.setMinHeight(USE_PREF_SIZE);
    }
    nothing.getStyleClass().add("empty");
    words.getStyleClass().add("answer-said");
    rest.getStyleClass().add("answer-said");
    for (ScrollPane each : List.of(wordsScroll, allScroll)) {
      each.setFitToWidth(true);
      each.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
      each.setFocusTraversable(false);
      each.getStyleClass().add("edge-to-edge");
      each.setMinHeight(0);
    }
    body.setMinHeight(0);
  }

  private void look(String element, CanvasView canvas) {
    bench.session().select(List.of(element));
    canvas.reveal(element);
  }

  private void end() {
    inquiry.ask(Optional.empty());
    chooser.focus();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && inquiry.asked().get().isPresent()) {
      end();
      event.consume();
    }
  }

  private void show() {
    Optional<Question> question = inquiry.asked().get();
    close.setVisible(question.isPresent());
    Optional<Answer> answer =
        inquiry
            .answer()
            .get()
            .filter(each ->
                question
                    .filter(now -> now.analysis() == each.overlay().question().analysis())
                    .isPresent());
    shown(failure, question.filter(Question.Failure.class::isInstance).isPresent());
    shown(throughput, question.filter(Question.Throughput.class::isInstance).isPresent());
    answer.ifPresent(this::tell);
    arrange(answer.isPresent());
  }

  private void tell(Answer answer) {
    Overlay overlay = answer.overlay();
    sentence.setText(overlay.sentence());
    caveat.setText(overlay.caveat());
    missing.show(overlay.gaps(), overlay.question());
    tables.show(overlay, row -> deeds.of(answer, row));
  }

  private static void shown(Region part, boolean wanted) {
    part.setVisible(wanted);
    part.setManaged(wanted);
  }

  private void share() {
    boolean now = getWidth() < BOTH * bench.outfit().get().factor();
    if (now != narrow) {
      narrow = now;
      body.getChildren().clear();
      place();
      show();
    }
  }

  /// The questions stand above what is answered; where there is little room they scroll along, so
  /// that all of it is left to what is read.
  private void place() {
    if (narrow) {
      all.getChildren().setAll(chooser, body);
      allScroll.setContent(all);
      getChildren().setAll(allScroll);
    } else {
      all.getChildren().clear();
      getChildren().setAll(chooser, body);
    }
  }

  /// A table below the words is no higher than what is seen at a time.
  private void lower() {
    if (narrow) {
      double factor = bench.outfit().get().factor();
      double seen = allScroll.getViewportBounds().getHeight();
      tables.high(Math.clamp(seen, LOW * factor, HIGH * factor));
    }
  }

  /// Words beside tables where there is room for both, else below one another: first what has been
  /// asked and answered, then the numbers, then what is taken for granted and what is missing.
  private void arrange(boolean answered) {
    if (!answered) {
      body.getChildren().setAll(nothing);
      StackPane.setAlignment(nothing, Pos.TOP_LEFT);
      return;
    }
    boolean there = !body.getChildren().isEmpty() && holds(tables);
    if (there) {
      return;
    }
    if (narrow) {
      wordsScroll.setContent(null);
      words.getChildren().setAll(sentence, failure, throughput);
      rest.getChildren().setAll(caveat, missing);
      lower();
      VBox below = new VBox(words, tables, rest);
      below.getStyleClass().add("answer-body");
      body.getChildren().setAll(below);
    } else {
      tables.high(Region.USE_COMPUTED_SIZE);
      rest.getChildren().clear();
      words.getChildren().setAll(sentence, failure, throughput, caveat, missing);
      wordsScroll.setContent(words);
      GridPane both = new GridPane();
      both.getStyleClass().add("answer-body");
      both.addRow(0, wordsScroll, tables);
      Halves.of(both);
      body.getChildren().setAll(both);
    }
  }

  private boolean holds(Region wanted) {
    return wanted.getParent() != null && wanted.getScene() != null;
  }
}
