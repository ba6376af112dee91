package org.plumbline.ui.window;

import java.util.List;
import java.util.Optional;
import org.plumbline.ui.Texts;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.Commands;
import org.plumbline.ui.files.Question;
import org.plumbline.ui.rulebook.RuleShelf;

/// What tells about the program.
record HelpCommands(DesignWindow window) {
  static final List<String> MENU =
      List.of(
          "help.commands",
          "help.rules",
          "help.keys",
          "help.change-keys",
          "help.tour",
          "help.about");

  void addTo(Commands commands) {
    commands.add(
        Command.of(
                "help.commands",
                () -> new CommandSearch(window.commands(), window.overlay()).open())
            .on("Ctrl+K", "Ctrl+Shift+P"));
    commands.add(Command.of("help.change-keys", () -> new KeysDialog(window).open()));
    commands.add(Command.of("help.rules", this::rules).on("Shift+F1"));
    commands.add(
        Command.of("help.keys", () -> new KeySheet(window).show()).on("F1", "?", "Shift+/"));
    commands.add(Command.of("help.tour", window::tour));
    commands.add(Command.of("help.about", this::about));
  }

  private void rules() {
    new Sheetlet(window, Texts.say("command.help.rules")).show(new RuleShelf(window.bench()));
  }

  private void about() {
    String version = HelpCommands.class.getPackage().getImplementationVersion();
    window
        .desk()
        .prompts()
        .answer(
            Optional.of(window.stage()),
            Question.of(
                "about", version == null ? Texts.say("about.unreleased") : version, "close"));
  }
}
