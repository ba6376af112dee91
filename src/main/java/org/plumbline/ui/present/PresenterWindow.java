package org.plumbline.ui.present;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.plumbline.geom.Rect;
import org.plumbline.story.Slide;
import org.plumbline.ui.Texts;
import org.plumbline.ui.look.Look;

/// What only the presenter sees: the notes, this step and the next one, the clock and how long it
/// has taken so far.
final class PresenterWindow {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);

  /// How wide the pictures are if there is room for them.
  private static final double WIDE = 300;

  private static final double FRAME = 2;

  /// No more than this share of the window is beside the notes.
  private static final double MOST = 0.45;

  /// The heights of lines above and below the pictures.
  private static final double LINES = 170;

  private final Presentation presentation;
  private final Stage stage = new Stage();
  private final List<Optional<Image>> images = new ArrayList<>();
  private final Label place = styled("presenter-place");
  private final Label title = styled("presenter-title");
  private final Label notes = styled("presenter-notes");
  private final Label said = styled("presenter-said");
  private final Label nextTitle = styled("presenter-next");
  private final Label clock = styled("presenter-clock");
  private final Label elapsed = styled("presenter-elapsed");
  private final ImageView now = picture();
  private final ImageView next = picture();
  private final VBox right = new VBox(8);
  private final ScrollPane scroll = new ScrollPane();
  private final Timeline ticking =
      new Timeline(new KeyFrame(javafx.util.Duration.millis(500), _ -> tick()));
  private final Subscription pictures;
  private Instant since = Instant.now();

  PresenterWindow(Presentation presentation, Optional<Rect> screen) {
    this.presentation = presentation;
    grow();
    double larger = presentation.bench().outfit().get().scale() / 100.0;
    Scene scene = new Scene(content(), 1000 * larger, 640 * larger);
    scene.widthProperty().subscribe(_ -> size(scene, larger));
    scene.heightProperty().subscribe(_ -> size(scene, larger));
    Look.follow(scene, presentation.bench().outfit());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    stage.setScene(scene);
    stage.setTitle(Texts.say("present.view.title", presentation.reel().design().title()));
    stage.setMinWidth(560);
    stage.setMinHeight(400);
    stage.setOnCloseRequest(event -> {
      event.consume();
      presentation.ask(Ask.VIEW);
    });
    screen.ifPresentOrElse(this::fill, () -> Look.fit(scene));
    stage.show();
    // Not the first button: the space bar is the next step.
    scroll.requestFocus();
    ticking.setCycleCount(Animation.INDEFINITE);
    ticking.play();
    tick();
    show(presentation.talk().get());
    pictures =
        presentation.pictures((image, at) -> {
          images.set(at, Optional.of(image));
          show(presentation.talk().get());
        });
  }

  Stage stage() {
    return stage;
  }

  /// There are more slides than there were.
  void grow() {
    while (images.size() < presentation.reel().size()) {
      images.add(Optional.empty());
    }
  }

  void close() {
    ticking.stop();
    pictures.unsubscribe();
    stage.close();
  }

  /// Shows how the talk is now.
  void show(Talk talk) {
    Slide slide = presentation.reel().slide(talk.at());
    place.setText(Texts.say("present.place", talk.at() + 1, talk.slides()));
    title.setText(slide.title());
    said.setText(slide.said());
    notes.setText(slide.notes().isBlank() ? Texts.say("present.no-notes") : slide.notes());
    now.setImage(images.get(talk.at()).orElse(null));
    boolean last = talk.at() + 1 >= talk.slides();
    next.setVisible(!last);
    if (last) {
      nextTitle.setText(Texts.say("present.last"));
    } else {
      nextTitle.setText(
          Texts.say("present.next", presentation.reel().slide(talk.at() + 1).title()));
      next.setImage(images.get(talk.at() + 1).orElse(null));
    }
  }

  private void fill(Rect screen) {
    stage.setX(screen.x());
    stage.setY(screen.y());
    stage.setWidth(screen.width());
    stage.setHeight(screen.height());
  }

  private Region content() {
    notes.setId("presenter-notes");
    place.setId("presenter-place");
    elapsed.setId("presenter-elapsed");
    VBox words = new VBox(title, said, notes);
    words.getStyleClass().add("presenter-words");
    scroll.setContent(words);
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(Texts.say("present.notes"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox left = new VBox(12, place, scroll, buttons());
    HBox.setHgrow(left, Priority.ALWAYS);
    Label nowTitle = styled("presenter-next");
    nowTitle.setText(Texts.say("present.now"));
    right.getChildren().addAll(times(), nowTitle, framed(now), nextTitle, framed(next));
    right.setMinWidth(Region.USE_PREF_SIZE);
    right.setMaxWidth(Region.USE_PREF_SIZE);
    HBox all = new HBox(24, left, right);
    all.getStyleClass().add("presenter");
    return all;
  }

  private static Region framed(ImageView picture) {
    StackPane frame = new StackPane(picture);
    frame.getStyleClass().add("presenter-picture");
    return frame;
  }

  /// Pictures as large as words are, unless they would leave too little of the window.
  private void size(Scene scene, double larger) {
    double high = (scene.getHeight() - LINES * larger) / 2 * Stills.WIDTH / Stills.HEIGHT;
    double wide = Math.min(WIDE * larger, scene.getWidth() * MOST);
    double fit = Math.max(1, Math.min(wide, high));
    for (ImageView each : List.of(now, next)) {
      each.setFitWidth(fit);
      Region frame = (Region) each.getParent();
      frame.setMinSize(fit + FRAME, fit * Stills.HEIGHT / Stills.WIDTH + FRAME);
      frame.setMaxSize(fit + FRAME, fit * Stills.HEIGHT / Stills.WIDTH + FRAME);
    }
    nextTitle.setMaxWidth(fit + FRAME);
  }

  private HBox times() {
    Button again = new Button(Texts.say("present.from-zero"));
    again.setOnAction(_ -> {
      since = Instant.now();
      tick();
    });
    again.setMinWidth(Region.USE_PREF_SIZE);
    for (Label each : List.of(elapsed, clock)) {
      each.setWrapText(false);
      each.setMinWidth(Region.USE_PREF_SIZE);
    }
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox times = new HBox(12, elapsed, again, between, clock);
    times.setAlignment(Pos.CENTER_LEFT);
    return times;
  }

  private HBox buttons() {
    HBox buttons =
        new HBox(8, button(Ask.PREVIOUS), button(Ask.NEXT), button(Ask.BLACK), button(Ask.LEAVE));
    buttons.setAlignment(Pos.CENTER_LEFT);
    return buttons;
  }

  private Button button(Ask ask) {
    Button button = new Button(Texts.say("present.button." + ask));
    button.setId("presenter-" + ask);
    button.setOnAction(_ -> presentation.ask(ask));
    button.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> scroll.requestFocus());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /// A button that has the focus keeps the keys that press it, unless a number is being typed; one
  /// that has been clicked does not keep the focus.
  private void key(KeyEvent event) {
    Node focused = stage.getScene().getFocusOwner();
    boolean presses = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
    boolean counts = event.getCode() == KeyCode.ENTER && presentation.talk().get().isTyping();
    if (counts || !(presses && focused instanceof Button)) {
      presentation.key(event);
    }
  }

  private void tick() {
    clock.setText(CLOCK.format(LocalTime.now(java.time.ZoneId.systemDefault())));
    elapsed.setText(spent(Duration.between(since, Instant.now())));
  }

  /// Hours only once there are some.
  static String spent(Duration time) {
    String seconds =
        String.format(
            java.util.Locale.ROOT, "%02d:%02d", time.toMinutesPart(), time.toSecondsPart());
    return time.toHours() > 0 ? time.toHours() + ":" + seconds : seconds;
  }

  private static Label styled(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static ImageView picture() {
    ImageView picture = new ImageView();
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    return picture;
  }
}
