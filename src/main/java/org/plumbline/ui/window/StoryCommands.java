package org.plumbline.ui.window;

import java.util.List;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.Commands;

/// The story of the design, and presenting it.
record StoryCommands(DesignWindow window) {
  static final List<String> MENU = List.of("story.present", "story.present-here");

  void addTo(Commands commands) {
    commands.add(
        Command.of("story.present", () -> window.telling().present(0))
            .on("F5")
            .when(this::something, "blank"));
    commands.add(
        Command.of("story.present-here", () -> window.telling().present(window.telling().at()))
            .on("Shift+F5")
            .when(this::something, "blank"));
  }

  private boolean something() {
    return !window.bench().session().design().isBlank();
  }
}
