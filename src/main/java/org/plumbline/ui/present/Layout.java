package org.plumbline.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.draw.Legend;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Style;
import org.plumbline.draw.TextMeasure;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.story.Slide;

/// Where picture and words of a slide stand on a screen: words beside the picture on a wide one,
/// below it on a narrow one, in letters that can be read from the last row.
///
/// @param picture where the drawing is seen
/// @param panel what the words stand on; without size if there are none
/// @param words the lines of title and text
/// @param key what the colours of the picture tell, below it; none if they are as usual
record Layout(Rect picture, Rect panel, List<Mark> words, Optional<Key> key) {
  /// Letters are at least this part of the height of the screen.
  static final double LEAST = 1 / 28.0;

  private static final double TITLE = 1 / 19.0;
  private static final double LEADING = 1.38;
  private static final double TITLE_LEADING = 1.2;

  /// From this width over height on the words stand beside the picture.
  private static final double WIDE = 1.25;

  /// How large the text is tried to be, in parts of the height, largest first.
  private static final double[] SIZES = {1 / 24.0, 1 / 26.0, LEAST};

  /// How much of the screen the words may take, least first.
  private static final double[] SHARES = {0.28, 0.34, 0.42, 0.5};

  private static final TextMeasure MEASURE = TextMeasure.bundled();

  /// What colours tell.
  ///
  /// @param area where it stands on the screen, to the edges of the picture
  /// @param seen the part of the plane of its marks that fills the area
  record Key(Rect area, Rect seen, List<Mark> marks) {
    /// Copies the marks.
    Key {
      marks = List.copyOf(marks);
    }

    /// The key at the foot of a picture, in letters as large as the smallest on the screen.
    static Optional<Key> below(Rect picture, Slide slide, double height, Style style) {
      double scale = height * LEAST / Legend.LETTERS;
      double margin = margin(picture.width(), height) / scale;
      double room = picture.width() / scale - 2 * margin;
      return Legend.at(new Point(margin, margin / 2), room, slide.shading(), style)
          .map(legend -> {
            double low = legend.bounds().bottom() + margin / 2;
            double high = Math.min(picture.height() / 2, Room.whole(low * scale));
            Rect area = new Rect(picture.x(), picture.bottom() - high, picture.width(), high);
            Rect seen = new Rect(0, 0, area.width() / scale, area.height() / scale);
            return new Key(area, seen, legend.marks());
          });
    }
  }

  /// Copies the lines.
  Layout {
    words = List.copyOf(words);
  }

  /// The layout of a picture that fills the screen.
  static Layout filled(double width, double height) {
    return new Layout(
        new Rect(0, 0, width, height), new Rect(width, 0, 0, height), List.of(), Optional.empty());
  }

  /// The layout of a slide on a screen of this size.
  static Layout of(Slide slide, double width, double height, Style style) {
    if (slide.title().isBlank() && slide.said().isBlank()) {
      return filled(width, height);
    }
    Rect screen = new Rect(0, 0, width, height);
    boolean beside = width >= height * WIDE;
    Room room = new Room(screen, screen);
    Text text = new Text(List.of(), 0, true);
    for (int share = 0; share < SHARES.length && text.cut(); share++) {
      room = beside ? Room.beside(screen, SHARES[share]) : Room.below(screen, SHARES[share]);
      Rect inside = room.words().grown(-margin(width, height));
      for (int size = 0; size < SIZES.length && text.cut(); size++) {
        text = text(slide, inside, height * SIZES[size], height * TITLE, style);
      }
    }
    Optional<Key> key = Key.below(room.picture(), slide, height, style);
    Rect all = room.picture();
    double low = all.height() - key.map(each -> each.area().height()).orElse(0.0);
    return new Layout(
        new Rect(all.x(), all.y(), all.width(), low),
        room.words(),
        text.middled(room.words(), beside && !text.cut()),
        key);
  }

  /// A screen divided between the picture and the words, on whole pixels of every usual scale, so
  /// that a picture made of pixels is seen as it is.
  private record Room(Rect picture, Rect words) {
    private static final double WHOLE = 4;

    static Room beside(Rect screen, double share) {
      double edge = whole(screen.width() * (1 - share));
      return new Room(
          new Rect(0, 0, edge, screen.height()),
          new Rect(edge, 0, screen.width() - edge, screen.height()));
    }

    static Room below(Rect screen, double share) {
      double edge = whole(screen.height() * (1 - share));
      return new Room(
          new Rect(0, 0, screen.width(), edge),
          new Rect(0, edge, screen.width(), screen.height() - edge));
    }

    private static double whole(double length) {
      return length < 100 * WHOLE ? length : Math.rint(length / WHOLE) * WHOLE;
    }
  }

  /// What is left around words.
  private static double margin(double width, double height) {
    return 0.035 * Math.min(width, height);
  }

  /// Lines in a room.
  ///
  /// @param height of all of them
  /// @param cut whether some had to be left out
  private record Text(List<Mark.Text> lines, double height, boolean cut) {
    /// The same in the middle of the height of a panel, or where they are.
    List<Mark> middled(Rect panel, boolean middle) {
      if (!middle || lines.isEmpty()) {
        return List.copyOf(lines);
      }
      double margin = lines.getFirst().at().x() - panel.x();
      double down = Math.max(0, (panel.height() - 2 * margin - height) * 0.38);
      return lines.stream().<Mark>map(each -> lower(each, down)).toList();
    }
  }

  private static Mark.Text lower(Mark.Text line, double by) {
    return new Mark.Text(
        line.text(),
        line.at().plus(0, by),
        line.anchor(),
        line.size(),
        line.weight(),
        line.color());
  }

  private static Text text(Slide slide, Rect room, double size, double titleSize, Style style) {
    List<Mark.Text> lines = new ArrayList<>();
    TextMeasure.Font heavy = new TextMeasure.Font(titleSize, Mark.Weight.SEMIBOLD);
    double y = room.y();
    boolean cut = false;
    int most = (int) Math.max(1, room.height() * 0.5 / (titleSize * TITLE_LEADING));
    if (!slide.title().isBlank()) {
      List<String> title =
          MEASURE.wrapped(slide.title(), heavy, new TextMeasure.Lines(room.width(), most + 1));
      cut = title.size() > most || broken(slide.title(), heavy, room.width());
      title = MEASURE.wrapped(slide.title(), heavy, new TextMeasure.Lines(room.width(), most));
      for (String line : title) {
        lines.add(line(line, new Point(room.x(), y + titleSize), heavy, style));
        y += titleSize * TITLE_LEADING;
      }
      y += size * 0.6;
    }
    TextMeasure.Font font = new TextMeasure.Font(size, Mark.Weight.REGULAR);
    int left = (int) Math.max(0, (room.bottom() - y) / (size * LEADING));
    if (!slide.said().isBlank()) {
      List<String> all =
          MEASURE.wrapped(slide.said(), font, new TextMeasure.Lines(room.width(), left + 1));
      cut |= all.size() > left || broken(slide.said(), font, room.width());
      List<String> said =
          left == 0
              ? List.of()
              : MEASURE.wrapped(slide.said(), font, new TextMeasure.Lines(room.width(), left));
      for (String line : said) {
        lines.add(line(line, new Point(room.x(), y + size), font, style));
        y += size * LEADING;
      }
    }
    return new Text(lines, y - room.y(), cut);
  }

  /// Whether a word is wider than the room, so that it would be broken anywhere.
  private static boolean broken(String text, TextMeasure.Font font, double room) {
    for (String word : text.split("[\\s-]+")) {
      if (MEASURE.width(word, font) > room) {
        return true;
      }
    }
    return false;
  }

  private static Mark.Text line(String text, Point at, TextMeasure.Font font, Style style) {
    return new Mark.Text(
        text, at, Mark.Anchor.START, font.size(), font.weight(), style.ink().text());
  }
}
