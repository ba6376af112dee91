package org.plumbline.ui.window;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.TemplateInfo;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.edit.Session;
import org.plumbline.export.Leaves;
import org.plumbline.export.Paper;
import org.plumbline.export.format.Preview;
import org.plumbline.store.Templates.Template;
import org.plumbline.ui.Texts;
import org.plumbline.ui.export.PreviewPane;
import org.plumbline.ui.insert.Portion;
import org.plumbline.ui.insert.Splice;
import org.plumbline.ui.insert.Splicing;
import org.plumbline.ui.insert.Splicing.Site;
import org.plumbline.ui.look.Scrolling;
import org.plumbline.ui.template.Shelves;

/// Puts a part of a template into the design: the template, then the part, with its picture and
/// what it would be connected to.
final class InsertDialog {
  private static final int MOST_NAMED = 3;

  private final DesignWindow window;
  private final Catalog catalog;
  private final Session session;
  private final Site site;
  private final Splicing splicing;
  private final Sheetlet sheet;
  private final TextField search = new TextField();
  private final ListView<Template> templates = new ListView<>();
  private final ListView<Portion> parts = new ListView<>();
  private final PreviewPane preview = new PreviewPane();
  private final Button insert = new Button(Texts.say("insert.do"));
  private Shelves shelves = Shelves.EMPTY;
  private AtomicReference<Optional<Splice>> planned = new AtomicReference<>(Optional.empty());

  InsertDialog(DesignWindow window) {
    this.window = window;
    window.finish();
    catalog = window.bench().catalog();
    session = window.bench().session();
    site = new Site(session.design(), window.canvas().lens().room(), window.canvas().middle());
    splicing = new Splicing(catalog);
    sheet = new Sheetlet(window, Texts.say("insert.heading"));
    search.setId("insert-search");
    search.setPromptText(Texts.say("gallery.search"));
    search.setAccessibleText(Texts.say("gallery.search"));
    search.textProperty().subscribe(() -> narrow());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    list(templates, "insert-templates", "insert.templates");
    templates.setCellFactory(_ -> new PlainCell<>(InsertDialog::name, InsertDialog::about));
    templates.getSelectionModel().selectedItemProperty().subscribe(this::offer);
    list(parts, "insert-parts", "insert.parts");
    parts.setCellFactory(_ -> new PlainCell<>(InsertDialog::name, InsertDialog::about));
    parts.getSelectionModel().selectedItemProperty().subscribe(this::look);
    insert.setId("insert-do");
    insert.setDefaultButton(true);
    insert.disableProperty().bind(parts.getSelectionModel().selectedItemProperty().isNull());
    insert.setOnAction(_ -> insert());
  }

  void open() {
    Shelves.read(window.desk().templates(), catalog, shelves, this::fill);
    VBox left = new VBox(8, search, templates);
    VBox.setVgrow(templates, Priority.ALWAYS);
    left.getStyleClass().add("insert-column");
    Label which = new Label(Texts.say("insert.parts"));
    which.getStyleClass().add("field-label");
    VBox middle = new VBox(8, which, parts);
    VBox.setVgrow(parts, Priority.ALWAYS);
    middle.getStyleClass().add("insert-column");
    Button cancel = new Button(Texts.say("answer.cancel"));
    cancel.setOnAction(_ -> sheet.close());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox buttons = new HBox(10, gap, cancel, insert);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    VBox right = new VBox(12, preview, buttons);
    VBox.setVgrow(preview, Priority.ALWAYS);
    HBox content = new HBox(20, left, middle, right);
    HBox.setHgrow(right, Priority.ALWAYS);
    content.getStyleClass().add("export-content");
    sheet.show(content);
    search.requestFocus();
  }

  private <T> void list(ListView<T> list, String id, String key) {
    list.setId(id);
    list.getStyleClass().add("quiet-list");
    list.setAccessibleText(Texts.say(key));
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        insert();
      }
    });
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        insert();
      }
    });
  }

  private void fill(Shelves read) {
    shelves = read;
    narrow();
  }

  private void narrow() {
    Template before = templates.getSelectionModel().getSelectedItem();
    String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
    List<Template> fitting =
        shelves.all().stream().filter(each -> words(each.design()).contains(wanted)).toList();
    if (!fitting.equals(templates.getItems())) {
      templates.getItems().setAll(fitting);
      templates.getSelectionModel().select(Math.max(0, fitting.indexOf(before)));
    }
  }

  private static String words(Design template) {
    TemplateInfo info = template.template().orElseThrow();
    return (template.title() + " " + info.summary() + " " + String.join(" ", info.tags()))
        .toLowerCase(Locale.ROOT);
  }

  /// The arrows choose a template while words are being typed.
  private void steer(KeyEvent event) {
    int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    int size = templates.getItems().size();
    if (by != 0 && size > 0) {
      int next = Math.clamp(templates.getSelectionModel().getSelectedIndex() + by, 0, size - 1);
      templates.getSelectionModel().select(next);
      Scrolling.toSee(templates, next);
      event.consume();
    }
  }

  private void offer(@Nullable Template template) {
    parts.getItems().setAll(template == null ? List.of() : Portion.of(template.design(), catalog));
    parts.getSelectionModel().selectFirst();
  }

  private void look(@Nullable Portion portion) {
    AtomicReference<Optional<Splice>> plan = new AtomicReference<>(Optional.empty());
    planned = plan;
    if (portion == null) {
      return;
    }
    Style style = window.bench().theme().get().style();
    preview.show(
        () -> {
          plan.set(Optional.of(splice(portion)));
          return picture(portion.part(), style);
        },
        _ -> plan.get().map(each -> told(portion, each)).orElse(""));
  }

  private Preview picture(Design part, Style style) {
    Leaves leaves = new Leaves(part, catalog, style, Told.NOTHING);
    return new Preview.Pages(
        leaves.poster(new Painter(catalog).paint(part, style, Told.NOTHING), Paper.FIT));
  }

  private Splice splice(Portion portion) {
    return splicing.of(portion, site, Texts.say("insert.step", name(portion)));
  }

  private void insert() {
    Portion portion = parts.getSelectionModel().getSelectedItem();
    if (portion == null) {
      return;
    }
    sheet.close();
    Splice splice = planned.get().orElseGet(() -> splice(portion));
    session.commit(splice.edit());
    session.select(splice.ids());
    window.canvas().verbs().show(splice.ids());
    window.canvas().requestFocus();
    window.answer(done(portion, splice));
  }

  private static String done(Portion portion, Splice splice) {
    return Texts.say(
        "insert.done",
        Texts.count("insert.components", splice.part().components().size()),
        portion.template().title(),
        splice.joined().isEmpty()
            ? Texts.say("insert.alone")
            : Texts.count("insert.joined", splice.joined().size()));
  }

  /// What would be connected, by name.
  private String told(Portion portion, Splice splice) {
    List<Connection> joined = splice.joined();
    if (joined.isEmpty()) {
      return Texts.say(portion.cut().isEmpty() ? "insert.nothing-cut" : "insert.nothing-fits");
    }
    String named =
        joined.stream()
            .limit(MOST_NAMED)
            .map(each ->
                Texts.say(
                    "insert.connection",
                    name(splice, each.from().component()),
                    name(splice, each.to().component())))
            .collect(Collectors.joining(", "));
    return joined.size() > MOST_NAMED
        ? Texts.say("insert.connects-more", named, joined.size() - MOST_NAMED)
        : Texts.say("insert.connects", named);
  }

  private String name(Splice splice, String component) {
    return splice
        .part()
        .component(component)
        .or(() -> site.design().component(component))
        .map(Component::name)
        .orElse(component);
  }

  private static String name(Template template) {
    return template.design().title();
  }

  private static String about(Template template) {
    String components = Texts.count("insert.components", template.design().components().size());
    return Texts.say("insert.template", Shelves.level(template), components);
  }

  private static String name(Portion portion) {
    return portion.kind() == Portion.Kind.WHOLE ? Texts.say("insert.whole") : portion.name();
  }

  private static String about(Portion portion) {
    String kind = Texts.say("insert.kind." + portion.kind().name().toLowerCase(Locale.ROOT));
    return Texts.say(
        "insert.part", kind, Texts.count("insert.components", portion.part().components().size()));
  }
}
