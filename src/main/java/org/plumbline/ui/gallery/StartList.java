package org.plumbline.ui.gallery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plumbline.store.Journal;
import org.plumbline.ui.FreshPage;
import org.plumbline.ui.Texts;
import org.plumbline.ui.look.Glyph;

/// The column beside the templates: a blank page, a file, the recent designs.
final class StartList extends ScrollPane {
  private final Host host;
  private final Gallery gallery;
  private final VBox recent = new VBox(2);
  private final Section left = new Section("gallery.recovered");
  private final Section givenUp = new Section("gallery.given-up");

  StartList(Host host, Gallery gallery) {
    this.host = host;
    this.gallery = gallery;
    getStyleClass().add("start-scroll");
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    VBox content = new VBox();
    content.getStyleClass().add("start-list");
    setContent(content);
    Label title = new Label(Texts.say("gallery.recent"));
    title.getStyleClass().add("section-title");
    content
        .getChildren()
        .addAll(
            left,
            row("gallery.blank", Glyph.PLUS, this::blank),
            row("gallery.open", Glyph.FOLDER, this::open),
            row("gallery.folder", Glyph.SHELF, this::folder),
            title,
            recent,
            givenUp);
  }

  /// Shows the recent designs as they are now; those whose file is missing are greyed.
  void refresh() {
    List<Journal.Left> found = host.leftBehind();
    left.fill(found.stream().filter(each -> !each.givenUp()).map(this::left).toList());
    givenUp.fill(found.stream().filter(Journal.Left::givenUp).map(this::left).toList());
    List<Path> paths = host.settings().recent();
    recent.getChildren().setAll(paths.stream().map(this::recent).toList());
    if (paths.isEmpty()) {
      Label none = new Label(Texts.say("gallery.recent.none"));
      none.setWrapText(true);
      none.getStyleClass().add("explanation");
      recent.getChildren().setAll(none);
    }
  }

  private void blank() {
    host.startFrom(FreshPage.of(host.catalog()));
  }

  /// Keeps the user's own templates in another folder, as one that a team shares.
  private void folder() {
    host.prompts()
        .folder(
            Optional.of(gallery.stage()),
            Texts.say("chooser.templates"),
            host.templates().folder().resolve("own.json"))
        .ifPresent(folder -> {
          host.keepTemplatesIn(folder);
          gallery.refresh();
        });
  }

  private void open() {
    host.open(host.prompts().designsToOpen(Optional.of(gallery.stage())));
  }

  private Node left(Journal.Left each) {
    String name =
        each.from()
            .map(path -> String.valueOf(path.getFileName()))
            .orElseGet(() -> Texts.say("untitled"));
    Label title = new Label(name);
    String kept =
        each.givenUp()
            ? Texts.say("gallery.given-up.time", until(each))
            : Texts.say("gallery.recovered.time", when(each));
    Label time = new Label(kept);
    time.getStyleClass().add("explanation");
    Button open = new Button("", new VBox(title, time));
    open.getStyleClass().setAll("start-row");
    open.setAlignment(Pos.CENTER_LEFT);
    open.setMaxWidth(Double.MAX_VALUE);
    open.setAccessibleText(Texts.say("gallery.recovered.open", name, when(each)));
    open.setOnAction(_ -> host.recover(each));
    Button forget = new Button("", Glyph.CLOSE.node());
    forget.getStyleClass().add("icon-button");
    forget.setAccessibleText(Texts.say("gallery.recovered.forget", name));
    Tooltip.install(forget, new Tooltip(Texts.say("gallery.recovered.forget", name)));
    forget.setOnAction(_ -> {
      host.forget(each);
      refresh();
    });
    HBox.setHgrow(open, Priority.ALWAYS);
    HBox row = new HBox(4, open, forget);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /// Rows under a title, not there if there are none.
  private static final class Section extends VBox {
    private final VBox rows = new VBox(2);

    private Section(String title) {
      Label words = new Label(Texts.say(title));
      words.getStyleClass().add("section-title");
      getChildren().addAll(words, rows);
      managedProperty().bind(visibleProperty());
    }

    private void fill(List<? extends Node> found) {
      rows.getChildren().setAll(found);
      setVisible(!found.isEmpty());
    }
  }

  private static String until(Journal.Left each) {
    return Texts.moment(each.time().toInstant().plus(Journal.GRACE));
  }

  private static String when(Journal.Left each) {
    return Texts.moment(each.time().toInstant());
  }

  private Node recent(Path path) {
    boolean there = Files.exists(path);
    String name = String.valueOf(path.getFileName());
    Label title = new Label(there ? name : Texts.say("gallery.missing", name));
    Label folder = new Label(String.valueOf(path.getParent()));
    folder.getStyleClass().add("explanation");
    Button button = new Button("", new VBox(title, folder));
    button.getStyleClass().setAll("start-row");
    button.setAlignment(Pos.CENTER_LEFT);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setDisable(!there);
    button.setAccessibleText(path.toString());
    button.setOnAction(_ -> host.open(List.of(path)));
    return button;
  }

  private static Button row(String key, Glyph glyph, Runnable action) {
    Button button = new Button(Texts.say(key), glyph.node());
    button.setId(key.replace('.', '-'));
    button.getStyleClass().setAll("start-row");
    button.setMnemonicParsing(false);
    button.setAlignment(Pos.CENTER_LEFT);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
