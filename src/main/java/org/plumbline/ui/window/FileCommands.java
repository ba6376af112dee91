package org.plumbline.ui.window;

import static org.plumbline.ui.command.MenuItems.LINE;

import java.util.List;
import java.util.Optional;
import org.plumbline.ui.FreshPage;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.Commands;

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
          "file.save-template",
          LINE,
          "file.export",
          "file.export-again",
          "file.print",
          LINE,
          "file.export-decisions",
          "file.read-decisions",
          LINE,
          "file.close",
          "file.quit");

  /// What the menu of what for holds; the last word of each is the id of a preset.
  static final List<String> EXPORTS =
      List.of(
          "file.export-picture",
          "file.export-drawing",
          "file.export-slides",
          "file.export-pages",
          "file.export-page",
          "file.export-report");

  void addTo(Commands commands) {
    commands.add(Command.of("file.new", () -> window.desk().offerStart()).on("Ctrl+N"));
    window.canvas().intake().offer(() -> commands.run("file.new"));
    commands.add(Command.of("file.blank", this::blank).on("Ctrl+Shift+N"));
    commands.add(Command.of("file.open", this::open).on("Ctrl+O"));
    commands.add(Command.of("file.save", this::save).on("Ctrl+S"));
    commands.add(Command.of("file.save-as", this::saveAs).on("Ctrl+Shift+S"));
    commands.add(
        Command.of("file.save-template", () -> new SaveTemplateDialog(window).open())
            .when(this::something, "blank"));
    commands.add(export("file.export", "picture").on("Ctrl+Shift+E"));
    EXPORTS.forEach(id -> commands.add(export(id, id.substring("file.export-".length()))));
    commands.add(
        Command.of("file.export-again", window.exports()::repeat)
            .on("Ctrl+Alt+E")
            .when(window.exports()::canRepeat, "no-export"));
    commands.add(
        Command.of("file.print", () -> new PrintDialog(window).open())
            .on("Ctrl+P")
            .when(this::something, "blank"));
    commands.add(Command.of("file.close", () -> window.close()).on("Ctrl+W"));
    commands.add(Command.of("file.quit", () -> window.desk().quit()).on("Ctrl+Q"));
  }

  private Command export(String id, String preset) {
    return Command.of(id, () -> new ExportDialog(window, window.exports()).open(preset))
        .when(this::something, "blank");
  }

  private boolean something() {
    return !window.bench().session().design().isBlank();
  }

  private void blank() {
    window.desk().openUntitled(FreshPage.of(window.desk().catalog()));
  }

  private void open() {
    window.desk().open(window.desk().prompts().designsToOpen(Optional.of(window.stage())));
  }

  private void save() {
    window.finish();
    window.file().save();
  }

  private void saveAs() {
    window.finish();
    window.file().saveAs();
  }
}
