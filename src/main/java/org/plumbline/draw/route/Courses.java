package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Finds the course of one link at a time: first with the docks in the middle of whichever sides
/// suit best, later with given docks.
final class Courses {
  /// How far beyond the two cards to look at first.
  private static final double NEAR = 96;

  /// How far to look if what is near bars every way.
  private static final double FAR = 480;

  /// What it costs to leave to the left or to enter from the right, against the reading direction.
  private static final double AGAINST = 40;

  /// What it costs to leave or to enter at the top or at the bottom.
  private static final double ASIDE = 12;

  private final Plan plan;
  private final Obstacles.Indexes indexes;

  Courses(Plan plan, Obstacles.Indexes indexes) {
    this.plan = plan;
    this.indexes = indexes;
  }

  /// The best course with its docks in the middle of sides.
  Course free(Plan.Link link, Crowd crowd) {
    Rect from = link.source(plan);
    Rect to = link.target(plan);
    List<Search.Choice> sources = new ArrayList<>();
    List<Search.Choice> targets = new ArrayList<>();
    for (Side side : Side.values()) {
      double leaving = price(side, Side.LEFT) + crowd.price(link.from(), side, from);
      double entering = price(side, Side.RIGHT) + crowd.price(link.to(), side, to);
      sources.add(new Search.Choice(new Dock(side, side.at(from, 0.5)), leaving));
      targets.add(new Search.Choice(new Dock(side, side.at(to, 0.5)), entering));
    }
    return course(link, sources, targets).among(crowd.around(link));
  }

  private static double price(Side side, Side worst) {
    return side == worst ? AGAINST : side.level() ? 0 : ASIDE;
  }

  /// The best course between given docks.
  Course docked(Plan.Link link, Dock source, Dock target) {
    return course(
        link, List.of(new Search.Choice(source, 0)), List.of(new Search.Choice(target, 0)));
  }

  private Course course(Plan.Link link, List<Search.Choice> sources, List<Search.Choice> targets) {
    Obstacles near = Obstacles.around(plan, link, indexes, NEAR);
    List<Dock> docks = new ArrayList<>();
    sources.forEach(choice -> docks.add(choice.dock()));
    targets.forEach(choice -> docks.add(choice.dock()));
    Optional<Course> straight = straight(sources, targets, near);
    if (straight.isPresent()) {
      return straight.get();
    }
    Optional<Search.Found> found =
        new Search(Lines.between(docks, near), near, sources, targets).found();
    if (found.isPresent()) {
      return course(found.get(), NEAR);
    }
    Obstacles far = Obstacles.around(plan, link, indexes, FAR);
    return new Search(Lines.among(docks, far), far, sources, targets)
        .found()
        .map(each -> course(each, FAR))
        .orElseGet(() -> across(sources.getFirst().dock(), targets.getLast().dock()));
  }

  private static Course course(Search.Found found, double reach) {
    return new Course(found.source(), found.target(), found.way(), reach, 0);
  }

  /// A line without any bend, which nothing can beat.
  private static Optional<Course> straight(
      List<Search.Choice> sources, List<Search.Choice> targets, Obstacles near) {
    for (Search.Choice source : sources) {
      for (Search.Choice target : targets) {
        Dock a = source.dock();
        Dock b = target.dock();
        boolean cheap = source.price() + target.price() <= AGAINST + ASIDE;
        if (cheap && facing(a, b) && Ways.same(a.along(), b.along()) && near.free(a.at(), b.at())) {
          return Optional.of(new Course(a, b, List.of(a.at(), b.at()), NEAR, 0));
        }
      }
    }
    return Optional.empty();
  }

  static boolean facing(Dock a, Dock b) {
    double ahead =
        (b.at().x() - a.at().x()) * a.side().dx() + (b.at().y() - a.at().y()) * a.side().dy();
    return a.side() == b.side().opposite() && ahead > 0;
  }

  /// When cards bar every way, as where they lie upon one another: through the middle.
  private static Course across(Dock a, Dock b) {
    double middle = (a.at().x() + b.at().x()) / 2;
    List<Point> way =
        List.of(a.at(), new Point(middle, a.at().y()), new Point(middle, b.at().y()), b.at());
    return new Course(a, b, Ways.straightened(way), FAR, 0);
  }

  /// A course through bends that a person has placed.
  Course placed(Plan.Link link) {
    Dock source = towards(link.source(plan), link.bends().getFirst());
    Dock target = towards(link.target(plan), link.bends().getLast());
    List<Point> way = new ArrayList<>(List.of(source.at()));
    boolean level = source.side().level();
    for (Point bend : link.bends()) {
      level = elbow(way, bend, level);
    }
    elbow(way, target.at(), target.side().level() ? way.getLast().y() == target.at().y() : level);
    return new Course(source, target, Ways.straightened(way), 0, 0);
  }

  /// Adds a point, and before it the corner that keeps the way level and upright; returns whether
  /// the next stretch had better be level.
  private static boolean elbow(List<Point> way, Point to, boolean levelFirst) {
    Point last = way.getLast();
    if (!Ways.same(last.x(), to.x()) && !Ways.same(last.y(), to.y())) {
      way.add(levelFirst ? new Point(to.x(), last.y()) : new Point(last.x(), to.y()));
      way.add(to);
      return !levelFirst;
    }
    way.add(to);
    return Ways.same(last.x(), to.x());
  }

  private static Dock towards(Rect card, Point bend) {
    double dx = (bend.x() - card.centerX()) / card.width();
    double dy = (bend.y() - card.centerY()) / card.height();
    Side side =
        Math.abs(dx) >= Math.abs(dy)
            ? (dx >= 0 ? Side.RIGHT : Side.LEFT)
            : (dy >= 0 ? Side.BOTTOM : Side.TOP);
    Dock middle = new Dock(side, side.at(card, 0.5));
    double along = side.level() ? bend.y() : bend.x();
    double from = side.level() ? card.y() : card.x();
    boolean ahead = along > from + 8 && along < from + side.length(card) - 8;
    return ahead ? middle.movedTo(along) : middle;
  }
}
