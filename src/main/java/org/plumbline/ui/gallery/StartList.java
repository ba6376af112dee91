package org.plumbline.ui.gallery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plumbline.design.Design;
import org.plumbline.ui.Texts;
import org.plumbline.ui.look.Glyph;

/// The column beside the templates: a blank page, a file, the recent designs.
final class StartList extends VBox {
  private final Host host;
  private final Gallery gallery;
  private final VBox recent = new VBox(2);

  StartList(Host host, Gallery gallery) {
    this.host = host;
    this.gallery = gallery;
    getStyleClass().add("start-list");
    Label title = new Label(Texts.say("gallery.recent"));
    title.getStyleClass().add("section-title");
    getChildren()
        .addAll(
            row("gallery.blank", Glyph.PLUS, this::blank),
            row("gallery.open", Glyph.FOLDER, this::open),
            row("gallery.folder", Glyph.FOLDER, this::folder),
            title,
            recent);
  }

  /// Shows the recent designs as they are now; those whose file is missing are greyed.
  void refresh() {
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
    host.startFrom(Design.titled(Texts.say("untitled")));
  }

  /// Keeps the user's own templates in another folder, as one that a team shares.
  private void folder() {
    host.prompts()
        .folder(Optional.of(gallery.stage()), host.templates().folder())
        .ifPresent(folder -> {
          host.keepTemplatesIn(folder);
          gallery.refresh();
        });
  }

  private void open() {
    host.open(host.prompts().designsToOpen(Optional.of(gallery.stage())));
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
