package org.plumbline.ui.present;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.ui.Texts;
import org.plumbline.ui.present.Talk.Cover;
import org.plumbline.ui.present.Talk.Panel;
import org.plumbline.ui.present.Talk.Tool;

/// All that the audience sees, and what the pointer does there.
final class AudienceView extends StackPane {
  private static final Duration UNSEEN_AFTER = Duration.seconds(3);
  private static final double WHEEL = 240;

  /// Farther than this a press is a drag, in logical pixels.
  private static final double STILL = 4;

  private final Presentation presentation;
  private final SlideBoard board;
  private final Panels panels;
  private final Region cover = new Region();
  private final Circle laser = new Circle();
  private final PauseTransition resting = new PauseTransition(UNSEEN_AFTER);
  private Optional<Point> pressed = Optional.empty();
  private Point last = new Point(0, 0);
  private boolean dragged;

  AudienceView(Presentation presentation) {
    this.presentation = presentation;
    board =
        new SlideBoard(
            presentation.bench(),
            presentation.reel(),
            presentation.ink(),
            presentation.talk().get().at());
    panels = new Panels(presentation);
    getStyleClass().add("audience");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleRoleDescription(Texts.say("present.slide"));
    cover.setMouseTransparent(true);
    laser.getStyleClass().add("laser");
    laser.setManaged(false);
    laser.setMouseTransparent(true);
    getChildren().addAll(board, panels, laser, cover);
    widthProperty().subscribe(this::resized);
    heightProperty().subscribe(this::resized);
    resting.setOnFinished(_ -> point());
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
    addEventHandler(ScrollEvent.SCROLL, this::scroll);
  }

  SlideBoard board() {
    return board;
  }

  /// Shows how the talk is now.
  void show(Talk talk) {
    board.show(talk.at(), talk.closeness());
    cover.setVisible(talk.cover() != Cover.NONE);
    cover.setStyle(
        "-fx-background-color: " + (talk.cover() == Cover.WHITE ? "white" : "black") + ";");
    panels.show(talk);
    var slide = presentation.reel().slide(talk.at());
    setAccessibleText(
        Texts.say(
            "present.spoken",
            talk.at() + 1,
            talk.slides(),
            slide.title(),
            presentation.reel().read(talk.at())));
    point();
    resting.playFromStart();
  }

  /// There are more slides than there were.
  void grow() {
    panels.grow();
  }

  /// What has been drawn is not what it was.
  void redraw() {
    board.redraw();
  }

  /// Shows no more.
  void close() {
    resting.stop();
    board.close();
  }

  private void resized() {
    double large = Math.min(getWidth(), getHeight());
    laser.setRadius(Math.max(6, large / 90));
    laser.setCenterX(getWidth() / 2);
    laser.setCenterY(getHeight() / 2);
  }

  /// What of the pointer is seen.
  private void point() {
    Talk talk = presentation.talk().get();
    boolean bare = talk.panel() == Panel.NONE || talk.panel() == Panel.NOTES;
    boolean still = resting.getStatus() != javafx.animation.Animation.Status.RUNNING;
    boolean pen = talk.tool() == Tool.PEN;
    boolean hidden =
        talk.tool() == Tool.LASER || !talk.shown().pointer() || (still && bare && !pen);
    setCursor(hidden ? Cursor.NONE : pen ? Cursor.CROSSHAIR : Cursor.DEFAULT);
    laser.setVisible(talk.tool() == Tool.LASER && talk.cover() == Cover.NONE);
  }

  private void move(MouseEvent event) {
    aim(event);
    resting.playFromStart();
    point();
  }

  private void aim(MouseEvent event) {
    laser.setCenterX(event.getX());
    laser.setCenterY(event.getY());
  }

  private void press(MouseEvent event) {
    aim(event);
    pressed = Optional.of(new Point(event.getX(), event.getY()));
    last = pressed.get();
    dragged = false;
    if (draws(event)) {
      presentation
          .ink()
          .begin(presentation.talk().get().at(), board.inDesign(event.getX(), event.getY()));
      board.redraw();
    }
  }

  private void drag(MouseEvent event) {
    aim(event);
    if (pressed.isEmpty()) {
      return;
    }
    dragged |= pressed.get().distance(new Point(event.getX(), event.getY())) > STILL;
    Talk talk = presentation.talk().get();
    if (event.isShortcutDown()) {
      laser.setVisible(true);
      setCursor(Cursor.NONE);
    } else if (draws(event)) {
      presentation.ink().go(talk.at(), board.inDesign(event.getX(), event.getY()));
      board.redraw();
    } else if (dragged && talk.closeness().factor() > 1) {
      Rect picture = picture();
      presentation.set(
          talk.with(
              talk.closeness()
                  .dragged(
                      (event.getX() - last.x()) / picture.width(),
                      (event.getY() - last.y()) / picture.height())));
    }
    last = new Point(event.getX(), event.getY());
  }

  private void release(MouseEvent event) {
    boolean clicked = pressed.isPresent() && !dragged && !draws(event) && !event.isShortcutDown();
    pressed = Optional.empty();
    point();
    if (clicked && event.getButton() == MouseButton.PRIMARY) {
      presentation.ask(Ask.NEXT);
    } else if (clicked && event.getButton() == MouseButton.SECONDARY) {
      presentation.ask(Ask.PREVIOUS);
    }
  }

  private boolean draws(MouseEvent event) {
    return presentation.talk().get().tool() == Tool.PEN
        && event.getButton() == MouseButton.PRIMARY
        && board.atRest();
  }

  private void scroll(ScrollEvent event) {
    Talk talk = presentation.talk().get();
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      Rect picture = picture();
      presentation.set(
          talk.with(
              talk.closeness()
                  .closer(
                      Math.pow(2, event.getDeltaY() / WHEEL),
                      (event.getX() - picture.x()) / picture.width(),
                      (event.getY() - picture.y()) / picture.height())));
    }
  }

  private Rect picture() {
    return board
        .moment()
        .map(each -> each.layout().picture())
        .orElseGet(() -> new Rect(0, 0, getWidth(), getHeight()));
  }

  @Override
  protected void layoutChildren() {
    board.resizeRelocate(0, 0, getWidth(), getHeight());
    super.layoutChildren();
  }
}
