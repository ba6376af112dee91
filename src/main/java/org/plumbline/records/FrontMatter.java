package org.plumbline.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.design.Extras.Unknown;

/// What stands above the text of a record, between two lines of dashes.
///
/// @param values the texts under each key, keys in small letters
/// @param beyond what a design file says of the decision beyond what this program understands
/// @param others the lines of keys that mean nothing here, as they stand
/// @param body what follows
record FrontMatter(
    Map<String, List<String>> values,
    List<Unknown> beyond,
    List<String> others,
    List<String> body) {
  private static final String FENCE = "---";
  private static final Pattern KEY =
      Pattern.compile("^([A-Za-z][\\w.-]*(?: [\\w.-]+)*)[ ]*:(?:[ \\t]+(.*))?$");

  /// The keys that mean something here.
  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "status",
          "date",
          "decision-makers",
          "deciders",
          "author",
          "authors",
          "about",
          "gone",
          "supersedes",
          "title");

  /// Copies the lists.
  FrontMatter {
    values = Map.copyOf(values);
    beyond = List.copyOf(beyond);
    others = List.copyOf(others);
    body = List.copyOf(body);
  }

  /// Reads what stands above a text; nothing if it has no front matter.
  static FrontMatter read(List<String> lines) throws Refused {
    if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals(FENCE)) {
      return new FrontMatter(Map.of(), List.of(), List.of(), lines);
    }
    int end = 1;
    while (end < lines.size() && !isEnd(lines.get(end))) {
      end++;
    }
    if (end == lines.size()) {
      throw new Refused("open");
    }
    return read(lines.subList(1, end), lines.subList(end + 1, lines.size()));
  }

  private static boolean isEnd(String line) {
    String plain = line.stripTrailing();
    return plain.equals(FENCE) || plain.equals("...");
  }

  private static FrontMatter read(List<String> lines, List<String> body) throws Refused {
    Map<String, List<String>> values = new HashMap<>();
    List<Unknown> beyond = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (int n = 0; n < lines.size(); ) {
      int next = n + 1;
      while (next < lines.size() && continues(lines.get(next))) {
        next++;
      }
      Matcher key = KEY.matcher(lines.get(n).stripTrailing());
      String name = key.matches() ? key.group(1).toLowerCase(Locale.ROOT) : "";
      String value = name.isEmpty() ? "" : Optional.ofNullable(key.group(2)).orElse("");
      Optional<List<Unknown>> said =
          name.equals(Beyond.KEY) ? Beyond.read(value) : Optional.empty();
      if (said.isPresent() && beyond.isEmpty()) {
        beyond.addAll(said.get());
      } else if (KNOWN.contains(name)) {
        if (values.put(name, texts(value, lines.subList(n + 1, next))) != null) {
          throw new Refused("twice", name);
        }
      } else {
        others.addAll(lines.subList(n, next));
      }
      n = next;
    }
    return new FrontMatter(values, beyond, others, body);
  }

  /// Whether a line belongs to the key above it.
  private static boolean continues(String line) {
    return line.startsWith(" ") || line.startsWith("\t") || line.startsWith("-");
  }

  private static List<String> texts(String value, List<String> more) throws Refused {
    if (value.startsWith("|") || value.startsWith(">")) {
      String between = value.startsWith("|") ? "\n" : " ";
      return List.of(String.join(between, more.stream().map(String::strip).toList()));
    }
    List<String> texts = new ArrayList<>();
    StringBuilder whole = new StringBuilder(value);
    for (String line : more) {
      String item = line.strip();
      if (item.equals("-") || item.startsWith("- ")) {
        texts.addAll(Scalars.read(item.substring(1)));
      } else if (!item.startsWith("#")) {
        whole.append(' ').append(item);
      }
    }
    texts.addAll(0, Scalars.read(whole.toString()));
    return texts;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /// The text under the first of these keys that is there; several as one, with commas.
  Optional<String> text(String... keys) {
    for (String key : keys) {
      if (has(key)) {
        return Optional.of(String.join(", ", list(key)));
      }
    }
    return Optional.empty();
  }

  List<String> list(String key) {
    return values.getOrDefault(key, List.of());
  }
}
