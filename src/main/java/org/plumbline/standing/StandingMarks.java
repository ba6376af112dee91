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
/// decisions on the right. Where little is to be said it is said in larger letters, farther apart.
public final class StandingMarks {
  /// The part of the plane below the title.
  public static final Rect BODY = new Rect(24, 72, 912, 460);

  private static final TextMeasure MEASURE = TextMeasure.bundled();
  private static final double MARGIN = SetPage.MARGIN;
  private static final double MIDDLE = 492;
  private static final double RIGHT = SetPage.PLANE.width() - MARGIN;
  private static final double LINE = 21;

  /// From line to line of one sentence.
  private static final double BOUND = 18;

  private static final double WORD = 12.5;
  private static final double HEAD = 15;

  /// How wide a bar is at least.
  private static final double BAR = 72;

  /// How wide each of both columns is.
  private static final double COLUMN = MIDDLE - MARGIN - 24;

  /// The largest letters, and the widest spaces between lines, beside the usual ones.
  private static final double LARGEST = 1.3;

  private static final double WIDEST = 1.3;

  /// The least space between lines where all of it would not have room otherwise.
  private static final double CLOSEST = 0.8;

  private static final double STEP = 0.05;

  /// How far its first line is below the upper edge of the plane.
  private static final double TOP = MARGIN + 60;

  /// So many topics have room.
  private static final int TOPICS = 6;

  private static final int AIMS = 6;

  private final Standing standing;
  private final Style style;
  private final double size;
  private final double loose;
  private final TextMeasure.Font font;
  private final TextMeasure.Font strong;
  private final List<Mark> marks = new ArrayList<>();

  /// Whether something did not fit into its line.
  private boolean isCut;

  /// @param size how large letters are beside the usual ones
  /// @param loose how far lines are from each other beside the usual ones
  private StandingMarks(Standing standing, Style style, double size, double loose) {
    this.standing = standing;
    this.style = style;
    this.size = size;
    this.loose = loose;
    font = new TextMeasure.Font(WORD * size, Mark.Weight.REGULAR);
    strong = new TextMeasure.Font(WORD * size, Mark.Weight.SEMIBOLD);
  }

  /// What is to be seen on its plane, the title left out.
  public static List<Mark> marks(Standing standing, Style style) {
    return marks(standing, style, BODY.height());
  }

  /// The same in letters and with spaces that fill that height.
  public static List<Mark> marks(Standing standing, Style style, double height) {
    double room = BODY.y() + height - WORD / 2;
    for (double size = LARGEST; size >= 1; size -= STEP) {
      for (double loose = size * WIDEST; loose >= size; loose -= STEP) {
        StandingMarks leaf = new StandingMarks(standing, style, size, loose);
        if (leaf.set() <= room && !leaf.isCut) {
          return List.copyOf(leaf.marks);
        }
      }
    }
    double loose = WIDEST;
    StandingMarks leaf = new StandingMarks(standing, style, 1, loose);
    while (leaf.set() > room && loose > CLOSEST) {
      loose -= STEP;
      leaf = new StandingMarks(standing, style, 1, loose);
    }
    return List.copyOf(leaf.marks);
  }

  /// Sets both columns; where the last line of the longer one stands.
  private double set() {
    left(TOP);
    right(TOP);
    return marks.stream()
        .filter(Mark.Text.class::isInstance)
        .mapToDouble(each -> ((Mark.Text) each).at().y())
        .max()
        .orElse(TOP);
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
    List<Coverage.Scored> areas = standing.readiness().coverage().areas();
    double says = widest(areas.stream().map(StandingMarks::points), font);
    double names = widest(areas.stream().map(each -> each.area().title()), font);
    for (Coverage.Scored each : areas) {
      double left = MARGIN + names + 28;
      area(each, new Rect(left, y - 9 * size, MARGIN + COLUMN - says - 12 - left, 8 * size), y);
      y += LINE * loose;
    }
    y = heading(WORDS.say("topics"), MARGIN, y + 24 * loose);
    if (standing.topics().isEmpty()) {
      word(WORDS.say("topics.none"), new Point(MARGIN, y), style.ink().text());
    }
    topics(standing.topics().stream().limit(TOPICS).toList(), y);
    if (standing.topics().size() > TOPICS) {
      int more = standing.topics().size() - TOPICS;
      Point at = new Point(MARGIN, y + TOPICS * LINE * loose);
      word(WORDS.say("more", more), at, style.ink().secondary());
    }
  }

  private void area(Coverage.Scored area, Rect whole, double y) {
    double share = area.of() > 0 ? (double) area.points() / area.of() : 0;
    word(area.area().title(), new Point(MARGIN, y), style.ink().text());
    isCut |= whole.width() < BAR;
    double round = whole.height() / 2;
    marks.add(new Mark.Box(whole, round, Optional.of(style.surfaces().border()), Optional.empty()));
    if (share > 0) {
      Rgb color = share < 1 ? style.signals().warning() : style.signals().fine();
      double wide = Math.max(whole.height(), whole.width() * share);
      Rect part = new Rect(whole.x(), whole.y(), wide, whole.height());
      marks.add(new Mark.Box(part, round, Optional.of(color), Optional.empty()));
    }
    word(points(area), new Point(whole.right() + 12, y), style.ink().secondary());
  }

  private static String points(Coverage.Scored area) {
    return area.of() > 0
        ? WORDS.say("points", area.points(), area.of())
        : WORDS.say("not-applicable");
  }

  private void topics(List<Standing.Topic> topics, double top) {
    double warnings = widest(topics.stream().map(each -> count("warnings", each.warnings())), font);
    double errors = widest(topics.stream().map(each -> count("errors", each.errors())), font);
    double right = MARGIN + COLUMN - warnings;
    double left = right - errors - (errors > 0 ? 16 : 0);
    double y = top;
    for (Standing.Topic each : topics) {
      String title = fitted(each.title(), font, left - MARGIN - 16);
      word(title, new Point(MARGIN, y), style.ink().text());
      word(count("errors", each.errors()), new Point(left, y), style.signals().error());
      word(count("warnings", each.warnings()), new Point(right, y), style.signals().warning());
      y += LINE * loose;
    }
  }

  private static String count(String key, int count) {
    return count > 0 ? WORDS.count(key, count) : "";
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
    List<Standing.Row> rows = aims.stream().map(standing::row).toList();
    double says = Math.min(COLUMN / 3, widest(rows.stream().map(Standing.Row::says), font));
    double values = Math.min(COLUMN / 3, widest(rows.stream().map(Standing.Row::value), strong));
    for (Standing.Row row : rows) {
      y = aim(row, y, values, says);
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

  /// Sets a line about an aim; where the next one stands.
  ///
  /// @param values how wide all values are
  /// @param says how wide all that is said of them is
  private double aim(Standing.Row row, double top, double values, double says) {
    sign(row.verdict(), new Point(MIDDLE + 6, top - 4.5 * size));
    double last = RIGHT - says;
    double value = last - 20 - values;
    double name = MIDDLE + 20;
    String number = fitted(row.value(), strong, values);
    text(number, new Point(value, top), strong, style.ink().text());
    word(fitted(row.says(), font, says), new Point(last, top), style.ink().secondary());
    double y = top;
    for (String line : wrapped(row.what(), value - 12 - name, 2)) {
      word(line, new Point(name, y), style.ink().text());
      y += BOUND * loose;
    }
    return y + (LINE - BOUND) * loose;
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
    TextMeasure.Font large = new TextMeasure.Font(HEAD * size, Mark.Weight.SEMIBOLD);
    text(fitted(words, large, COLUMN), new Point(x, y), large, style.ink().text());
    return y + 24 * loose;
  }

  private double paragraph(String words, double top) {
    double y = top;
    for (String line : wrapped(words, RIGHT - MIDDLE, 5)) {
      word(line, new Point(MIDDLE, y), style.ink().text());
      y += BOUND * loose;
    }
    return y + (LINE - BOUND) * loose;
  }

  private String fitted(String words, TextMeasure.Font looks, double room) {
    String fitted = MEASURE.fitted(words, looks, room);
    isCut |= !fitted.equals(words);
    return fitted;
  }

  private List<String> wrapped(String words, double room, int most) {
    isCut |= MEASURE.wrapped(words, font, new TextMeasure.Lines(room, most + 1)).size() > most;
    return MEASURE.wrapped(words, font, new TextMeasure.Lines(room, most));
  }

  private static double widest(Stream<String> words, TextMeasure.Font font) {
    return words.mapToDouble(each -> MEASURE.width(each, font)).max().orElse(0);
  }

  private void word(String words, Point at, Rgb color) {
    text(words, at, font, color);
  }

  private void text(String words, Point at, TextMeasure.Font looks, Rgb color) {
    if (!words.isEmpty()) {
      marks.add(Mark.Text.from(at, words, looks, color));
    }
  }
}
