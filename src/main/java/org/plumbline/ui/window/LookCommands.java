package org.plumbline.ui.window;

import static org.plumbline.ui.command.MenuItems.LINE;

import java.util.List;
import org.plumbline.ui.Outfit;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.Commands;
import org.plumbline.ui.settings.Settings.Appearance;

/// In which colours, how large and how quietly everything is shown. All windows follow at once.
record LookCommands(DesignWindow window) {
  static final List<String> MENU =
      List.of(
          "view.light",
          "view.dark",
          "view.contrast",
          "view.system",
          LINE,
          "view.larger",
          "view.smaller",
          "view.normal-size",
          LINE,
          "view.still");

  void addTo(Commands commands) {
    commands.add(theme("view.light", Appearance.LIGHT));
    commands.add(theme("view.dark", Appearance.DARK));
    commands.add(theme("view.contrast", Appearance.CONTRAST));
    commands.add(theme("view.system", Appearance.SYSTEM));
    commands.add(
        Command.of("view.larger", () -> scale(step(1)))
            .on("Ctrl+Alt+=", "Ctrl+Alt++", "Ctrl+Alt+Num+")
            .when(() -> step(1) != now(), "largest"));
    commands.add(
        Command.of("view.smaller", () -> scale(step(-1)))
            .on("Ctrl+Alt+-", "Ctrl+Alt+Num-")
            .when(() -> step(-1) != now(), "smallest"));
    commands.add(
        Command.of("view.normal-size", () -> scale(Outfit.USUAL))
            .on("Ctrl+Alt+0")
            .when(() -> now() != Outfit.USUAL, "normal-size"));
    commands.add(
        Command.of("view.still", this::turnStill)
            .switched(() -> window.bench().outfit().get().still())
            .when(() -> !SystemWishes.still(), "still"));
  }

  private Command theme(String id, Appearance appearance) {
    return Command.of(id, () -> window.desk().set(now -> now.with(appearance)))
        .switched(() -> window.desk().settings().appearance() == appearance);
  }

  private int now() {
    return window.desk().settings().looks().scale();
  }

  /// The next scale that way; the one that holds if there is none.
  private int step(int by) {
    int next = Outfit.SCALES.indexOf(now()) + by;
    return Outfit.SCALES.get(Math.clamp(next, 0, Outfit.SCALES.size() - 1));
  }

  private void scale(int scale) {
    window.desk().set(now -> now.scaled(scale));
  }

  private void turnStill() {
    window.desk().set(now -> now.still(!now.looks().still()));
  }
}
