package org.plumbline.design;

import java.util.ArrayList;
import java.util.List;

/// Reads the signs in a line that make words heavy or lean. Signs without a partner, or with space
/// on the wrong side, stand for themselves; so does `_` inside a word.
final class Emphasis {
  private static final Tone PLAIN = new Tone(false, false);

  private final String line;
  private final List<Markup.Run> runs = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();

  Emphasis(String line) {
    this.line = line;
  }

  List<Markup.Run> read() {
    read(0, line.length(), PLAIN);
    return List.copyOf(runs);
  }

  private void read(int from, int to, Tone tone) {
    boolean[] unpaired = new boolean[8];
    int at = from;
    while (at < to) {
      char c = line.charAt(at);
      if (c == '\\' && at + 1 < to && isSign(line.charAt(at + 1))) {
        pending.append(line.charAt(at + 1));
        at += 2;
      } else if (c == '*' || c == '_') {
        at = sign(new Span(at, to), tone, unpaired);
      } else {
        pending.append(c);
        at++;
      }
    }
    flush(tone);
  }

  /// How words are said.
  private record Tone(boolean heavy, boolean slanted) {}

  /// A part of the line.
  private record Span(int from, int to) {}

  /// Reads from a sign on; tells where to go on.
  private int sign(Span span, Tone tone, boolean[] unpaired) {
    int length = length(span.from(), span.to());
    int kind = length + (line.charAt(span.from()) == '_' ? 4 : 0);
    if (length <= 3 && !unpaired[kind] && opens(span.from(), length, span.to())) {
      int close = close(span, length);
      if (close > 0) {
        flush(tone);
        read(span.from() + length, close, emphasized(tone, length));
        return close + length;
      }
      unpaired[kind] = true;
    }
    pending.append(line, span.from(), span.from() + length);
    return span.from() + length;
  }

  private static Tone emphasized(Tone tone, int length) {
    return switch (length) {
      case 1 -> new Tone(tone.heavy(), true);
      case 2 -> new Tone(true, tone.slanted());
      default -> new Tone(true, true);
    };
  }

  private boolean opens(int at, int length, int to) {
    int after = at + length;
    boolean inWord = line.charAt(at) == '_' && isWord(at - 1);
    return after < to && !Character.isWhitespace(line.charAt(after)) && !inWord;
  }

  /// Where as many of the same signs close what the span opens; -1 if none do.
  private int close(Span span, int length) {
    char sign = line.charAt(span.from());
    int at = span.from() + length;
    while (at < span.to()) {
      char c = line.charAt(at);
      if (c == '\\') {
        at += 2;
      } else if (c != sign) {
        at++;
      } else {
        int run = length(at, span.to());
        boolean closes = run == length && !Character.isWhitespace(line.charAt(at - 1));
        if (closes && !(sign == '_' && isWord(at + run))) {
          return at;
        }
        at += run;
      }
    }
    return -1;
  }

  private int length(int at, int to) {
    int end = at;
    while (end < to && line.charAt(end) == line.charAt(at)) {
      end++;
    }
    return end - at;
  }

  private boolean isWord(int at) {
    return at >= 0 && at < line.length() && Character.isLetterOrDigit(line.charAt(at));
  }

  private static boolean isSign(char c) {
    return c == '*' || c == '_' || c == '\\' || c == '-' || c == '+' || c == '.' || c == ')';
  }

  private void flush(Tone tone) {
    if (!pending.isEmpty()) {
      runs.add(new Markup.Run(pending.toString(), tone.heavy(), tone.slanted()));
      pending.setLength(0);
    }
  }
}
