package org.plumbline.ui.window;

import static org.plumbline.ui.command.MenuItems.LINE;

import java.util.List;
import java.util.Optional;
import org.plumbline.design.Design;
import org.plumbline.ui.Texts;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.Commands;
import org.plumbline.ui.files.Prompts.Kind;

/// Designs come and go.
record FileCommands(DesignWindow window) {
  /// What the menu holds; the recent designs come third.
  static final List<String> MENU =
      List.of(
          "file.new",
          "file.blank",
          "file.open",
          LINE,
          "file.save",
          "file.save-as",
          "file.export",
          "file.export-svg",
          "file.export-pdf",
          "file.export-html",
          "file.export-markdown",
          LINE,
          "file.close",
          "file.quit");

  void addTo(Commands commands) {
    commands.add(Command.of("file.new", () -> window.desk().offerStart()).on("Ctrl+N"));
    commands.add(Command.of("file.blank", this::blank).on("Ctrl+Shift+N"));
    commands.add(Command.of("file.open", this::open).on("Ctrl+O"));
    commands.add(Command.of("file.save", this::save).on("Ctrl+S"));
    commands.add(Command.of("file.save-as", this::saveAs).on("Ctrl+Shift+S"));
    commands.add(
        Command.of("file.export", () -> new PictureExport(window, Kind.PNG).run())
            .on("Ctrl+Shift+E")
            .when(this::something, "blank"));
    commands.add(
        Command.of("file.export-svg", () -> new PictureExport(window, Kind.SVG).run())
            .when(this::something, "blank"));
    commands.add(
        Command.of("file.export-pdf", () -> new PictureExport(window, Kind.PDF).run())
            .when(this::something, "blank"));
    commands.add(
        Command.of("file.export-html", () -> new PictureExport(window, Kind.HTML).run())
            .when(this::something, "blank"));
    commands.add(
        Command.of("file.export-markdown", () -> new PictureExport(window, Kind.MARKDOWN).run())
            .when(this::something, "blank"));
    commands.add(Command.of("file.close", () -> window.close()).on("Ctrl+W"));
    commands.add(Command.of("file.quit", () -> window.desk().quit()).on("Ctrl+Q"));
  }

  private boolean something() {
    return !window.bench().session().design().isBlank();
  }

  private void blank() {
    window.desk().openUntitled(Design.titled(Texts.say("untitled")));
  }

  private void open() {
    window.desk().open(window.desk().prompts().designsToOpen(Optional.of(window.stage())));
  }

  private void save() {
    window.telling().finish();
    window.file().save();
  }

  private void saveAs() {
    window.telling().finish();
    window.file().saveAs();
  }
}
