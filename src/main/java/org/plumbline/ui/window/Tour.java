package org.plumbline.ui.window;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.plumbline.store.Templates;
import org.plumbline.ui.Texts;
import org.plumbline.ui.window.Panels.Side;
import org.plumbline.ui.window.SidePanel.Tab;

/// Shows the parts of the window in five steps, on a card that is in nobody's way: everything goes
/// on working beside it, and it can be left at any time. It comes by itself once, with the first
/// template that somebody starts from.
final class Tour extends VBox {
  private static final PseudoClass TOURED = PseudoClass.getPseudoClass("toured");
  private static final double MARGIN = 56;

  /// What is kept free between it and the edge of the window.
  private static final double EDGE = 8;

  /// The design that is shown to who has none.
  private static final String TEMPLATE = "first-end-to-end-project";

  private final DesignWindow window;
  private final List<Stop> stops;
  private final Label title = new Label();
  private final Label text = new Label();
  private final Label place = new Label();
  private final Button back = button("back", () -> go(-1));
  private final Button on = button("next", () -> go(1));
  private Subscription places = Subscription.EMPTY;
  private int at;

  /// A part of the window, and what has to be done for it to be seen.
  ///
  /// @param key under which its words stand in the bundle
  private record Stop(String key, Node part, Runnable enter) {}

  Tour(DesignWindow window) {
    super(10);
    this.window = window;
    stops =
        List.of(
            new Stop("canvas", window.canvas(), () -> {}),
            new Stop("palette", window.side(), () -> window.panels().unfold(Side.LEFT)),
            new Stop("findings", window.findings(), () -> window.recording().reveal(Tab.FINDINGS)),
            new Stop("inspector", window.inspector(), () -> window.panels().unfold(Side.RIGHT)),
            new Stop("show", window.topBar(), () -> {}));
    getStyleClass().add("tour");
    setId("tour");
    setManaged(false);
    setAccessibleText(Texts.say("tour"));
    title.getStyleClass().add("question-title");
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    place.getStyleClass().add("explanation");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot = new HBox(8, place, gap, button("skip", this::close), back, on);
    foot.setAlignment(Pos.CENTER_LEFT);
    on.getStyleClass().add("primary");
    getChildren().addAll(title, text, foot);
    addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
  }

  /// Begins in a window where it is not going on. There is little to be shown of an empty design:
  /// there it is offered on a template.
  static void in(DesignWindow window) {
    if (window.bench().session().design().isBlank()) {
      Notices.Way way = new Notices.Way(Texts.say("tour.template"), () -> onTemplate(window));
      window.notices().say(Texts.say("tour.blank"), List.of(way));
    } else if (window.ground().getScene().getRoot().lookup("#tour") == null) {
      new Tour(window).open();
    }
  }

  private static void onTemplate(DesignWindow window) {
    Templates.find(TEMPLATE, window.desk().catalog())
        .ifPresent(design -> window.desk().openUntitled(design).tour());
  }

  /// Begins; from now on it does not come by itself any more.
  void open() {
    window.desk().set(now -> now.touring(true));
    StackPane ground = window.ground();
    above().getChildren().add(1, this);
    places =
        Subscription.combine(
            ground.localToSceneTransformProperty().subscribe(this::place),
            ground.layoutBoundsProperty().subscribe(this::place),
            above().layoutBoundsProperty().subscribe(this::place));
    show();
    on.requestFocus();
  }

  private StackPane above() {
    return (StackPane) window.scene().getRoot();
  }

  /// Low on the canvas, and over what is beside it where the canvas is too small.
  private void place() {
    applyCss();
    Bounds ground = window.ground().localToScene(window.ground().getLayoutBounds());
    Bounds all = above().getLayoutBounds();
    double width = Math.min(Math.ceil(prefWidth(-1)), all.getWidth() - 2 * EDGE);
    double height = Math.min(Math.ceil(prefHeight(width)), all.getHeight() - 2 * EDGE);
    resizeRelocate(
        inside(ground.getCenterX() - width / 2, all.getWidth() - width),
        inside(ground.getMaxY() - MARGIN - height, all.getHeight() - height),
        width,
        height);
  }

  private static double inside(double wanted, double free) {
    return Math.rint(Math.max(EDGE, Math.min(wanted, free - EDGE)));
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(Texts.say("tour." + key));
    button.setId("tour-" + key);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void go(int by) {
    stops.get(at).part().pseudoClassStateChanged(TOURED, false);
    at += by;
    if (at == stops.size()) {
      close();
    } else {
      show();
    }
  }

  private void show() {
    Stop stop = stops.get(at);
    stop.enter().run();
    stop.part().pseudoClassStateChanged(TOURED, true);
    title.setText(Texts.say("tour." + stop.key() + ".title"));
    text.setText(Texts.say("tour." + stop.key()));
    place.setText(Texts.say("tour.place", at + 1, stops.size()));
    back.setDisable(at == 0);
    on.setText(Texts.say(at == stops.size() - 1 ? "tour.end" : "tour.next"));
    place();
  }

  private void close() {
    stops.forEach(each -> each.part().pseudoClassStateChanged(TOURED, false));
    places.unsubscribe();
    above().getChildren().remove(this);
    window.canvas().requestFocus();
  }
}
