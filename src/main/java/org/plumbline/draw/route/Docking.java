package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Spreads the docks of the lines at one side of a card evenly along it, in an order in which the
/// lines do not cross.
final class Docking {
  /// How near docks may come to each other or to a corner, in logical pixels.
  private static final double NEAREST = 9;

  private final Plan plan;
  private final List<Course> courses;
  private final Map<Place, List<End>> sides = new LinkedHashMap<>();
  private final Dock[] sources;
  private final Dock[] targets;

  /// A side of a card.
  private record Place(int card, Side side) {}

  /// One end of a line.
  ///
  /// @param turn where the line turns to when it has left: -1 up or left, 1 down or right, 0
  ///   nowhere
  /// @param ahead how far it goes before it turns
  /// @param goal how far it goes after the turn, as a place along the side
  private record End(int link, boolean isSource, int turn, double ahead, double goal) {
    /// Lines that turn back first lie outside: from the first that turn up to the last that turn
    /// down.
    static final Comparator<End> ORDER =
        Comparator.comparingInt(End::turn)
            .thenComparingDouble(end -> -end.turn * -end.ahead)
            .thenComparingDouble(End::goal)
            .thenComparingInt(End::link);
  }

  Docking(Plan plan, List<Course> courses) {
    this.plan = plan;
    this.courses = courses;
    sources = new Dock[courses.size()];
    targets = new Dock[courses.size()];
  }

  /// The docks of each link: at an even number its source's, at the next its target's.
  List<Dock> docks() {
    for (int n = 0; n < courses.size(); n++) {
      sources[n] = courses.get(n).source();
      targets[n] = courses.get(n).target();
      if (!courses.get(n).isNone() && plan.links().get(n).bends().isEmpty()) {
        add(n, true);
        add(n, false);
      }
    }
    sides.forEach(this::spread);
    for (int n = 0; n < courses.size(); n++) {
      align(n);
    }
    List<Dock> docks = new ArrayList<>(2 * courses.size());
    for (int n = 0; n < courses.size(); n++) {
      docks.add(sources[n]);
      docks.add(targets[n]);
    }
    return docks;
  }

  private void add(int link, boolean isSource) {
    Course course = courses.get(link);
    List<Point> way = isSource ? course.way() : course.way().reversed();
    Dock dock = isSource ? course.source() : course.target();
    int card = isSource ? plan.links().get(link).from() : plan.links().get(link).to();
    Point corner = way.get(1);
    Point after = way.get(Math.min(2, way.size() - 1));
    boolean level = dock.side().level();
    double turned = level ? after.y() - corner.y() : after.x() - corner.x();
    End end =
        new End(
            link,
            isSource,
            (int) Math.signum(turned),
            way.getFirst().distance(corner),
            level ? after.y() : after.x());
    sides.computeIfAbsent(new Place(card, dock.side()), _ -> new ArrayList<>()).add(end);
  }

  private void spread(Place place, List<End> ends) {
    ends.sort(End.ORDER);
    Rect card = plan.cards().get(place.card);
    for (int n = 0; n < ends.size(); n++) {
      Point at = place.side.at(card, (n + 1.0) / (ends.size() + 1));
      Dock dock = new Dock(place.side, new Point(Math.rint(at.x()), Math.rint(at.y())));
      (ends.get(n).isSource ? sources : targets)[ends.get(n).link] = onSide(dock, card);
    }
  }

  /// Rounding must not take the dock off its side.
  private static Dock onSide(Dock dock, Rect card) {
    Point edge = dock.side().at(card, 0.5);
    return new Dock(
        dock.side(),
        dock.side().level()
            ? new Point(edge.x(), dock.at().y())
            : new Point(dock.at().x(), edge.y()));
  }

  /// Keeps a straight line straight, if one end can follow the other without coming too near to its
  /// neighbours.
  private void align(int link) {
    Course course = courses.get(link);
    Plan.Link ends = plan.links().get(link);
    if (course.isNone() || !course.isStraight() || !ends.bends().isEmpty()) {
      return;
    }
    double source = sources[link].along();
    double target = targets[link].along();
    if (source == target) {
      return;
    }
    if (hasRoom(new Place(ends.to(), targets[link].side()), link, source)) {
      targets[link] = targets[link].movedTo(source);
    } else if (hasRoom(new Place(ends.from(), sources[link].side()), link, target)) {
      sources[link] = sources[link].movedTo(target);
    }
  }

  private boolean hasRoom(Place place, int link, double along) {
    Rect card = plan.cards().get(place.card);
    double from = place.side.level() ? card.y() : card.x();
    boolean within = along >= from + NEAREST && along <= from + place.side.length(card) - NEAREST;
    return within
        && sides.getOrDefault(place, List.of()).stream()
            .filter(end -> end.link != link)
            .map(end -> (end.isSource ? sources : targets)[end.link])
            .noneMatch(dock -> Math.abs(dock.along() - along) < NEAREST);
  }
}
