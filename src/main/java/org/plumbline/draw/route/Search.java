package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Finds the cheapest way over a lattice (A*): short, with few bends, leaving and entering at the
/// sides that taste prefers.
final class Search {
  private static final int NOWHERE = -1;

  private final Heap open = new Heap();
  private double[] costs = new double[0];
  private int[] came = new int[0];
  private int[] ends = new int[0];
  private Lattice lattice = new Lattice();
  private Task task = Task.NONE;
  private Taste taste = Taste.between(task.source(), task.target());

  /// The task: from a side of one card to a side of another.
  ///
  /// @param from tracks along the sides of the source
  /// @param to tracks along the sides of the target
  record Task(Rect source, Rect target, Sides from, Sides to) {
    private static final Task NONE =
        new Task(
            new Rect(0, 0, 0, 0),
            new Rect(0, 0, 0, 0),
            new Sides(0, 0, 0, 0),
            new Sides(0, 0, 0, 0));
  }

  /// A way from side to side; its points begin and end on the cards.
  record Found(Side exit, Side entry, List<Point> points) {
    /// All ways are blocked.
    static final Found NONE = new Found(Side.RIGHT, Side.LEFT, List.of());
  }

  /// The cheapest way, or an empty list of points if all ways are blocked.
  Found find(Lattice on, Task wanted) {
    lattice = on;
    task = wanted;
    taste = Taste.between(task.source(), task.target());
    int size = 4 * lattice.columns() * lattice.rows();
    if (costs.length < size) {
      costs = new double[2 * size];
      came = new int[2 * size];
      ends = new int[2 * size];
    }
    Arrays.fill(costs, 0, size, Double.POSITIVE_INFINITY);
    Arrays.fill(ends, 0, size, NOWHERE);
    open.clear();
    for (int n = 0; n < 4; n++) {
      start(Side.of(n));
      ends[node(task.target(), task.to().of(Side.of(n)), Side.of(n))] = n;
    }
    return run();
  }

  private void start(Side side) {
    double track = task.from().of(side);
    int node = node(task.source(), track, side);
    double cost = taste.exit().of(side) + Math.abs(track - side.edge(task.source()));
    if (cost < costs[node]) {
      costs[node] = cost;
      came[node] = NOWHERE;
      open.add(node, cost + estimate(node));
    }
  }

  /// The node in front of the middle of a side, heading away from it.
  private int node(Rect card, double track, Side side) {
    Point at = side.point(track, side.middle(card));
    return (lattice.row(at.y()) * lattice.columns() + lattice.column(at.x())) * 4 + side.number();
  }

  private Found run() {
    int best = NOWHERE;
    Side entry = Side.LEFT;
    double least = Double.POSITIVE_INFINITY;
    while (!open.isEmpty()) {
      int node = open.take();
      if (costs[node] + estimate(node) >= least) {
        break;
      }
      for (int n = 0; n < 4; n++) {
        Side side = Side.of(n);
        if (ends[(node & ~3) + n] == n && Side.of(node & 3) != side) {
          double cost = costs[node] + end(side, Side.of(node & 3));
          if (cost < least) {
            least = cost;
            best = node;
            entry = side;
          }
        }
      }
      expand(node);
    }
    return best == NOWHERE ? Found.NONE : found(best, entry);
  }

  /// What it costs to turn to the target's side, if need be, and enter there.
  private double end(Side side, Side heading) {
    double stub = Math.abs(task.to().of(side) - side.edge(task.target()));
    double bend = heading == side.opposite() ? 0 : Taste.BEND;
    return stub + bend + taste.entry().of(side);
  }

  private void expand(int node) {
    Side heading = Side.of(node & 3);
    int column = (node >> 2) % lattice.columns();
    int row = (node >> 2) / lattice.columns();
    for (int n = 0; n < 4; n++) {
      Side way = Side.of(n);
      int toColumn = column + way.dx();
      int toRow = row + way.dy();
      boolean inside =
          toColumn >= 0 && toRow >= 0 && toColumn < lattice.columns() && toRow < lattice.rows();
      if (inside && way != heading.opposite()) {
        double length =
            Math.abs(lattice.x(toColumn) - lattice.x(column))
                + Math.abs(lattice.y(toRow) - lattice.y(row));
        double bend = way == heading ? 0 : Taste.BEND;
        double cost = costs[node] + length + lattice.price(column, row, way) + bend;
        reach((toRow * lattice.columns() + toColumn) * 4 + n, node, cost);
      }
    }
  }

  private void reach(int next, int node, double cost) {
    if (cost < costs[next]) {
      costs[next] = cost;
      came[next] = node;
      open.add(next, cost + estimate(next));
    }
  }

  /// The least that is still to go: the distance to the target.
  private double estimate(int node) {
    Rect target = task.target();
    double x = lattice.x((node >> 2) % lattice.columns());
    double y = lattice.y((node >> 2) / lattice.columns());
    return Math.max(0, Math.max(target.x() - x, x - target.right()))
        + Math.max(0, Math.max(target.y() - y, y - target.bottom()));
  }

  /// Where two cards touch there is no room for a stretch that leaves a side: it gets no length.
  private static void stub(List<Point> way, int end, int next, Side side) {
    Point a = way.get(end);
    Point b = way.get(next);
    boolean along = side.level() ? Math.abs(a.x() - b.x()) < 0.01 : Math.abs(a.y() - b.y()) < 0.01;
    if (along && !a.equals(b)) {
      way.add(end, a);
    }
  }

  private Found found(int best, Side entry) {
    List<Point> back = new ArrayList<>();
    back.add(entry.point(entry.edge(task.target()), entry.middle(task.target())));
    int node = best;
    int first = best;
    while (node != NOWHERE) {
      int crossing = node >> 2;
      back.add(
          new Point(
              lattice.x(crossing % lattice.columns()), lattice.y(crossing / lattice.columns())));
      first = node;
      node = came[node];
    }
    Side exit = Side.of(first & 3);
    back.add(exit.point(exit.edge(task.source()), exit.middle(task.source())));
    List<Point> way = Points.plain(back.reversed());
    stub(way, 0, 1, exit);
    stub(way, way.size() - 1, way.size() - 2, entry);
    return new Found(exit, entry, way);
  }
}
