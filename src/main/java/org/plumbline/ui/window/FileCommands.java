package org.plumbline.ui.window;

import static org.plumbline.ui.command.MenuItems.LINE;

import java.util.List;
import java.util.Optional;
import org.plumbline.design.Design;
import org.plumbline.export.format.Format;
import org.plumbline.ui.Texts;
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
          "file.export",
          "file.export-svg",
          "file.export-pdf",
          "file.export-html",
          "file.export-markdown",
          "file.export-slides",
          LINE,
          "file.export-decisions",
          "file.read-decisions",
          LINE,
          "file.close",
          "file.quit");

  /// A command and the format that it exports.
  private record Export(String command, Format format) {}

  private static final List<Export> EXPORTS =
      List.of(
          new Export("file.export", Format.PNG),
          new Export("file.export-svg", Format.SVG),
          new Export("file.export-pdf", Format.PDF),
          new Export("file.export-html", Format.HTML),
          new Export("file.export-markdown", Format.MARKDOWN),
          new Export("file.export-slides", Format.PPTX));

  void addTo(Commands commands) {
    commands.add(Command.of("file.new", () -> window.desk().offerStart()).on("Ctrl+N"));
    commands.add(Command.of("file.blank", this::blank).on("Ctrl+Shift+N"));
    commands.add(Command.of("file.open", this::open).on("Ctrl+O"));
    commands.add(Command.of("file.save", this::save).on("Ctrl+S"));
    commands.add(Command.of("file.save-as", this::saveAs).on("Ctrl+Shift+S"));
    for (Export each : EXPORTS) {
      Command export = Command.of(each.command(), () -> new Exporting(window, each.format()).run());
      commands.add(
          (each.format() == Format.PNG ? export.on("Ctrl+Shift+E") : export)
              .when(this::something, "blank"));
    }
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
    window.finish();
    window.file().save();
  }

  private void saveAs() {
    window.finish();
    window.file().saveAs();
  }
}
