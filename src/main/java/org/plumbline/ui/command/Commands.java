package org.plumbline.ui.command;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyEvent;
import org.plumbline.ui.command.Command.Reach;

/// All commands of a window, in the order in which the help lists them. No two have the same id,
/// and no two the same keys.
public final class Commands {
  private final Map<String, Command> commands = new LinkedHashMap<>();
  private final Map<Shortcut, String> taken = new HashMap<>();
  private final BooleanSupplier editingText;

  /// No commands yet.
  ///
  /// @param editingText whether a text is being edited in the window
  public Commands(BooleanSupplier editingText) {
    this.editingText = editingText;
  }

  /// Adds a command.
  ///
  /// @throws IllegalArgumentException if its id or one of its keys belongs to another one
  public void add(Command command) {
    if (commands.putIfAbsent(command.id(), command) != null) {
      throw new IllegalArgumentException("There are two commands " + command.id() + ".");
    }
    for (Shortcut keys : command.keys()) {
      String other = taken.putIfAbsent(keys, command.id());
      if (other != null) {
        throw new IllegalArgumentException(
            keys.text() + " means " + other + " and " + command.id() + ".");
      }
    }
  }

  /// All of them, in order.
  public Collection<Command> all() {
    return Collections.unmodifiableCollection(commands.values());
  }

  /// The command with the id.
  ///
  /// @throws IllegalArgumentException if there is none
  public Command named(String id) {
    Command command = commands.get(id);
    if (command == null) {
      throw new IllegalArgumentException("There is no command " + id + ".");
    }
    return command;
  }

  /// Whether the command can be done now.
  public boolean can(Command command) {
    boolean withheld = command.reach() == Reach.OUTSIDE_TEXT && editingText.getAsBoolean();
    return !withheld && command.enabled().getAsBoolean();
  }

  /// Does the command with the id if that is possible now, and tells whether it was.
  public boolean run(String id) {
    Command command = named(id);
    boolean possible = can(command);
    if (possible) {
      command.action().run();
    }
    return possible;
  }

  /// The command that the pressed keys mean, if it can be done now.
  public Optional<Command> meantBy(KeyEvent event) {
    return commands.values().stream()
        .filter(command -> command.keys().stream().anyMatch(keys -> keys.matches(event)))
        .filter(this::can)
        .findFirst();
  }
}
