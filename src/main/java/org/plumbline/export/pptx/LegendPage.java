package org.plumbline.export.pptx;

import static org.plumbline.export.pptx.DeckWriter.WORDS;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalog.Stage;
import org.plumbline.draw.BadgeKey;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Legend;
import org.plumbline.draw.LineKey;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Shading;
import org.plumbline.draw.Told;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// What the colours, the lines and the badges of the pictures tell, as far as the design has them.
final class LegendPage {
  private static final double ROW = 26;
  private static final double COLUMN = 330;
  private static final double SWATCH = 14;
  private static final double LINE = 54;
  private static final double TYPE = 13;

  private final Deck deck;
  private final List<Piece> pieces = new ArrayList<>();
  private double bottom;

  private LegendPage(Deck deck) {
    this.deck = deck;
  }

  /// The page, unless there is nothing to tell.
  static Optional<LegendPage> of(Deck deck, Drawing drawing) {
    LegendPage page = new LegendPage(deck);
    page.colours();
    double right = page.pieces.isEmpty() ? 0 : COLUMN;
    page.badges(right, page.lines(drawing, right));
    return page.pieces.isEmpty() ? Optional.empty() : Optional.of(page);
  }

  static String title() {
    return WORDS.say("legend");
  }

  List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  Camera camera() {
    Rect room = deck.page().text();
    Rect view = new Rect(0, 0, 2 * COLUMN, 2 * COLUMN * room.height() / room.width());
    return Camera.on(view.union(new Rect(0, 0, 1, height())), room);
  }

  private double height() {
    int colours = Math.max(deck.catalog().stages().size(), deck.told().shading().groups().size());
    return Math.max((colours + 2) * ROW, bottom);
  }

  private void colours() {
    Shading shading = deck.told().shading();
    List<Shading.Group> groups =
        shading.isNone()
            ? stages().stream()
                .map(each -> new Shading.Group(each.name(), new Shading.Hue.OfStage(each.id()), 0))
                .toList()
            : shading.groups();
    if (groups.isEmpty()) {
      return;
    }
    heading(0, shading.isNone() ? WORDS.say("legend.stages") : shading.title());
    for (int n = 0; n < groups.size(); n++) {
      double y = (n + 1.5) * ROW;
      Rect swatch = new Rect(0, y - SWATCH / 2, SWATCH, SWATCH);
      List<Mark> marks = new ArrayList<>();
      Legend.swatch(swatch, groups.get(n), deck.style(), marks);
      marks.forEach(this::add);
      String words = groups.get(n).words();
      text(
          shading.isNone() ? words : words + groups.get(n).counted(),
          new Point(SWATCH + 12, y + TYPE * 0.36),
          Mark.Weight.REGULAR);
    }
  }

  /// The stages that the design has something of, in the order of the lifecycle.
  private Set<Stage> stages() {
    Set<Stage> stages = new LinkedHashSet<>();
    for (Stage stage : deck.catalog().stages().values()) {
      if (deck.design().components().stream()
          .flatMap(each -> each.typeIn(deck.catalog()).stream())
          .anyMatch(type -> type.stage().id().equals(stage.id()))) {
        stages.add(stage);
      }
    }
    return stages;
  }

  /// Gives the height that lines and their heading take.
  private double lines(Drawing drawing, double x) {
    List<LineKey> keys = LineKey.of(drawing);
    if (keys.isEmpty()) {
      return 0;
    }
    heading(x, WORDS.say("legend.lines"));
    for (int n = 0; n < keys.size(); n++) {
      double y = (n + 1.5) * ROW;
      List<Point> way = List.of(new Point(x, y), new Point(x + LINE, y));
      add(new Mark.Line(way, 0, keys.get(n).stroke()));
      Point at = new Point(x + LINE + 14, y + TYPE * 0.36);
      text(keys.get(n).words(), at, Mark.Weight.REGULAR);
    }
    return (keys.size() + 1.5) * ROW;
  }

  /// The badges that elements wear, below the lines.
  private void badges(double x, double top) {
    List<Told.Badge> worn = BadgeKey.worn(deck.told());
    if (worn.isEmpty()) {
      return;
    }
    text(WORDS.say("legend.badges"), new Point(x, top + ROW * 0.6), Mark.Weight.SEMIBOLD);
    for (int n = 0; n < worn.size(); n++) {
      double y = top + (n + 1.5) * ROW;
      BadgeKey key = BadgeKey.of(worn.get(n), new Point(x + SWATCH / 2, y), deck.style());
      key.marks().forEach(this::add);
      Point at = new Point(x + LINE + 14, y + TYPE * 0.36);
      text(key.words(), at, Mark.Weight.REGULAR);
    }
    bottom = top + (worn.size() + 2) * ROW;
  }

  private void heading(double x, String words) {
    text(words, new Point(x, ROW * 0.6), Mark.Weight.SEMIBOLD);
  }

  private void text(String words, Point at, Mark.Weight weight) {
    Rgb color = deck.style().ink().text();
    add(new Mark.Text(words, at, Mark.Anchor.START, TYPE, weight, color));
  }

  private void add(Mark mark) {
    pieces.add(new Piece(mark, new ArrayList<>()));
  }
}
