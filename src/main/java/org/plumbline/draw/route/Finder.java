package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Finds the trace of one link: straight if nothing is between, else along the tracks of its own
/// two cards, else along those of all cards around, else through whatever is least in the way.
final class Finder {
  /// How far the cards at both ends may be out of line for a straight connection, in pixels.
  private static final double OUT_OF_LINE = 20;

  /// How near to its end a side may be left.
  private static final double CORNER = 8;

  /// How far around its ends a search looks.
  private static final double AROUND = 120;

  /// How much farther what decides about tracks may lie: half a gap to a track, a gap beyond it.
  private static final double BEYOND = Surroundings.WIDE * 1.5;

  private static final double CLEAR = 6;
  private static final double CARD = 4_000;

  /// How far ways stay away from signs, and what it costs to cross one nevertheless.
  private static final double BESIDE = 3;

  private static final double SIGN = 1_500;
  private static final double PASSING = 8;
  private static final double RIM = 8;
  private static final int MOST_CARDS = 120;
  private static final int FEW_CARDS = 40;
  private static final int MOST_CROSSINGS = 20_000;

  private final Surroundings around;
  private final Lattice lattice = new Lattice();
  private final Search search = new Search();

  Finder(Surroundings around) {
    this.around = around;
  }

  Trace trace(Plan.Link link) {
    if (link.isNone()) {
      return Trace.NONE;
    }
    if (!link.bends().isEmpty()) {
      return ByHand.trace(link, around.card(link.from()), around.card(link.to()));
    }
    return straight(link).orElseGet(() -> bent(link));
  }

  private Optional<Trace> straight(Plan.Link link) {
    Rect from = around.card(link.from());
    Rect to = around.card(link.to());
    for (int n = 0; n < 4; n++) {
      Side side = Side.of(n);
      int way = side.dx() + side.dy();
      double start = side.edge(from);
      double end = side.opposite().edge(to);
      double along = (side.middle(from) + side.middle(to)) / 2;
      if ((end - start) * way > 0
          && Math.abs(side.middle(from) - side.middle(to)) <= OUT_OF_LINE
          && inside(along, side, from)
          && inside(along, side, to)) {
        List<Point> points = List.of(side.point(start, along), side.point(end, along));
        Rect line = Rect.between(points.getFirst(), points.getLast());
        if (around.free(line.grown(CLEAR), link.from(), link.to())) {
          Rect region = from.union(to).grown(CLEAR);
          return Optional.of(new Trace(Trace.Kind.STRAIGHT, side, side.opposite(), points, region));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean inside(double along, Side side, Rect card) {
    double start = side.start(card);
    return along >= start + CORNER && along <= start + side.length(card) - CORNER;
  }

  private Trace bent(Plan.Link link) {
    Rect from = around.card(link.from());
    Rect to = around.card(link.to());
    Rect region = from.union(to).grown(AROUND);
    int[] near = around.near(region);
    Search.Task task = new Search.Task(from, to, tracks(link.from()), tracks(link.to()));
    Burden burden = new Burden(others(near, link), signs(near));
    Search.Found found = found(task, burden, near);
    if (found.points().isEmpty()) {
      found = plain(from, to);
    }
    boolean straight = found.points().size() == 2;
    return new Trace(
        straight ? Trace.Kind.STRAIGHT : Trace.Kind.BENT,
        found.exit(),
        found.entry(),
        found.points(),
        region.grown(BEYOND));
  }

  /// Which lines are looked at.
  private enum Lines {
    /// Those on which a person would draw.
    TRACKS(MOST_CARDS),
    /// Those close around cards as well.
    RIMS(FEW_CARDS);

    private final int most;

    Lines(int most) {
      this.most = most;
    }
  }

  /// Looks along more and more lines until there is a way.
  private Search.Found found(Search.Task task, Burden burden, int[] near) {
    ownLines(task);
    Search.Found found = search(task, burden);
    if (found.points().isEmpty() || burden.meetsSign(found.points())) {
      Search.Found wider = among(Lines.TRACKS, task, burden, near);
      found = wider.points().isEmpty() ? found : wider;
    }
    if (found.points().isEmpty()) {
      found = among(Lines.RIMS, task, burden, near);
    }
    if (found.points().isEmpty()) {
      ownLines(task);
      found = search(task, burden.cleared(0));
    }
    return found;
  }

  /// A way along the lines of all cards near; none if there are too many of them.
  private Search.Found among(Lines lines, Search.Task task, Burden burden, int[] near) {
    if (near.length > lines.most) {
      return Search.Found.NONE;
    }
    ownLines(task);
    allLines(near, task.source().union(task.target()).grown(AROUND));
    if (lines == Lines.RIMS) {
      rims(near);
    }
    return (long) lattice.columns() * lattice.rows() <= MOST_CROSSINGS
        ? search(task, burden.cleared(1))
        : Search.Found.NONE;
  }

  private List<Rect> others(int[] near, Plan.Link link) {
    List<Rect> others = new ArrayList<>(near.length);
    for (int card : near) {
      if (card != link.from() && card != link.to() && !around.isSign(card)) {
        others.add(around.card(card));
      }
    }
    return others;
  }

  private List<Rect> signs(int[] near) {
    List<Rect> signs = new ArrayList<>();
    for (int number : near) {
      if (around.isSign(number)) {
        signs.add(around.card(number));
      }
    }
    return signs;
  }

  private Sides tracks(int card) {
    return new Sides(
        around.track(card, Side.RIGHT),
        around.track(card, Side.BOTTOM),
        around.track(card, Side.LEFT),
        around.track(card, Side.TOP));
  }

  private void ownLines(Search.Task task) {
    lattice.clear();
    lines(task.source(), task.from());
    lines(task.target(), task.to());
  }

  private void lines(Rect card, Sides tracks) {
    lattice.addX(card.centerX());
    lattice.addY(card.centerY());
    lattice.addX(tracks.right());
    lattice.addX(tracks.left());
    lattice.addY(tracks.bottom());
    lattice.addY(tracks.top());
  }

  private void allLines(int[] near, Rect region) {
    for (int card : near) {
      for (int n = 0; n < 4; n++) {
        Side side = Side.of(n);
        double track =
            around.isSign(card)
                ? side.edge(around.card(card)) + PASSING * (side.dx() + side.dy())
                : around.track(card, side);
        if (side.level() && track >= region.x() && track <= region.right()) {
          lattice.addX(track);
        } else if (!side.level() && track >= region.y() && track <= region.bottom()) {
          lattice.addY(track);
        }
      }
    }
  }

  /// Lines close around all cards, for where they lie so near to one another that no track is left.
  private void rims(int[] near) {
    for (int card : near) {
      Rect rim = around.card(card).grown(RIM);
      lattice.addX(rim.x());
      lattice.addX(rim.right());
      lattice.addY(rim.y());
      lattice.addY(rim.bottom());
    }
  }

  /// What is in the way besides the two cards.
  ///
  /// @param clear how far ways stay away from cards, in pixels; 0: they may even cross them
  private record Burden(List<Rect> cards, List<Rect> signs, double clear) {
    Burden(List<Rect> cards, List<Rect> signs) {
      this(cards, signs, CLEAR);
    }

    Burden cleared(double other) {
      return new Burden(cards, signs, other);
    }

    boolean meetsSign(List<Point> way) {
      return !signs.isEmpty()
          && Routing.stretches(way).stream()
              .anyMatch(stretch ->
                  signs.stream().anyMatch(sign -> sign.intersects(stretch.grown(BESIDE))));
    }
  }

  private Search.Found search(Search.Task task, Burden burden) {
    lattice.ready();
    if (!task.source().intersects(task.target())) {
      lattice.burden(task.source().grown(-1), Double.POSITIVE_INFINITY);
      lattice.burden(task.target().grown(-1), Double.POSITIVE_INFINITY);
    }
    double price = burden.clear() > 0 ? Double.POSITIVE_INFINITY : CARD;
    for (Rect card : burden.cards()) {
      lattice.burden(card.grown(burden.clear()), price);
    }
    for (Rect sign : burden.signs()) {
      lattice.burden(sign.grown(BESIDE), SIGN);
    }
    return search.find(lattice, task);
  }

  /// Where there is no way at all, as between cards that lie on one another.
  private static Search.Found plain(Rect from, Rect to) {
    double middle = (from.right() + to.x()) / 2;
    return new Search.Found(
        Side.RIGHT,
        Side.LEFT,
        Points.plain(
            List.of(
                new Point(from.right(), from.centerY()),
                new Point(middle, from.centerY()),
                new Point(middle, to.centerY()),
                new Point(to.x(), to.centerY()))));
  }
}
