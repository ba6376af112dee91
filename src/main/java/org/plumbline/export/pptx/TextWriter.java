package org.plumbline.export.pptx;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.draw.Mark;
import org.plumbline.draw.TextMeasure;
import org.plumbline.geom.Rect;

/// Writes the texts of a piece into its shape, each line where the drawing has it.
///
/// What a program makes of a line is known from the typeface: how far its baseline lies below its
/// top, and how high it is. Space before lines and insets make up for the difference.
final class TextWriter {
  /// From the top of a line to its baseline, and to its bottom, in sizes of type: what Inter has.
  private static final double ASCENT = 0.96875;

  private static final double LINE = 1.2102;

  /// Room beyond the right edge of a text that wraps, in logical pixels, for typefaces and weights
  /// that run a little wider.
  private static final double SLACK = 5;

  private static final TextMeasure MEASURE = TextMeasure.bundled();

  /// Where the text of a shape holds on.
  ///
  /// @param wraps whether lines in one typeface are one text that wraps
  record Setting(String anchor, boolean wraps) {
    static final Setting CARD = new Setting("ctr", true);
    static final Setting LABEL = new Setting("ctr", false);
    static final Setting TOP = new Setting("t", false);
    static final Setting BOTTOM = new Setting("b", false);
  }

  private final Xml xml;
  private final Palette palette;
  private final Camera camera;

  TextWriter(Xml xml, Palette palette, Camera camera) {
    this.xml = xml;
    this.palette = palette;
    this.camera = camera;
  }

  /// Where a text stands that no box has.
  static Rect area(Mark.Text text) {
    double left =
        switch (text.anchor()) {
          case START -> text.at().x();
          case MIDDLE -> text.at().x() - width(text) / 2;
          case END -> text.at().x() - width(text);
        };
    double top = text.at().y() - ASCENT * text.size();
    return new Rect(left, top, width(text), LINE * text.size());
  }

  /// Texts on one baseline.
  private record Line(List<Mark.Text> texts) {
    double baseline() {
      return texts.getFirst().at().y();
    }

    double size() {
      return texts.getFirst().size();
    }

    double top() {
      return baseline() - ASCENT * size();
    }

    double bottom() {
      return top() + LINE * size();
    }

    boolean goesOn(Line before) {
      Mark.Text one = before.texts.getLast();
      Mark.Text other = texts.getFirst();
      return before.texts.size() == 1
          && texts.size() == 1
          && one.weight() == other.weight()
          && one.size() == other.size()
          && one.at().x() == other.at().x();
    }
  }

  /// Writes the text of a shape.
  ///
  /// @param box where the shape stands, in logical pixels
  /// @param rounding how far its corners keep text from its edges
  /// @param whole words among which lines that were broken apart can be found in one
  void body(Rect box, double rounding, List<Mark.Text> texts, Setting setting, String whole) {
    List<Line> lines = lines(texts);
    boolean centred = texts.getFirst().anchor() == Mark.Anchor.MIDDLE;
    boolean right = !centred && !setting.wraps() && isRight(box, texts);
    double[] insets = insets(box.grown(-rounding), lines, setting);
    double left = centred || right ? 0 : left(texts) - box.x() - rounding;
    double rest = setting.wraps() ? Math.max(0, box.right() - right(texts, box) - rounding) : 0;
    if (right) {
      rest = box.right() - rounding - right(texts);
    }
    xml.begin("p:txBody");
    xml.begin(
        "a:bodyPr",
        "wrap",
        setting.wraps() ? "square" : "none",
        "lIns",
        inset(left),
        "tIns",
        inset(insets[0]),
        "rIns",
        inset(rest),
        "bIns",
        inset(insets[1]),
        "rtlCol",
        0,
        "anchor",
        setting.anchor());
    xml.leaf("a:noAutofit").end().leaf("a:lstStyle");
    String align = centred ? "ctr" : right ? "r" : "l";
    for (int n = 0; n < lines.size(); n++) {
      boolean goesOn = setting.wraps() && n > 0 && lines.get(n).goesOn(lines.get(n - 1));
      if (goesOn) {
        run(gap(lines.get(n - 1), lines.get(n), whole), lines.get(n).texts().getFirst());
      } else {
        if (n > 0) {
          xml.end();
        }
        paragraph(align, n == 0 ? 0 : lines.get(n).top() - lines.get(n - 1).bottom());
      }
      runs(lines.get(n));
    }
    xml.end(2);
  }

  private long inset(double length) {
    return Math.max(0, camera.length(length));
  }

  private void paragraph(String align, double above) {
    xml.begin("a:p").begin("a:pPr", "algn", align);
    long space = Math.round(Math.max(0, above) * camera.scale() * 100 / SlideSize.POINT);
    if (space > 0) {
      xml.begin("a:spcBef").leaf("a:spcPts", "val", space).end();
    }
    xml.end();
  }

  private static List<Line> lines(List<Mark.Text> texts) {
    List<Line> lines = new ArrayList<>();
    for (Mark.Text text : texts) {
      if (lines.isEmpty() || lines.getLast().baseline() != text.at().y()) {
        lines.add(new Line(new ArrayList<>()));
      }
      lines.getLast().texts().add(text);
    }
    return lines;
  }

  /// Above and below, so that the first baseline lies where it should.
  private static double[] insets(Rect box, List<Line> lines, Setting setting) {
    double top = lines.getFirst().top() - box.y();
    double bottom = box.bottom() - lines.getLast().bottom();
    return switch (setting.anchor()) {
      case "t" -> new double[] {top, 0};
      case "b" -> new double[] {0, bottom};
      default -> new double[] {Math.max(0, top - bottom), Math.max(0, bottom - top)};
    };
  }

  /// What stands between two lines of one text: nothing if a word was broken.
  private static String gap(Line before, Line after, String whole) {
    String end = before.texts().getLast().text();
    String start = after.texts().getFirst().text();
    String first = start.substring(0, start.offsetByCodePoints(0, start.isEmpty() ? 0 : 1));
    return whole.contains(end + first) && !whole.contains(end + " " + first) ? "" : " ";
  }

  private void runs(Line line) {
    Mark.Text before = null;
    for (Mark.Text text : line.texts()) {
      if (before != null) {
        double space = text.at().x() - before.at().x() - width(before);
        double one = MEASURE.width(" ", font(before));
        long spaces = space < one / 3 ? 0 : Math.max(1, Math.round(space / one));
        run(" ".repeat((int) Math.min(40, spaces)), before);
      }
      run(text.text(), text);
      before = text;
    }
  }

  private void run(String words, Mark.Text like) {
    if (!words.isEmpty()) {
      xml.begin("a:r");
      xml.begin(
          "a:rPr",
          "lang",
          "en-US",
          "sz",
          camera.type(like.size()),
          "b",
          like.weight().isHeavy() ? 1 : 0,
          "i",
          like.weight().isSlanted() ? 1 : 0,
          "dirty",
          0);
      palette.fill(xml, like.color());
      xml.end().begin("a:t").text(words).end(2);
    }
  }

  /// Whether the texts stand nearer to the right side, and should stay there.
  private static boolean isRight(Rect box, List<Mark.Text> texts) {
    return box.right() - right(texts) < (left(texts) - box.x()) / 2;
  }

  private static double left(List<Mark.Text> texts) {
    return texts.stream().mapToDouble(each -> each.at().x()).min().orElse(0);
  }

  private static double right(List<Mark.Text> texts) {
    return texts.stream().mapToDouble(each -> each.at().x() + width(each)).max().orElse(0);
  }

  /// How far the text may run: to where its longest line ends or the usual margin of a card begins.
  private static double right(List<Mark.Text> texts, Rect box) {
    return Math.max(right(texts), box.right() - 9) + SLACK;
  }

  private static double width(Mark.Text text) {
    return MEASURE.width(text.text(), font(text));
  }

  private static TextMeasure.Font font(Mark.Text text) {
    return new TextMeasure.Font(text.size(), text.weight());
  }
}
