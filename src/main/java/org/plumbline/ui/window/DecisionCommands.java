package org.plumbline.ui.window;

import static org.plumbline.ui.command.MenuItems.LINE;

import java.util.List;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.Commands;
import org.plumbline.ui.window.SidePanel.Tab;

/// What has been decided about the design.
record DecisionCommands(DesignWindow window) {
  static final List<String> MENU =
      List.of(
          "decision.new",
          "decision.from-finding",
          "decision.replace",
          LINE,
          "decision.about",
          LINE,
          "decision.remove");

  void addTo(Commands commands) {
    Recording recording = window.recording();
    commands.add(Command.of("decision.new", recording::add).on("Ctrl+Shift+D"));
    commands.add(
        Command.of("decision.from-finding", recording::addFromFinding)
            .when(() -> window.findings().chosen().isPresent(), "finding-chosen"));
    commands.add(
        Command.of("decision.replace", recording::replace).when(this::chosen, "no-decision"));
    commands.add(
        Command.of("decision.about", recording.decisions()::concern)
            .when(this::chosen, "no-decision")
            .when(recording.decisions()::hasConcerned, "nothing-selected"));
    commands.add(
        Command.of("decision.remove", recording.decisions()::remove)
            .when(this::chosen, "no-decision"));
    commands.add(
        Command.of("view.decisions", () -> recording.turn(Tab.DECISIONS))
            .on("Ctrl+6")
            .switched(() -> recording.shows(Tab.DECISIONS)));
    DecisionFolder folder = new DecisionFolder(window);
    commands.add(
        Command.of("file.export-decisions", folder::export).when(this::chosen, "no-decision"));
    commands.add(Command.of("file.read-decisions", folder::read));
  }

  private boolean chosen() {
    return window.recording().decisions().chosen().isPresent();
  }
}
