package org.plumbline.ui.gallery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.plumbline.design.Design;
import org.plumbline.store.OwnTemplates.Unusable;
import org.plumbline.store.Templates.Template;
import org.plumbline.ui.Texts;
import org.plumbline.ui.files.FileDrops;
import org.plumbline.ui.inspector.Questionnaire;
import org.plumbline.ui.look.Look;
import org.plumbline.ui.template.Shelves;

/// The window in which a design starts: a blank page, a recent design, or a template, whose picture
/// is drawn by the same painter as the canvas.
public final class Gallery {
  private static final int MOST_TOLD = 3;

  private final Host host;
  private final Stage stage = new Stage();
  private final Scene scene;
  private final BorderPane root = new BorderPane();
  private final Filters filters = new Filters(this::filter);
  private final Label count = new Label();
  private final Label unusable = new Label();
  private final FlowPane cards = new FlowPane(TemplateCard.GAP, TemplateCard.GAP);
  private final Button reset = new Button(Texts.say("gallery.reset"));
  private final VBox middle;
  private final StartList start;
  private final Map<String, Pictured> pictures = new HashMap<>();
  private Shelves shelves = Shelves.EMPTY;

  /// A design and its picture.
  private record Pictured(Design design, Miniature picture) {}

  /// A gallery that opens what is chosen on the host.
  public Gallery(Host host) {
    this.host = host;
    start = new StartList(host, this);
    middle = middle();
    root.setCenter(middle);
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
          fit();
          pictures.values().forEach(each -> each.picture().show(outfit.theme()));
        });
    stage.setTitle(Texts.say("gallery.title"));
    FileDrops.serve(scene, (files, _) -> host.open(files));
    stage.setScene(scene);
  }

  /// Shows the gallery, or brings it to the front.
  public void show() {
    start.refresh();
    root.setCenter(middle);
    stage.show();
    stage.toFront();
    filters.begin();
    refresh();
  }

  /// Closes the gallery.
  public void close() {
    stage.close();
  }

  public Stage stage() {
    return stage;
  }

  /// Reads the templates. The window comes first, its pictures a moment later.
  void refresh() {
    Shelves.read(host.templates(), host.catalog(), shelves, this::fill);
  }

  private VBox middle() {
    filters.leaveBy(this::enter);
    reset.setId("gallery-reset");
    reset.setDefaultButton(true);
    reset.setOnAction(_ -> filters.reset());
    Label title = new Label(Texts.say("gallery.templates"));
    title.getStyleClass().add("gallery-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    count.setId("gallery-count");
    count.getStyleClass().add("explanation");
    unusable.setId("gallery-unusable");
    unusable.setWrapText(true);
    unusable.setMinHeight(Region.USE_PREF_SIZE);
    unusable.getStyleClass().add("explanation");
    unusable.visibleProperty().bind(unusable.textProperty().isNotEmpty());
    unusable.managedProperty().bind(unusable.visibleProperty());
    ScrollPane scroll = new ScrollPane(cards);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    cards.widthProperty().subscribe(this::fit);
    VBox all = new VBox(16, new HBox(title, gap, count), filters, unusable, scroll);
    all.getStyleClass().add("gallery-middle");
    return all;
  }

  private void fill(Shelves read) {
    if (read.equals(shelves)) {
      return;
    }
    shelves = read;
    tell(read.own().unusable());
    filters.offer(read.all());
    filter();
  }

  /// Names the files that are no templates, with the reason.
  private void tell(List<Unusable> files) {
    List<String> lines =
        new java.util.ArrayList<>(files.stream().limit(MOST_TOLD).map(Unusable::said).toList());
    if (files.size() > MOST_TOLD) {
      lines.add(Texts.count("gallery.unusable.more", files.size() - MOST_TOLD));
    }
    unusable.setText(
        files.isEmpty() ? "" : Texts.say("gallery.unusable", String.join("\n", lines)));
  }

  private void filter() {
    List<Template> all = shelves.all();
    List<Template> fitting = filters.shown().among(all);
    count.setText(
        fitting.size() == all.size() ? "" : Texts.say("gallery.count", fitting.size(), all.size()));
    cards.getChildren().setAll(fitting.stream().map(this::card).toList());
    fit();
    if (fitting.isEmpty() && !all.isEmpty()) {
      Label nothing = new Label(Texts.say("gallery.nothing"));
      nothing.getStyleClass().add("nothing-fits");
      cards.getChildren().setAll(new VBox(12, nothing, reset));
    }
  }

  private void fit() {
    double factor = host.outfit().get().factor();
    cards.getChildren().stream()
        .filter(TemplateCard.class::isInstance)
        .map(TemplateCard.class::cast)
        .forEach(each -> each.fit(cards.getWidth(), factor));
  }

  private Node card(Template template) {
    String id = (template.own() ? "own-" : "") + template.id();
    TemplateCard card = new TemplateCard(template, picture(id, template.design()));
    card.setId("template-" + id);
    card.setOnAction(_ -> choose(template.design()));
    return card;
  }

  private Miniature picture(String id, Design design) {
    Pictured known = pictures.get(id);
    if (known != null && known.design().equals(design)) {
      return known.picture();
    }
    Miniature picture = new Miniature(design, host.catalog());
    picture.show(host.outfit().get().theme());
    pictures.put(id, new Pictured(design, picture));
    return picture;
  }

  /// Starts from a template, once what it asks has been answered.
  private void choose(Design template) {
    if (Questionnaire.answerable(template, host.catalog()).isEmpty()) {
      host.startFrom(template);
      return;
    }
    FieldsForm form = new FieldsForm(template, host, host::startFrom, this::back);
    root.setCenter(form);
    form.begin();
  }

  private void back() {
    root.setCenter(middle);
    filters.begin();
  }

  /// Leads from the search to what it has found.
  private void enter() {
    cards.getChildren().stream()
        .findFirst()
        .filter(TemplateCard.class::isInstance)
        .orElse(reset)
        .requestFocus();
  }

  private void pressed(KeyEvent event) {
    boolean asking = !middle.equals(root.getCenter());
    if (event.getCode() == KeyCode.ESCAPE && asking) {
      back();
    } else if (event.getCode() == KeyCode.ESCAPE && host.hasWindows()) {
      close();
    } else if (event.getCode() == KeyCode.SLASH && !filters.isTyping() && !asking) {
      filters.begin();
    } else if (event.getTarget() instanceof TemplateCard card) {
      among(card, event);
    }
  }

  /// Keys on a card: Enter opens it, Home and End lead to the first and the last one.
  private void among(TemplateCard card, KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> card.fire();
      case HOME -> cards.getChildren().getFirst().requestFocus();
      case END -> cards.getChildren().getLast().requestFocus();
      default -> {}
    }
  }
}
