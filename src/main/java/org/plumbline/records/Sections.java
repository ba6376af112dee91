package org.plumbline.records;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The body of a record by what its headings speak of. What stands below other headings is not
/// lost: it follows, with the heading as a line before it, what it stands behind.
final class Sections {
  private static final Pattern HEADING =
      Pattern.compile("^ {0,3}(#{1,6})(?:[ \\t]+(.*?))?(?:[ \\t]+#+)?[ \\t]*$");
  private static final Pattern ITEM =
      Pattern.compile("^ {0,3}(?:[*+-]|\\d{1,9}[.)])(?:[ \\t]+(.*))?$");

  private static final Pattern OTHERS = Pattern.compile("[^a-z ]+");

  /// No heading that is known is longer.
  private static final int LONGEST = 80;

  private final Map<Field, StringBuilder> texts = new EnumMap<>(Field.class);
  private Optional<String> title = Optional.empty();
  private Field at = Field.PREAMBLE;
  private int level = 1;
  private boolean decided;
  private boolean known;

  /// What a section speaks of.
  enum Field {
    PREAMBLE,
    STATUS,
    DATE,
    CONTEXT,
    OPTIONS,
    OUTCOME,
    RATIONALE,
    CONSEQUENCES
  }

  /// The sections of a body.
  static Sections of(List<String> lines) {
    Sections sections = new Sections();
    boolean[] code = Fences.code(lines.toArray(String[]::new));
    for (int n = 0; n < lines.size(); n++) {
      Matcher heading = HEADING.matcher(lines.get(n));
      if (!code[n] && heading.matches()) {
        String words = heading.group(2) == null ? "" : heading.group(2);
        sections.open(heading.group(1).length(), words);
      } else {
        sections.append(lines.get(n));
      }
    }
    return sections;
  }

  /// The first heading of the first level.
  Optional<String> title() {
    return title;
  }

  /// Whether there is a heading that records of decisions have.
  boolean saysSomething() {
    return known;
  }

  /// Puts a text before what a section says.
  void put(Field field, String text) {
    if (!text.isEmpty()) {
      String rest = raw(field);
      texts.put(field, new StringBuilder(rest.isEmpty() ? text : text + "\n\n" + rest));
    }
  }

  /// What a section says, as Markdown.
  String raw(Field field) {
    StringBuilder text = texts.get(field);
    return text == null ? "" : Outcome.trimmed(text.toString());
  }

  /// What a section says.
  String plain(Field field) {
    return Escapes.plain(raw(field));
  }

  /// The items of the list of options; a line that begins no item belongs to the one above it.
  List<String> options() {
    List<String> options = new ArrayList<>();
    for (String line : raw(Field.OPTIONS).split("\n", -1)) {
      Matcher item = ITEM.matcher(line);
      if (item.matches()) {
        options.add(item.group(1) == null ? "" : item.group(1));
      } else if (!line.isBlank()) {
        String above = options.isEmpty() ? "" : options.removeLast() + " ";
        options.add(above + line.strip());
      }
    }
    options.replaceAll(each -> Escapes.plainLine(Outcome.trimmed(each)));
    return options;
  }

  private void open(int depth, String words) {
    if (depth == 1 && title.isEmpty() && at == Field.PREAMBLE) {
      title = Optional.of(Escapes.plainLine(words));
      return;
    }
    Optional<Field> field = field(words);
    if (field.isPresent()) {
      known = true;
      at = field.get();
      level = depth;
      decided |= at == Field.OUTCOME;
      label(words, field.get());
      return;
    }
    if (at == Field.OPTIONS && depth > level) {
      append("* " + words);
      return;
    }
    if (depth <= level || at == Field.OUTCOME || at == Field.PREAMBLE) {
      at = decided ? Field.CONSEQUENCES : Field.CONTEXT;
      level = Math.min(depth, level);
    }
    append("");
    append(words);
    append("");
  }

  /// Of several kinds of consequences each keeps its heading.
  private void label(String words, Field field) {
    if (field == Field.CONSEQUENCES && words.strip().contains(" ")) {
      append("");
      append(words);
      append("");
    }
  }

  private void append(String line) {
    texts.computeIfAbsent(at, _ -> new StringBuilder()).append(line).append('\n');
  }

  private static Optional<Field> field(String heading) {
    if (heading.isBlank() || heading.length() > LONGEST) {
      return Optional.empty();
    }
    String letters = OTHERS.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("");
    String words = String.join(" ", letters.strip().split(" +"));
    return switch (words) {
      case "status" -> Optional.of(Field.STATUS);
      case "date" -> Optional.of(Field.DATE);
      case "context and problem statement", "context", "problem statement", "problem" ->
          Optional.of(Field.CONTEXT);
      case "considered options", "options", "considered alternatives", "alternatives" ->
          Optional.of(Field.OPTIONS);
      case "decision outcome", "decision", "outcome" -> Optional.of(Field.OUTCOME);
      case "rationale", "justification" -> Optional.of(Field.RATIONALE);
      case "consequences", "positive consequences", "negative consequences" ->
          Optional.of(Field.CONSEQUENCES);
      default -> Optional.empty();
    };
  }
}
