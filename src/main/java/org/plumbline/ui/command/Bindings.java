package org.plumbline.ui.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which keys mean which command. What people have chosen comes before what commands bring, so a
/// key that was given to one command is taken from the one that brought it.
final class Bindings {
  private Bindings() {}

  /// The keys of each command, by its id.
  ///
  /// @param chosen the keys that people have chosen, by command; of two that chose the same key the
  ///   first has it
  static Map<String, List<Shortcut>> of(
      Collection<Command> commands, Map<String, List<Shortcut>> chosen) {
    Map<Shortcut, String> taken = new HashMap<>();
    commands.forEach(each ->
        chosen
            .getOrDefault(each.id(), List.of())
            .forEach(keys -> taken.putIfAbsent(keys, each.id())));
    commands.stream()
        .filter(each -> !chosen.containsKey(each.id()))
        .forEach(each -> each.keys().forEach(keys -> taken.putIfAbsent(keys, each.id())));
    Map<String, List<Shortcut>> bound = new LinkedHashMap<>();
    for (Command command : commands) {
      List<Shortcut> keys = new ArrayList<>(chosen.getOrDefault(command.id(), command.keys()));
      keys.removeIf(each -> !command.id().equals(taken.get(each)));
      bound.put(command.id(), List.copyOf(keys));
    }
    return bound;
  }
}
