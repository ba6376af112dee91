package org.plumbline.ui.gallery;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.plumbline.store.Templates;
import org.plumbline.store.Templates.Template;
import org.plumbline.ui.Texts;
import org.plumbline.ui.files.FileDrops;
import org.plumbline.ui.look.Look;

/// The window in which a design starts: a blank page, a recent design, or a template, whose picture
/// is drawn by the same painter as the canvas.
public final class Gallery {
  private final Host host;
  private final Stage stage = new Stage();
  private final Scene scene;
  private final TextField search = new TextField();
  private final ToggleGroup levels = new ToggleGroup();
  private final FlowPane cards = new FlowPane(16, 16);
  private final StartList start;
  private final Map<String, Miniature> pictures = new ConcurrentHashMap<>();
  private List<Template> templates = List.of();

  /// A gallery that opens what is chosen on the host.
  public Gallery(Host host) {
    this.host = host;
    start = new StartList(host, this);
    BorderPane root = new BorderPane(middle());
    root.getStyleClass().add("gallery");
    root.setLeft(start);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    double factor = host.outfit().get().factor();
    scene =
        new Scene(
            root,
            Math.min(1152 * factor, screen.getWidth()),
            Math.min(784 * factor, screen.getHeight()));
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    host.outfit()
        .subscribe(outfit -> {
          Look.dress(scene, outfit);
          pictures.values().forEach(each -> each.show(outfit.theme()));
        });
    stage.setTitle(Texts.say("gallery.title"));
    FileDrops.serve(scene, (files, _) -> host.open(files));
    stage.setScene(scene);
  }

  /// Shows the gallery, or brings it to the front.
  public void show() {
    start.refresh();
    stage.show();
    stage.toFront();
    search.requestFocus();
    // The window comes first, its pictures a moment later.
    if (templates.isEmpty()) {
      Platform.runLater(this::fill);
    }
  }

  /// Closes the gallery.
  public void close() {
    stage.close();
  }

  public Stage stage() {
    return stage;
  }

  private VBox middle() {
    search.setId("gallery-search");
    search.setPromptText(Texts.say("gallery.search"));
    search.setAccessibleText(Texts.say("gallery.search"));
    search.textProperty().subscribe((_, _) -> filter());
    HBox.setHgrow(search, Priority.ALWAYS);
    HBox filters =
        new HBox(8, search, level(""), level("starter"), level("intermediate"), level("advanced"));
    levels.getToggles().getFirst().setSelected(true);
    levels
        .selectedToggleProperty()
        .subscribe((before, now) -> {
          if (now == null) {
            levels.selectToggle(before);
          }
          filter();
        });
    Label title = new Label(Texts.say("gallery.templates"));
    title.getStyleClass().add("gallery-title");
    ScrollPane scroll = new ScrollPane(cards);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox middle = new VBox(16, title, filters, scroll);
    middle.getStyleClass().add("gallery-middle");
    return middle;
  }

  private ToggleButton level(String id) {
    ToggleButton button =
        new ToggleButton(Texts.say(id.isEmpty() ? "gallery.all-levels" : "gallery.level." + id));
    button.getStyleClass().add("choice");
    button.setUserData(id);
    button.setToggleGroup(levels);
    button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    return button;
  }

  private void fill() {
    templates = Templates.all(host.catalog());
    filter();
  }

  private void filter() {
    Object level =
        levels.getSelectedToggle() == null ? "" : levels.getSelectedToggle().getUserData();
    List<Template> fitting = new Shown(search.getText(), String.valueOf(level)).among(templates);
    cards.getChildren().setAll(fitting.stream().map(this::card).toList());
    if (fitting.isEmpty() && !templates.isEmpty()) {
      Label nothing = new Label(Texts.say("gallery.nothing"));
      nothing.getStyleClass().add("empty");
      cards.getChildren().setAll(nothing);
    }
  }

  private Node card(Template template) {
    Miniature picture = pictures.computeIfAbsent(template.id(), _ -> picture(template));
    TemplateCard card =
        new TemplateCard(template.design(), template.design().template().orElseThrow(), picture);
    card.setId("template-" + template.id());
    card.setOnAction(_ -> host.startFrom(template.design()));
    return card;
  }

  private Miniature picture(Template template) {
    Miniature picture = new Miniature(template.design(), host.catalog());
    picture.show(host.outfit().get().theme());
    return picture;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && host.hasWindows()) {
      close();
    } else if (event.getCode() == KeyCode.SLASH && !search.isFocused()) {
      search.requestFocus();
    }
  }
}
