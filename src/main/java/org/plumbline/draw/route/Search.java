package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.plumbline.geom.Point;

/// Finds the cheapest way along the lines: a shortest-path search (A*) over their crossings, where
/// a bend costs as much as a stretch of its own and crossing a title as much as a long detour.
final class Search {
  /// What a bend costs, in logical pixels of way.
  private static final double BEND = 56;

  /// What crossing a title costs, in logical pixels of way.
  private static final double TITLE = 72;

  private final Lines lines;
  private final Obstacles obstacles;
  private final int width;
  private final double[] cost;
  private final int[] from;
  private final PriorityQueue<Entry> open = new PriorityQueue<>();

  /// A crossing reached in a direction; `goal` is the number of the dock that ends the way, or -1.
  private record Entry(double total, int state, int goal) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      int byTotal = Double.compare(total, other.total);
      return byTotal != 0 ? byTotal : Integer.compare(state, other.state);
    }
  }

  /// A dock and what it costs to use it, in logical pixels of way.
  record Choice(Dock dock, double price) {}

  /// A way and the docks that it uses.
  record Found(Dock source, Dock target, List<Point> way) {}

  private final List<Choice> sources;
  private final List<Choice> targets;

  Search(Lines lines, Obstacles obstacles, List<Choice> sources, List<Choice> targets) {
    this.lines = lines;
    this.obstacles = obstacles;
    this.sources = sources;
    this.targets = targets;
    width = lines.xs().length;
    int states = width * lines.ys().length * 4;
    cost = new double[states];
    from = new int[states];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
  }

  /// The cheapest way from any source to any target; empty if cards bar all of them.
  Optional<Found> found() {
    for (int n = 0; n < sources.size(); n++) {
      enter(n);
    }
    while (!open.isEmpty()) {
      Entry next = open.poll();
      if (next.goal >= 0) {
        return Optional.of(traced(next));
      }
      if (next.total <= cost[next.state] + 1e-9) {
        leave(next.state);
      }
    }
    return Optional.empty();
  }

  private void enter(int number) {
    Choice source = sources.get(number);
    Side side = source.dock.side();
    double[] along = side.level() ? lines.xs() : lines.ys();
    double start = side.level() ? source.dock.at().x() : source.dock.at().y();
    int step = side.dx() + side.dy();
    int n = step > 0 ? first(along, start) : last(along, start);
    int across = place(side.level() ? lines.ys() : lines.xs(), source.dock.along());
    if (n < 0 || n >= along.length) {
      return;
    }
    int cell = side.level() ? across * width + n : n * width + across;
    Point to = point(cell);
    if (obstacles.free(source.dock.at(), to)) {
      double way = source.dock.at().distance(to) + titles(source.dock.at(), to);
      reach(cell * 4 + side.number(), source.price + way, -1 - number);
    }
  }

  private static int first(double[] places, double beyond) {
    int n = 0;
    while (n < places.length && places[n] <= beyond) {
      n++;
    }
    return n;
  }

  private static int last(double[] places, double before) {
    int n = places.length - 1;
    while (n >= 0 && places[n] >= before) {
      n--;
    }
    return n;
  }

  private static int place(double[] places, double value) {
    return Arrays.binarySearch(places, value);
  }

  private void reach(int state, double total, int previous) {
    if (total < cost[state]) {
      cost[state] = total;
      from[state] = previous;
      open.add(new Entry(total, state, -1));
    }
  }

  private void leave(int state) {
    int cell = state / 4;
    Side heading = Side.of(state % 4);
    arrive(state);
    for (Side side : Side.values()) {
      if (side != heading.opposite()) {
        double bend = side == heading ? 0 : BEND;
        step(cell, side, state, bend);
      }
    }
  }

  private void step(int cell, Side side, int state, double bend) {
    int x = cell % width + side.dx();
    int y = cell / width + side.dy();
    if (x < 0 || y < 0 || x >= width || y >= lines.ys().length) {
      return;
    }
    int next = y * width + x;
    Point a = point(cell);
    Point b = point(next);
    double total = cost[state] + bend + a.distance(b);
    if (total < cost[next * 4 + side.number()] && obstacles.free(a, b)) {
      reach(next * 4 + side.number(), total + titles(a, b), state);
    }
  }

  /// Ends the way if a target's dock lies straight ahead or one bend away from here.
  private void arrive(int state) {
    Point here = point(state / 4);
    Side heading = Side.of(state % 4);
    for (int n = 0; n < targets.size(); n++) {
      Dock dock = targets.get(n).dock;
      Side inward = dock.side().opposite();
      boolean ahead = inward.level() ? here.y() == dock.at().y() : here.x() == dock.at().x();
      double way =
          (dock.at().x() - here.x()) * inward.dx() + (dock.at().y() - here.y()) * inward.dy();
      if (ahead && way > 0 && heading != inward.opposite() && obstacles.free(here, dock.at())) {
        double bend = heading == inward ? 0 : BEND;
        double total = cost[state] + bend + way + targets.get(n).price;
        open.add(new Entry(total + titles(here, dock.at()), state, n));
      }
    }
  }

  private double titles(Point a, Point b) {
    return TITLE * obstacles.titlesCrossed(a, b);
  }

  private Point point(int cell) {
    return new Point(lines.xs()[cell % width], lines.ys()[cell / width]);
  }

  private Found traced(Entry end) {
    Dock target = targets.get(end.goal).dock;
    List<Point> way = new ArrayList<>();
    way.add(target.at());
    int state = end.state;
    while (state >= 0) {
      way.add(point(state / 4));
      state = from[state];
    }
    Dock source = sources.get(-1 - state).dock;
    way.add(source.at());
    return new Found(source, target, Ways.straightened(way.reversed()));
  }
}
