package org.plumbline.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the first thing in a text that is not JSON, and says what should stand there instead.
///
/// Reads the text once more, token by token, which only those pay for whose file is broken. The
/// parser's own messages speak of its insides, and its places lie behind what it stumbled over.
final class Diagnosis {
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]++)?");
  private static final int SHOWN = 24;

  private final byte[] bytes;
  private final Deque<Integer> open = new ArrayDeque<>();
  private Next next = Next.VALUE;
  private int at;
  private char passed;

  private Diagnosis(byte[] bytes, int start) {
    this.bytes = bytes;
    this.at = start;
  }

  /// What may stand next; `key` is that of its description.
  private enum Next {
    VALUE("value"),
    VALUE_OR_END("value-or-end"),
    KEY("key"),
    KEY_OR_END("key-or-end"),
    COLON("colon"),
    MORE_ITEMS("more-items"),
    MORE_MEMBERS("more-members"),
    NOTHING("nothing");

    private final String key;

    Next(String key) {
      this.key = key;
    }

    boolean isKey() {
      return this == KEY || this == KEY_OR_END;
    }

    boolean isValue() {
      return this == VALUE || this == VALUE_OR_END;
    }
  }

  /// The first fault from `start` on, if there is one.
  static Optional<JsonFault> of(byte[] bytes, int start) {
    Diagnosis diagnosis = new Diagnosis(bytes, start);
    Optional<JsonFault> fault = Optional.empty();
    while (fault.isEmpty() && diagnosis.hasMore()) {
      fault = diagnosis.token();
    }
    return fault.or(diagnosis::unfinished);
  }

  private boolean hasMore() {
    while (at < bytes.length && isSpace(bytes[at])) {
      at++;
    }
    return at < bytes.length;
  }

  private Optional<JsonFault> unfinished() {
    if (next == Next.NOTHING) {
      return Optional.empty();
    }
    return open.isEmpty()
        ? fault(bytes.length, "blank")
        : fault(bytes.length, "cut-off", TextPlace.at(bytes, open.element()).line());
  }

  private Optional<JsonFault> token() {
    char found = (char) bytes[at];
    return switch (found) {
      case '{', '[' -> next.isValue() ? opened(found) : unexpected();
      case '}', ']' -> closes(found) ? closed() : unexpected();
      case ',' -> next == Next.MORE_ITEMS || next == Next.MORE_MEMBERS ? comma() : unexpected();
      case ':' -> next == Next.COLON ? passed(Next.VALUE) : unexpected();
      case '"' -> next.isKey() || next.isValue() ? text() : unexpected();
      default -> next.isValue() && isWord(bytes[at]) ? word() : unexpected();
    };
  }

  private Optional<JsonFault> opened(char bracket) {
    open.push(at);
    return passed(bracket == '{' ? Next.KEY_OR_END : Next.VALUE_OR_END);
  }

  private boolean closes(char bracket) {
    return bracket == '}'
        ? next == Next.KEY_OR_END || next == Next.MORE_MEMBERS
        : next == Next.VALUE_OR_END || next == Next.MORE_ITEMS;
  }

  private Optional<JsonFault> closed() {
    open.pop();
    return passed(afterValue());
  }

  private Optional<JsonFault> comma() {
    return passed(next == Next.MORE_MEMBERS ? Next.KEY : Next.VALUE);
  }

  private Optional<JsonFault> passed(Next expected) {
    passed = (char) bytes[at++];
    next = expected;
    return Optional.empty();
  }

  private Next afterValue() {
    if (open.isEmpty()) {
      return Next.NOTHING;
    }
    return bytes[open.element()] == '{' ? Next.MORE_MEMBERS : Next.MORE_ITEMS;
  }

  private Optional<JsonFault> text() {
    int start = at;
    for (at++; at < bytes.length && bytes[at] != '"'; at++) {
      Optional<JsonFault> fault = character();
      if (fault.isPresent()) {
        return fault;
      }
    }
    return at >= bytes.length
        ? fault(bytes.length, "cut-off-text", TextPlace.at(bytes, start).line())
        : passed(next.isKey() ? Next.COLON : afterValue());
  }

  /// Passes one character of a text, or the escape that stands for one.
  private Optional<JsonFault> character() {
    byte found = bytes[at];
    if (found == '\n' || found == '\r') {
      return fault(at, "line-break");
    }
    if (found >= 0 && found < ' ') {
      return fault(at, "control-character", String.format("%02x", found));
    }
    if (found != '\\' || at + 1 >= bytes.length) {
      return Optional.empty();
    }
    int escape = at++;
    return "\"\\/bfnrtu".indexOf(bytes[at]) < 0 || (bytes[at] == 'u' && !isHex(at + 1))
        ? fault(escape, "escape")
        : Optional.empty();
  }

  private boolean isHex(int from) {
    for (int n = from; n < Math.min(from + 4, bytes.length); n++) {
      if (Character.digit(bytes[n], 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private Optional<JsonFault> word() {
    int start = at;
    while (at < bytes.length && isWord(bytes[at])) {
      at++;
    }
    String word = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
    if (word.matches("true|false|null") || NUMBER.matcher(word).matches()) {
      next = afterValue();
      return Optional.empty();
    }
    if (at == bytes.length && isBegun(word)) {
      return fault(at, "cut-off", TextPlace.at(bytes, start).line());
    }
    String key = word.matches("[-+.0-9].*") ? "number" : "word";
    return fault(start, key, word.substring(0, Math.min(SHOWN, word.length())));
  }

  private static boolean isBegun(String word) {
    return NUMBER.matcher(word + "0").matches()
        || Stream.of("true", "false", "null").anyMatch(each -> each.startsWith(word));
  }

  private Optional<JsonFault> unexpected() {
    byte found = bytes[at];
    if (found == '/' || found == '#') {
      return fault(at, "comment");
    }
    if (found == '\'' && (next.isKey() || next.isValue())) {
      return fault(at, "single-quote");
    }
    if (found >= 0 && found < ' ') {
      return fault(at, "control-character", String.format("%02x", found));
    }
    String key =
        passed == ',' && (found == '}' || found == ']') && isEager()
            ? "comma-before"
            : "unexpected";
    return fault(at, key, excerpt(), Messages.say("expected." + next.key));
  }

  /// Whether something has to come, as behind a comma.
  private boolean isEager() {
    return next == Next.KEY || next == Next.VALUE;
  }

  /// The word or the character that stands here.
  private String excerpt() {
    int end = at + 1;
    while (end < bytes.length
        && end - at < SHOWN
        && (isWord(bytes[at]) ? isWord(bytes[end]) : (bytes[end] & 0xC0) == 0x80)) {
      end++;
    }
    return new String(bytes, at, end - at, StandardCharsets.UTF_8);
  }

  private Optional<JsonFault> fault(int offset, String key, Object... values) {
    return Optional.of(TextPlace.at(bytes, offset).fault(Messages.say(key, values)));
  }

  private static boolean isSpace(byte each) {
    return each == ' ' || each == '\n' || each == '\r' || each == '\t';
  }

  private static boolean isWord(byte each) {
    return Character.isLetterOrDigit(each) || "_.+-".indexOf(each) >= 0;
  }
}
