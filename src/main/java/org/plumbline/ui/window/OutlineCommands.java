package org.plumbline.ui.window;

import java.util.Optional;
import org.plumbline.edit.Edit;
import org.plumbline.edit.Session;
import org.plumbline.edit.StepAmongSiblings;
import org.plumbline.edit.StepAmongSiblings.Way;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.Commands;

/// Where elements stand in the tree of the design: in which boundary, and in which order.
final class OutlineCommands {
  private final DesignWindow window;
  private final Session session;

  OutlineCommands(DesignWindow window) {
    this.window = window;
    session = window.bench().session();
  }

  void addTo(Commands commands) {
    commands.add(
        Command.of("edit.into", () -> new IntoDialog(window).open())
            .on("Ctrl+Shift+M")
            .outsideText()
            .when(() -> new IntoDialog(window).possible(), "boundary-members"));
    commands.add(step("edit.earlier", Way.EARLIER, "first").on("Alt+Up"));
    commands.add(step("edit.later", Way.LATER, "last").on("Alt+Down"));
  }

  private Command step(String id, Way way, String why) {
    return Command.of(id, () -> edit(way).ifPresent(session::commit))
        .outsideText()
        .when(() -> edit(way).isPresent(), "one-element")
        .when(() -> edit(way).isEmpty() || changes(way), why);
  }

  private boolean changes(Way way) {
    return edit(way)
        .filter(each -> !each.apply(session.design()).equals(session.design()))
        .isPresent();
  }

  private Optional<Edit> edit(Way way) {
    return session.selection().size() == 1
        ? session.selection().stream()
            .findFirst()
            .map(element -> new StepAmongSiblings(element, way))
        : Optional.empty();
  }
}
