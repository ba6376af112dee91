package org.plumbline.ui.command;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;
import org.plumbline.ui.Texts;
import org.plumbline.ui.command.Command.Reach;

/// All commands of a window, in the order in which the help lists them. No two have the same id,
/// and no two bring the same keys. Menus, toolbar, context menus, the search for commands and the
/// sheet of keys are all made from it.
public final class Commands {
  private final Map<String, Command> commands = new LinkedHashMap<>();
  private final Map<Shortcut, String> brought = new HashMap<>();
  private final Supplier<Focus> focus;
  private final Supplier<Map<String, List<Shortcut>>> chosen;
  private Map<String, List<Shortcut>> boundFor = Map.of();
  private Map<String, List<Shortcut>> bound = Map.of();

  /// No commands yet.
  ///
  /// @param focus where the focus of the window is
  /// @param chosen the keys that people have chosen instead of those that commands bring, by id
  public Commands(Supplier<Focus> focus, Supplier<Map<String, List<Shortcut>>> chosen) {
    this.focus = focus;
    this.chosen = chosen;
  }

  /// Adds a command.
  ///
  /// @throws IllegalArgumentException if its id or one of its keys belongs to another one
  public void add(Command command) {
    if (commands.putIfAbsent(command.id(), command) != null) {
      throw new IllegalArgumentException("There are two commands " + command.id() + ".");
    }
    for (Shortcut keys : command.keys()) {
      String other = brought.putIfAbsent(keys, command.id());
      if (other != null) {
        throw new IllegalArgumentException(
            keys.text() + " means " + other + " and " + command.id() + ".");
      }
    }
    bound = Map.of();
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

  /// Where the focus of the window is.
  public Focus focus() {
    return focus.get();
  }

  /// The keys that mean the command now.
  public List<Shortcut> keys(Command command) {
    return bound().getOrDefault(command.id(), List.of());
  }

  /// The first of its keys as they are shown.
  public Optional<String> keysShown(Command command) {
    return keys(command).stream().findFirst().map(Shortcut::shown);
  }

  /// Whether the command can be done now.
  public boolean can(Command command) {
    return obstacle(command, focus()).isEmpty();
  }

  /// Why the command cannot be done while the focus is there, in a sentence.
  public Optional<String> obstacle(Command command, Focus where) {
    return command.reach() != Reach.ANYWHERE && where == Focus.TEXT
        ? Optional.of(Texts.say("why.text"))
        : command.obstacle().get();
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
    Focus where = focus();
    return commands.values().stream()
        .filter(command -> command.reach().covers(where))
        .filter(command -> keys(command).stream().anyMatch(keys -> keys.matches(event)))
        .filter(this::can)
        .findFirst();
  }

  private Map<String, List<Shortcut>> bound() {
    Map<String, List<Shortcut>> wanted = chosen.get();
    if (bound.isEmpty() || !wanted.equals(boundFor)) {
      boundFor = wanted;
      bound = Bindings.of(commands.values(), wanted);
    }
    return bound;
  }
}
