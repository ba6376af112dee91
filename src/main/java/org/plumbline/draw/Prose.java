package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.design.Markup;

/// What a note says, read as `Markup`. Line breaks count.
///
/// @param paragraphs one for each line of the text
public record Prose(List<Paragraph> paragraphs) {
  /// More of a text is not laid out.
  private static final int LONGEST = 10_000;

  private static final double STEP = 14;
  private static final double LEAD = 12;

  /// Copies the paragraphs.
  public Prose {
    paragraphs = List.copyOf(paragraphs);
  }

  /// A line of the text, which takes as many lines as it needs.
  ///
  /// @param lead the bullet or number before it; empty if it is no item of a list
  /// @param level how deep its list lies in others, from 0
  record Paragraph(String lead, int level, Styled words) {}

  /// A line as it is laid out.
  ///
  /// @param pieces from left to right
  record Line(List<Piece> pieces) {}

  /// A stretch of a line in one weight.
  ///
  /// @param x from the left edge, in logical pixels
  record Piece(double x, String text, Mark.Weight weight) {}

  /// Reads a text.
  public static Prose of(String text) {
    String clean = Plain.lines(text.substring(0, Math.min(text.length(), LONGEST)));
    return new Prose(clean.lines().map(Prose::paragraph).toList());
  }

  /// The words without their signs, in one line.
  public String plain() {
    List<String> lines = new ArrayList<>();
    for (Paragraph each : paragraphs) {
      lines.add((each.lead() + " " + each.words().text()).strip());
    }
    return String.join(" ", lines);
  }

  /// How many lines it takes where each may be so wide.
  int height(double size, double room) {
    return lines(size, new TextMeasure.Lines(room, Integer.MAX_VALUE)).size();
  }

  /// The text laid out in at most so many lines; the last one ends in an ellipsis if there is more.
  List<Line> lines(double size, TextMeasure.Lines lines) {
    Setting setting = new Setting(size, lines.room(), lines.most(), new ArrayList<>());
    for (int n = 0; n < paragraphs.size() && setting.hasRoom(); n++) {
      setting.add(paragraphs.get(n), n < paragraphs.size() - 1);
    }
    return setting.done();
  }

  private static Paragraph paragraph(String written) {
    Markup.Line line = Markup.line(written);
    return new Paragraph(line.lead(), line.level(), Styled.of(line.runs()));
  }

  /// Lines that are being filled.
  private record Setting(double size, double room, int most, List<Line> done) {
    boolean hasRoom() {
      return done.size() < most;
    }

    void add(Paragraph paragraph, boolean more) {
      double left = paragraph.level() * STEP;
      double inset = paragraph.lead().isEmpty() ? 0 : left + lead(paragraph.lead());
      double width = Math.max(size, room - inset);
      Styled rest = paragraph.words();
      boolean first = true;
      while (first || (!rest.text().isEmpty() && hasRoom())) {
        int end = rest.lineEnd(size, width);
        boolean last = done.size() == most - 1;
        Styled line = rest.part(0, end).stripped();
        rest = rest.part(end, rest.text().length()).stripped();
        if (last && (more || !rest.text().isEmpty())) {
          line = rest.text().isEmpty() ? line : rest.before(line);
          line = line.cut(size, width);
        }
        done.add(line(line, inset, first ? paragraph.lead() : "", left));
        first = false;
      }
    }

    private double lead(String lead) {
      TextMeasure.Font font = new TextMeasure.Font(size, Mark.Weight.REGULAR);
      // All numbers of as many digits have the same room.
      String widest = lead.replaceAll("\\d", "0");
      return Math.max(LEAD, Math.ceil(TextMeasure.bundled().width(widest, font)) + 5);
    }

    private Line line(Styled words, double inset, String lead, double left) {
      List<Piece> pieces = new ArrayList<>();
      if (!lead.isEmpty()) {
        pieces.add(new Piece(left, lead, Mark.Weight.REGULAR));
      }
      double x = inset;
      for (Styled.Run run : words.runs()) {
        // Spaces at the ends of a stretch are kept by its place, since not every format keeps them.
        String text = run.text().stripLeading();
        int spaces = run.text().length() - text.length();
        double indent = new Styled.Run(run.text().substring(0, spaces), run.weight()).width(size);
        if (!text.isEmpty()) {
          pieces.add(new Piece(x + indent, text.stripTrailing(), run.weight()));
        }
        x += run.width(size);
      }
      return new Line(pieces);
    }
  }
}
