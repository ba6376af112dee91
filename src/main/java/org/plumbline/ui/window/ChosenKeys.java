package org.plumbline.ui.window;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.ui.command.Command;
import org.plumbline.ui.command.Commands;
import org.plumbline.ui.command.Shortcut;
import org.plumbline.ui.settings.Settings;

/// The keys that people have chosen, and how they choose others.
record ChosenKeys(Desk desk, Commands commands) {
  /// What settings keep. What names no key, as a file edited by hand may have it, is passed over.
  static Map<String, List<Shortcut>> of(Settings settings) {
    Map<String, List<Shortcut>> chosen = new LinkedHashMap<>();
    settings
        .keys()
        .forEach((command, keys) ->
            chosen.put(
                command, keys.stream().flatMap(each -> Shortcut.read(each).stream()).toList()));
    return chosen;
  }

  /// Whether the command has other keys than those that it brings.
  boolean isChanged(Command command) {
    return !commands.keys(command).equals(command.keys());
  }

  /// Gives a key to a command as its only one; tells which command it is taken from.
  Optional<Command> give(Command command, Shortcut key) {
    Optional<Command> before =
        commands.all().stream()
            .filter(each -> !each.id().equals(command.id()))
            .filter(each -> commands.keys(each).contains(key))
            .findFirst();
    before.ifPresent(
        each -> keep(each, commands.keys(each).stream().filter(own -> !own.equals(key)).toList()));
    keep(command, List.of(key));
    return before;
  }

  /// Takes all keys from a command.
  void clear(Command command) {
    keep(command, List.of());
  }

  /// Gives a command the keys back that it brings, and takes them from those that have got them.
  void reset(Command command) {
    for (Command each : commands.all()) {
      List<Shortcut> left =
          commands.keys(each).stream().filter(own -> !command.keys().contains(own)).toList();
      if (!each.id().equals(command.id()) && !left.equals(commands.keys(each))) {
        keep(each, left);
      }
    }
    keep(command, command.keys());
  }

  /// Gives all commands the keys back that they bring.
  void resetAll() {
    desk.set(now -> now.with(Map.<String, List<String>>of()));
  }

  private void keep(Command command, List<Shortcut> keys) {
    Map<String, List<String>> next = new LinkedHashMap<>(desk.settings().keys());
    if (keys.equals(command.keys())) {
      next.remove(command.id());
    } else {
      next.put(command.id(), keys.stream().map(Shortcut::text).toList());
    }
    desk.set(now -> now.with(next));
  }
}
