package org.plumbline.ui.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.plumbline.design.Design;
import org.plumbline.design.StoryStep;
import org.plumbline.edit.Session.Change;
import org.plumbline.overlay.Question;
import org.plumbline.story.Show;
import org.plumbline.story.Slide;
import org.plumbline.ui.Texts;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.CanvasView;
import org.plumbline.ui.present.Stills;

/// The story of the design as a row of small pictures with what is said in the chosen step. The
/// chosen step is lit on the canvas.
public final class StoryStrip extends VBox {
  /// How long nothing has to change before pictures are painted again.
  private static final Duration CALM = Duration.millis(300);

  private final Workbench bench;
  private final CanvasView canvas;
  private final Plot plot;
  private final ListView<StoryStep> list = new ListView<>();
  private final StepForm form;
  private final HBox filled;
  private final VBox empty;
  private final Label title = new Label();
  private final HBox tools = new HBox(8);
  private final Map<String, Image> pictures = new HashMap<>();
  private final Stills.Counter stills;
  private final PauseTransition calm = new PauseTransition(CALM);
  private Optional<String> chosen = Optional.empty();
  private boolean following;
  private boolean open;
  private Consumer<Optional<Question>> laying = _ -> {};
  private String laid = "";

  /// The strip of a workbench, with the canvas on which steps are lit.
  ///
  /// @param stills the small pictures of its window
  public StoryStrip(Workbench bench, CanvasView canvas, Stills stills) {
    this.bench = bench;
    this.canvas = canvas;
    plot = new Plot(bench);
    this.stills = stills.counter();
    form = new StepForm(plot, canvas.lens());
    getStyleClass().add("story-strip");
    prepareList();
    // Where words are large, not all fields are seen at once.
    ScrollPane fields = new ScrollPane(form);
    fields.getStyleClass().addAll("step-scroll", "edge-to-edge");
    fields.setFitToWidth(true);
    fields.setFitToHeight(true);
    fields.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    fields.setFocusTraversable(false);
    fields.setMinWidth(200);
    fields.setPrefWidth(560);
    fields.setMinHeight(0);
    filled = new HBox(12, list, fields);
    HBox.setHgrow(list, Priority.ALWAYS);
    HBox.setHgrow(fields, Priority.ALWAYS);
    empty = nothingYet();
    StackPane body = new StackPane(filled, empty);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(header(), body);
    calm.setOnFinished(_ -> paint());
    // What was chosen while the strip was away, as by the end of a presentation.
    list.widthProperty().subscribe(_ -> reveal());
    // Panels leave the window for a moment while others fold.
    sceneProperty().subscribe(_ -> Platform.runLater(() -> open(getScene() != null)));
    bench.session().observe(this::changed);
    bench
        .theme()
        .subscribe((_, _) -> {
          if (open) {
            calm.playFromStart();
          }
        });
    refresh();
  }

  /// The buttons in the head of the strip, from commands.
  public void tools(List<Button> buttons) {
    tools.getChildren().setAll(buttons);
  }

  /// Has somebody told what the chosen step lays over the canvas, while steps are lit.
  public void onLay(Consumer<Optional<Question>> listener) {
    laying = listener;
  }

  /// The buttons that are there while there is no story, from commands.
  public void beginnings(List<Button> buttons) {
    HBox row = new HBox(8);
    row.getChildren().addAll(buttons);
    row.setAlignment(Pos.CENTER);
    empty.getChildren().set(1, row);
  }

  /// Only while it is seen are pictures painted and steps lit.
  private void open(boolean seen) {
    if (seen != open) {
      open = seen;
      if (seen) {
        refresh();
        paint();
      } else {
        finish();
        canvas.lens().light(Optional.empty());
        laid = "";
        laying.accept(Optional.empty());
      }
    }
  }

  /// The id of the chosen step; the first one until another is chosen.
  public Optional<String> chosen() {
    return chosen
        .filter(id -> plot.place(id) >= 0)
        .or(() -> plot.steps().stream().map(StoryStep::id).findFirst());
  }

  /// The place of the chosen step, 0 if there is none.
  public int at() {
    return chosen().map(plot::place).orElse(0);
  }

  /// Chooses the step at a place, if there is one.
  public void choose(int at) {
    if (at >= 0 && at < plot.steps().size()) {
      choose(plot.steps().get(at).id());
    }
  }

  /// Makes a step of what is selected behind the chosen one; its title can be typed at once.
  public void add() {
    finish();
    choose(plot.add(chosen()));
    if (getScene() != null) {
      form.focusTitle();
    }
  }

  /// Adds a story that follows the data; false if there is nothing to tell.
  public boolean draft() {
    finish();
    Optional<String> first = plot.draft();
    first.ifPresent(this::choose);
    return first.isPresent();
  }

  /// Puts a copy behind the chosen step.
  public void duplicate() {
    finish();
    chosen().flatMap(plot::duplicate).ifPresent(this::choose);
  }

  /// Takes the chosen step out.
  public void remove() {
    Optional<String> next = chosen().flatMap(plot::remove);
    chosen = Optional.empty();
    next.ifPresent(this::choose);
    if (next.isEmpty()) {
      canvas.lens().light(Optional.empty());
      laid = "";
      laying.accept(Optional.empty());
      refresh();
    }
  }

  /// Moves the chosen step by so many places.
  public void move(int by) {
    finish();
    chosen().ifPresent(id -> plot.move(id, plot.place(id) + by));
  }

  private void moveTo(String id, int place) {
    finish();
    plot.move(id, place);
  }

  /// Whether the chosen step can be moved by so many places.
  public boolean movable(int by) {
    int to = chosen().map(plot::place).orElse(-1) + by;
    return chosen().isPresent() && to >= 0 && to < plot.steps().size();
  }

  /// Sets what is in the light of the chosen step to what is selected.
  public void focusFromSelection() {
    chosen().flatMap(plot::step).ifPresent(plot::focus);
    light();
  }

  /// Whether something is selected that can be in the light.
  public boolean hasFocusable() {
    return !plot.focusable().isEmpty();
  }

  /// Takes what has been typed.
  public void finish() {
    form.finish();
  }

  /// Moves the focus to the steps, or to the first button if there are none.
  public void focusSteps() {
    if (plot.steps().isEmpty()) {
      Optional.ofNullable(empty.lookup(".button")).ifPresent(Node::requestFocus);
    } else {
      list.requestFocus();
    }
  }

  /// Whether the row of steps has the focus.
  public boolean stepsFocused() {
    return list.isFocused();
  }

  /// Paints nothing more.
  public void dispose() {
    calm.stop();
    stills.close();
  }

  private Region header() {
    title.getStyleClass().add("panel-title");
    // The first letters of it say less than nothing.
    title
        .widthProperty()
        .subscribe(() -> title.setVisible(title.getWidth() >= title.prefWidth(-1)));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox header = new HBox(8, title, between, tools);
    header.setAlignment(Pos.CENTER_LEFT);
    header.getStyleClass().add("story-header");
    return header;
  }

  private static VBox nothingYet() {
    Label words = new Label(Texts.say("story.empty"));
    words.setWrapText(true);
    words.getStyleClass().add("empty");
    VBox empty = new VBox(8, words, new HBox());
    empty.setAlignment(Pos.CENTER);
    return empty;
  }

  private void prepareList() {
    list.setId("story-steps");
    list.setOrientation(Orientation.HORIZONTAL);
    list.setAccessibleText(Texts.say("story.steps"));
    list.getStyleClass().addAll("quiet-list", "story-steps");
    list.setCellFactory(_ -> new StepCell(pictures));
    new StepDrag(list, this::moveTo);
    list.setMinWidth(180);
    list.setPrefWidth(420);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe((_, step) -> {
          if (!following && step != null) {
            choose(step.id());
          }
        });
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            remove();
            event.consume();
          } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            form.focusTitle();
            event.consume();
          } else if (event.getCode() == KeyCode.ESCAPE && canvas.lens().isLit()) {
            canvas.lens().light(Optional.empty());
            event.consume();
          }
        });
    list.setOnMouseClicked(_ -> light());
  }

  private void choose(String id) {
    if (!chosen.equals(Optional.of(id))) {
      finish();
    }
    chosen = Optional.of(id);
    refresh();
    light();
  }

  private void changed(Change change) {
    if (change == Change.DESIGN && open) {
      boolean isGone = chosen.filter(id -> plot.place(id) < 0).isPresent();
      refresh();
      if (isGone && canvas.lens().isLit()) {
        light();
      }
      layAnew();
      calm.playFromStart();
    } else if (change == Change.SELECTION && bench.session().selection().size() == 1) {
      bench.session().selection().stream()
          .filter(id -> plot.place(id) >= 0 && !chosen.equals(Optional.of(id)))
          .findFirst()
          .ifPresent(this::choose);
    }
  }

  private void refresh() {
    following = true;
    List<StoryStep> steps = plot.steps();
    if (!list.getItems().equals(steps)) {
      list.getItems().setAll(steps);
    }
    chosen = chosen();
    int at = chosen.map(plot::place).orElse(-1);
    if (at >= 0) {
      list.getSelectionModel().clearAndSelect(at);
      list.getFocusModel().focus(at);
      reveal();
    }
    title.setText(Texts.say("story.title", steps.size()));
    form.show(chosen.flatMap(plot::step));
    filled.setVisible(!steps.isEmpty());
    empty.setVisible(steps.isEmpty());
    tools.setVisible(!steps.isEmpty());
    tools.setManaged(!steps.isEmpty());
    following = false;
  }

  /// The chosen step is seen behind the one before it.
  private void reveal() {
    int at = list.getSelectionModel().getSelectedIndex();
    if (at >= 0) {
      list.scrollTo(Math.max(0, at - 1));
    }
  }

  /// The chosen step is lit on the canvas and seen whole.
  private void light() {
    if (getScene() == null) {
      return;
    }
    lay();
    Optional<Slide> slide =
        chosen.flatMap(plot::step).map(step -> Show.slide(bench.session().design(), step));
    canvas.lens().light(slide.map(Slide::lit).filter(each -> !each.isEmpty()));
    slide.ifPresent(canvas.lens()::look);
  }

  /// Lays over the canvas what the chosen step carries.
  private void lay() {
    laid = chosen.flatMap(plot::step).map(StoryStep::overlay).orElse("");
    laying.accept(Question.of(laid));
  }

  /// The chosen step carries something else now.
  private void layAnew() {
    if (!laid.equals(chosen.flatMap(plot::step).map(StoryStep::overlay).orElse(""))) {
      lay();
    }
  }

  private void paint() {
    Design design = bench.session().design();
    if (!open || design.story().isEmpty()) {
      return;
    }
    List<String> ids = design.story().stream().map(StoryStep::id).toList();
    pictures.keySet().retainAll(ids);
    stills.of(
        design,
        bench.theme().get().style(),
        (image, at) -> {
          pictures.put(ids.get(at), image);
          list.refresh();
        });
  }
}
