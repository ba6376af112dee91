package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.design.Markup;
import org.plumbline.draw.Mark.Weight;

/// Words of which some are heavy and some lean.
///
/// @param runs stretches of one weight each, as long as they can be
record Styled(List<Run> runs) {
  private static final TextMeasure MEASURE = TextMeasure.bundled();
  private static final String ELLIPSIS = "…";

  /// Joins stretches of the same weight.
  Styled {
    runs = joined(runs);
  }

  private static List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      if (!joined.isEmpty() && joined.getLast().weight() == run.weight()) {
        joined.add(new Run(joined.removeLast().text() + run.text(), run.weight()));
      } else if (!run.text().isEmpty()) {
        joined.add(run);
      }
    }
    return List.copyOf(joined);
  }

  /// A stretch in one weight.
  record Run(String text, Weight weight) {
    double width(double size) {
      return MEASURE.width(text, new TextMeasure.Font(size, weight));
    }
  }

  /// Reads a line with its signs.
  static Styled of(String line) {
    return of(Markup.runs(line));
  }

  /// What has been read already.
  static Styled of(List<Markup.Run> line) {
    return new Styled(line.stream().map(each -> new Run(each.text(), weight(each))).toList());
  }

  private static Weight weight(Markup.Run run) {
    Weight slant = run.slanted() ? Weight.REGULAR.slanted() : Weight.REGULAR;
    return run.heavy() ? slant.heavy() : slant;
  }

  String text() {
    StringBuilder all = new StringBuilder();
    runs.forEach(each -> all.append(each.text()));
    return all.toString();
  }

  double width(double size) {
    return runs.stream().mapToDouble(each -> each.width(size)).sum();
  }

  /// The words between two places in the text.
  Styled part(int from, int to) {
    List<Run> part = new ArrayList<>();
    int at = 0;
    for (Run run : runs) {
      int low = Math.max(0, from - at);
      int high = Math.min(run.text().length(), to - at);
      if (low < high) {
        part.add(new Run(run.text().substring(low, high), run.weight()));
      }
      at += run.text().length();
    }
    return new Styled(part);
  }

  /// Without spaces at both ends.
  Styled stripped() {
    String text = text();
    int start = text.length() - text.stripLeading().length();
    return part(start, Math.max(start, text.stripTrailing().length()));
  }

  /// This after some other words and a space.
  Styled before(Styled line) {
    List<Run> all = new ArrayList<>(line.runs());
    all.add(new Run(" ", Weight.REGULAR));
    all.addAll(runs);
    return new Styled(all);
  }

  /// Where a line of at most this width ends: all of it, after a space or hyphen, or wherever.
  int lineEnd(double size, double room) {
    String text = text();
    int most = longestStart(size, room);
    if (most >= text.length()) {
      return text.length();
    }
    most = Math.max(most, Character.charCount(text.codePointAt(0)));
    int end = Math.max(text.lastIndexOf(' ', most), text.lastIndexOf('-', most - 1) + 1);
    return end > 0 ? end : most;
  }

  /// As much as fits, with an ellipsis to say that there is more.
  Styled cut(double size, double room) {
    Weight weight = runs.isEmpty() ? Weight.REGULAR : runs.getLast().weight();
    Run dots = new Run(ELLIPSIS, weight);
    Run apart = new Run(" " + ELLIPSIS, weight);
    List<Run> all = new ArrayList<>();
    if (width(size) + apart.width(size) <= room) {
      all.addAll(runs);
      all.add(apart);
    } else {
      all.addAll(part(0, longestStart(size, room - dots.width(size))).stripped().runs());
      all.add(dots);
    }
    return new Styled(all);
  }

  private int longestStart(double size, double room) {
    double left = room;
    int at = 0;
    for (Run run : runs) {
      double width = run.width(size);
      if (width > left) {
        TextMeasure.Font font = new TextMeasure.Font(size, run.weight());
        return at + MEASURE.longestStart(run.text(), font, left);
      }
      left -= width;
      at += run.text().length();
    }
    return at;
  }
}
