package org.plumbline.standing;

import static org.plumbline.standing.Standing.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.draw.Mark;
import org.plumbline.draw.SetPage;
import org.plumbline.draw.Style;
import org.plumbline.draw.TextMeasure;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;
import org.plumbline.readiness.Coverage;
import org.plumbline.readiness.Lack;

/// Sets the page of a standing: coverage and what is open on the left, maturity, aims, danger and
/// decisions on the right.
public final class StandingMarks {
  /// The part of the plane below the title.
  public static final Rect BODY = new Rect(24, 72, 912, 460);

  private static final TextMeasure MEASURE = TextMeasure.bundled();
  private static final double MARGIN = SetPage.MARGIN;
  private static final double MIDDLE = 492;
  private static final double RIGHT = SetPage.PLANE.width() - MARGIN;
  private static final double LINE = 21;
  private static final double BAR = 132;
  private static final double WORD = 12.5;

  /// So many topics have room.
  private static final int TOPICS = 6;

  private static final int AIMS = 6;

  private final Standing standing;
  private final Style style;
  private final double loose;
  private final List<Mark> marks = new ArrayList<>();

  private StandingMarks(Standing standing, Style style, double loose) {
    this.standing = standing;
    this.style = style;
    this.loose = loose;
  }

  /// What is to be seen on its plane, the title left out.
  public static List<Mark> marks(Standing standing, Style style) {
    return marks(standing, style, BODY.height());
  }

  /// The same with its lines farther from each other, or closer, where it has that height.
  public static List<Mark> marks(Standing standing, Style style, double height) {
    StandingMarks leaf = new StandingMarks(standing, style, height / BODY.height());
    leaf.left(MARGIN + 60);
    leaf.right(MARGIN + 60);
    return List.copyOf(leaf.marks);
  }

  /// The same with the title.
  public static List<Mark> titled(Standing standing, Style style, double height) {
    List<Mark> titled = new ArrayList<>(marks(standing, style, height));
    titled.add(SetPage.title(title(standing), style));
    return List.copyOf(titled);
  }

  /// What the page is called.
  public static String title(Standing standing) {
    return WORDS.say("title", standing.design().title());
  }

  private void left(double top) {
    double y = heading(WORDS.say("coverage", standing.readiness().coverage().score()), MARGIN, top);
    for (Coverage.Scored each : standing.readiness().coverage().areas()) {
      area(each, y);
      y += LINE * loose;
    }
    y = heading(WORDS.say("topics"), MARGIN, y + 24 * loose);
    if (standing.topics().isEmpty()) {
      word(WORDS.say("topics.none"), new Point(MARGIN, y), style.ink().text());
    }
    for (Standing.Topic each : standing.topics().stream().limit(TOPICS).toList()) {
      word(each.title(), new Point(MARGIN, y), style.ink().text());
      count("errors", each.errors(), style.signals().error(), MARGIN + 220, y);
      count("warnings", each.warnings(), style.signals().warning(), MARGIN + 310, y);
      y += LINE * loose;
    }
    if (standing.topics().size() > TOPICS) {
      int more = standing.topics().size() - TOPICS;
      word(WORDS.say("more", more), new Point(MARGIN, y), style.ink().secondary());
    }
  }

  private void area(Coverage.Scored area, double y) {
    boolean applies = area.of() > 0;
    double share = applies ? (double) area.points() / area.of() : 0;
    word(area.area().title(), new Point(MARGIN, y), style.ink().text());
    Rect whole = new Rect(MARGIN + 212, y - 9, BAR, 8);
    marks.add(new Mark.Box(whole, 4, Optional.of(style.surfaces().border()), Optional.empty()));
    if (share > 0) {
      Rgb color = share < 1 ? style.signals().warning() : style.signals().fine();
      Rect part = new Rect(whole.x(), whole.y(), Math.max(8, BAR * share), whole.height());
      marks.add(new Mark.Box(part, 4, Optional.of(color), Optional.empty()));
    }
    String says =
        applies ? WORDS.say("points", area.points(), area.of()) : WORDS.say("not-applicable");
    word(says, new Point(whole.right() + 12, y), style.ink().secondary());
  }

  private void count(String key, int count, Rgb color, double x, double y) {
    if (count > 0) {
      word(WORDS.count(key, count), new Point(x, y), color);
    }
  }

  private void right(double top) {
    double y = heading(WORDS.say("maturity", standing.level()), MIDDLE, top);
    if (standing.next().isEmpty()) {
      y = paragraph(standing.readiness().maturitySentence(), y);
    } else {
      for (Lack each : standing.next()) {
        y = paragraph(WORDS.say("next", each.words()), y);
      }
    }
    y = heading(WORDS.say("aims"), MIDDLE, y + 20 * loose);
    List<Aim> aims = shown(standing.aims());
    for (Aim aim : aims) {
      aim(standing.row(aim), y);
      y += LINE * loose;
    }
    if (standing.aims().size() > aims.size()) {
      int more = standing.aims().size() - aims.size();
      word(WORDS.say("more", more), new Point(MIDDLE, y), style.ink().secondary());
      y += LINE * loose;
    }
    y = heading(WORDS.say("danger"), MIDDLE, y + 20 * loose);
    y = paragraph(standing.danger(), y);
    y = heading(WORDS.say("decisions"), MIDDLE, y + 20 * loose);
    paragraph(standing.recorded(), y);
  }

  /// Of many the first ones and the last, which is about the whole design.
  private static List<Aim> shown(List<Aim> all) {
    return all.size() <= AIMS
        ? all
        : Stream.concat(all.stream().limit(AIMS - 2), Stream.of(all.getLast())).toList();
  }

  private void aim(Standing.Row row, double y) {
    sign(row.verdict(), new Point(MIDDLE + 6, y - 4.5));
    TextMeasure.Font font = new TextMeasure.Font(WORD, Mark.Weight.REGULAR);
    text(
        MEASURE.fitted(row.what(), font, 186), new Point(MIDDLE + 20, y), font, style.ink().text());
    TextMeasure.Font strong = new TextMeasure.Font(WORD, Mark.Weight.SEMIBOLD);
    text(
        MEASURE.fitted(row.value(), strong, 82),
        new Point(MIDDLE + 214, y),
        strong,
        style.ink().text());
    String says = MEASURE.fitted(row.says(), font, RIGHT - MIDDLE - 300);
    word(says, new Point(MIDDLE + 300, y), style.ink().secondary());
  }

  /// A tick, a cross or a dash, so that colour tells nothing alone.
  private void sign(Aim.Verdict verdict, Point at) {
    List<Path.Step> steps =
        switch (verdict) {
          case MET -> List.of(move(-4, 0), line(-1, 3.5), line(5, -4));
          case MISSED -> List.of(move(-4, -4), line(4, 4), move(4, -4), line(-4, 4));
          case NO_TARGET, UNKNOWN -> List.of(move(-4, 0), line(4, 0));
        };
    Rgb color =
        switch (verdict) {
          case MET -> style.signals().fine();
          case MISSED -> style.signals().error();
          case NO_TARGET, UNKNOWN -> style.ink().faint();
        };
    marks.add(
        new Mark.Shape(
            new Path(steps), at, Optional.empty(), Optional.of(Mark.Stroke.solid(color, 2))));
  }

  private static Path.Step move(double x, double y) {
    return new Path.MoveTo(new Point(x, y));
  }

  private static Path.Step line(double x, double y) {
    return new Path.LineTo(new Point(x, y));
  }

  private double heading(String words, double x, double y) {
    TextMeasure.Font font = new TextMeasure.Font(15, Mark.Weight.SEMIBOLD);
    text(MEASURE.fitted(words, font, 430), new Point(x, y), font, style.ink().text());
    return y + 24 * loose;
  }

  private double paragraph(String words, double top) {
    TextMeasure.Font font = new TextMeasure.Font(WORD, Mark.Weight.REGULAR);
    double y = top;
    for (String line : MEASURE.wrapped(words, font, new TextMeasure.Lines(RIGHT - MIDDLE, 3))) {
      text(line, new Point(MIDDLE, y), font, style.ink().text());
      y += (LINE - 3) * loose;
    }
    return y + 3 * loose;
  }

  private void word(String words, Point at, Rgb color) {
    text(words, at, new TextMeasure.Font(WORD, Mark.Weight.REGULAR), color);
  }

  private void text(String words, Point at, TextMeasure.Font font, Rgb color) {
    marks.add(Mark.Text.from(at, words, font, color));
  }
}
