package org.plumbline.ui.window;

import static org.plumbline.ui.command.MenuItems.LINE;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.edit.ReorderElements;
import org.plumbline.edit.ReorderElements.Direction;
import org.plumbline.edit.Session;
import org.plumbline.edit.Tidying;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.Commands;

/// What puts the selected elements in order on the page.
final class TidyCommands {
  static final List<String> MENU =
      Stream.of(
              List.of("arrange.all", LINE, "arrange.group", "arrange.ungroup", LINE),
              ids("align-left", "align-center", "align-right"),
              ids("align-top", "align-middle", "align-bottom"),
              List.of(LINE),
              ids("distribute-across", "distribute-down"),
              ids("same-width", "same-height"),
              List.of(LINE),
              ids("front", "forward", "backward", "back"))
          .flatMap(List::stream)
          .toList();

  private final DesignWindow window;
  private final Session session;

  TidyCommands(DesignWindow window) {
    this.window = window;
    session = window.bench().session();
  }

  private static List<String> ids(String... names) {
    return Stream.of(names).map(each -> "arrange." + each).toList();
  }

  void addTo(Commands commands) {
    Arranging arranging = window.arranging();
    commands.add(
        Command.of("arrange.all", arranging::arrange)
            .on("Ctrl+Shift+L")
            .outsideText()
            .named(arranging::words)
            .when(arranging::somethingThere, "blank")
            .when(arranging::atRest, "arranging"));
    addGroups(commands);
    commands.add(tidy(Tidying.ALIGN_LEFT).on("Alt+A"));
    commands.add(tidy(Tidying.ALIGN_CENTER).on("Alt+H"));
    commands.add(tidy(Tidying.ALIGN_RIGHT).on("Alt+D"));
    commands.add(tidy(Tidying.ALIGN_TOP).on("Alt+W"));
    commands.add(tidy(Tidying.ALIGN_MIDDLE).on("Alt+V"));
    commands.add(tidy(Tidying.ALIGN_BOTTOM).on("Alt+X"));
    commands.add(tidy(Tidying.DISTRIBUTE_ACROSS).on("Alt+Shift+H"));
    commands.add(tidy(Tidying.DISTRIBUTE_DOWN).on("Alt+Shift+V"));
    commands.add(tidy(Tidying.SAME_WIDTH));
    commands.add(tidy(Tidying.SAME_HEIGHT));
    commands.add(reorder("front", Direction.FRONT).on("Ctrl+Shift+]"));
    commands.add(reorder("forward", Direction.FORWARD).on("Ctrl+]"));
    commands.add(reorder("backward", Direction.BACKWARD).on("Ctrl+["));
    commands.add(reorder("back", Direction.BACK).on("Ctrl+Shift+["));
  }

  private void addGroups(Commands commands) {
    Grouping grouping =
        new Grouping(session, window.bench().catalog(), window.canvas().lens()::room);
    commands.add(
        Command.of("arrange.group", () -> window.canvas().rename(grouping.group()))
            .on("Ctrl+G")
            .outsideText()
            .when(grouping::possible, "group"));
    commands.add(
        Command.of("arrange.ungroup", grouping::ungroup)
            .on("Ctrl+Shift+G")
            .outsideText()
            .when(() -> !grouping.boundaries().isEmpty(), "boundaries"));
  }

  private Command tidy(Tidying tidying) {
    String id = "arrange." + tidying.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Command.of(id, () -> session.commit(tidying.of(session.design(), session.selection())))
        .outsideText()
        .when(() -> number() >= tidying.least(), tidying.least() == 2 ? "two" : "three");
  }

  private Command reorder(String name, Direction direction) {
    String id = "arrange." + name;
    return Command.of(
            id,
            () -> session.commit(new ReorderElements(List.copyOf(session.selection()), direction)))
        .outsideText()
        .when(() -> !session.selection().isEmpty(), "nothing-selected");
  }

  private int number() {
    return Tidying.subjects(session.design(), session.selection()).size();
  }
}
