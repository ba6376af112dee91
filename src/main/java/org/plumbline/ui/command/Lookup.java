package org.plumbline.ui.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds commands by what people type of their words: all that is typed has to be there, the more
/// at the beginnings of words the better. Among equals the order of the registry stands.
public record Lookup(List<Command> commands) {
  /// Copies the list.
  public Lookup {
    commands = List.copyOf(commands);
  }

  /// The commands that are meant, the likeliest first; all of them if nothing is typed.
  public List<Command> find(String typed) {
    String[] words = plain(typed).strip().split("\\s+");
    return commands.stream()
        .filter(each -> misses(each, words) < Integer.MAX_VALUE)
        .sorted(Comparator.comparingInt(each -> misses(each, words)))
        .toList();
  }

  /// How badly it fits: 0 if everything typed begins the text, more for beginnings of later words
  /// and for what is found within words.
  private static int misses(Command command, String[] words) {
    String text = plain(command.words().get());
    int misses = 0;
    for (String word : words) {
      int at = text.indexOf(word);
      if (at < 0) {
        return Integer.MAX_VALUE;
      }
      boolean begins = at == 0 || text.contains(" " + word);
      misses += at == 0 ? 0 : begins ? 1 : 4;
    }
    return misses;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
