package org.plumbline.ui.window;

import static org.plumbline.ui.command.MenuItems.LINE;

import java.util.List;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.Commands;
import org.plumbline.ui.story.StoryStrip;
import org.plumbline.ui.window.Panels.Side;

/// The story of the design, and presenting it.
final class StoryCommands {
  static final List<String> MENU =
      List.of(
          "story.present",
          "story.present-here",
          LINE,
          "story.add",
          "story.draft",
          "story.focus",
          LINE,
          "story.duplicate",
          "story.earlier",
          "story.later",
          "story.remove");

  private final DesignWindow window;
  private final StoryTelling telling;
  private final StoryStrip strip;

  StoryCommands(DesignWindow window) {
    this.window = window;
    telling = window.telling();
    strip = telling.strip();
  }

  void addTo(Commands commands) {
    commands.add(
        Command.of("story.present", () -> telling.present(0))
            .on("F5")
            .when(this::something, "blank"));
    commands.add(
        Command.of("story.present-here", () -> telling.present(strip.at()))
            .on("Shift+F5")
            .when(this::something, "blank"));
    commands.add(Command.of("story.add", telling::add).on("Ctrl+M").when(this::something, "blank"));
    commands.add(Command.of("story.draft", telling::draft).when(this::something, "blank"));
    commands.add(
        Command.of("story.focus", strip::focusFromSelection)
            .when(() -> strip.chosen().isPresent(), "no-story")
            .when(strip::hasFocusable, "nothing-selected"));
    commands.add(
        Command.of("story.duplicate", strip::duplicate)
            .when(() -> strip.chosen().isPresent(), "no-story"));
    commands.add(
        Command.of("story.remove", strip::remove)
            .when(() -> strip.chosen().isPresent(), "no-story"));
    commands.add(moved("story.earlier", -1, "first").on("Alt+Left"));
    commands.add(moved("story.later", 1, "last").on("Alt+Right"));
    commands.add(
        Command.of("view.story", () -> window.panels().toggle(Side.STORY))
            .on("Ctrl+5")
            .switched(() -> window.panels().open(Side.STORY)));
  }

  private Command moved(String id, int by, String why) {
    return Command.of(id, () -> strip.move(by))
        .outsideText()
        .when(() -> strip.chosen().isPresent(), "no-story")
        .when(() -> strip.chosen().isEmpty() || strip.movable(by), why);
  }

  private boolean something() {
    return !window.bench().session().design().isBlank();
  }
}
