package org.plumbline.ui.canvas.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Where things come to rest when they are moved: in line with a neighbour or at the same distance
/// as two neighbours have if that is near, else on the grid. Each axis is decided on its own.
///
/// @param neighbours what can be aligned with
/// @param reach how near is near, in design pixels
public record Snapping(List<Rect> neighbours, double reach) {
  /// Distance of the dots of the grid, in design pixels.
  public static final double GRID = 16;

  /// Nothing holds anything: it comes to rest exactly where the hand holds it.
  public static final Snapping NONE = new Snapping(List.of(), 0);

  /// Copies the list.
  public Snapping {
    neighbours = List.copyOf(neighbours);
  }

  /// Where the thing comes to rest and why.
  ///
  /// @param by how far it is moved beyond where the hand holds it
  /// @param guides the lines that it was aligned with, and the gaps that are equal now
  public record Rest(Point by, List<Aid> guides) {
    /// Copies the list.
    public Rest {
      guides = List.copyOf(guides);
    }

    /// Exactly where the hand holds it.
    public static final Rest FREE = new Rest(Point.ORIGIN, List.of());
  }

  /// Where `held` comes to rest.
  public Rest of(Rect held) {
    if (equals(NONE)) {
      return Rest.FREE;
    }
    Match across = best(Axis.X, held);
    Match down = best(Axis.Y, held);
    Rect rested = held.moved(across.by(), down.by());
    List<Aid> guides = new ArrayList<>();
    guides.addAll(guides(Axis.X, rested, across));
    guides.addAll(guides(Axis.Y, rested, down));
    guides.addAll(gaps(true, rested));
    guides.addAll(gaps(false, rested));
    return new Rest(new Point(across.by(), down.by()), guides);
  }

  /// How far one axis has to give, and whether a neighbour is the reason.
  private record Match(double by, boolean aligned) {}

  /// One of the two directions, so that everything is written once.
  private enum Axis {
    X,
    Y;

    double low(Rect rect) {
      return this == X ? rect.x() : rect.y();
    }

    double size(Rect rect) {
      return this == X ? rect.width() : rect.height();
    }

    /// The nth of the three lines of a rectangle: low edge, middle, high edge.
    double line(Rect rect, int n) {
      return low(rect) + size(rect) * n / 2;
    }

    Aid.Guide guide(double at, Rect both) {
      return this == X
          ? new Aid.Guide(new Point(at, both.y()), new Point(at, both.bottom()))
          : new Aid.Guide(new Point(both.x(), at), new Point(both.right(), at));
    }
  }

  private Match best(Axis axis, Rect held) {
    double by = nearest(axis, held);
    Optional<Spacing.Fit> fit = Spacing.of(axis == Axis.X, held, neighbours).nearest(held, reach);
    if (fit.filter(each -> Math.abs(each.by()) < Math.abs(by)).isPresent()) {
      return new Match(fit.get().by(), false);
    }
    if (Math.abs(by) <= reach) {
      return new Match(by, true);
    }
    double low = axis.low(held);
    return new Match(Math.round(low / GRID) * GRID - low, false);
  }

  private double nearest(Axis axis, Rect held) {
    double by = Double.POSITIVE_INFINITY;
    for (Rect neighbour : neighbours) {
      for (int line = 0; line < 3; line++) {
        double way = axis.line(neighbour, line) - axis.line(held, line);
        by = Math.abs(way) < Math.abs(by) ? way : by;
      }
    }
    return by;
  }

  /// The equal gaps around a thing where it has come to rest.
  private List<Aid.Gap> gaps(boolean across, Rect rested) {
    return Spacing.of(across, rested, neighbours)
        .nearest(rested, 0.01)
        .map(Spacing.Fit::gaps)
        .orElse(List.of());
  }

  private List<Aid.Guide> guides(Axis axis, Rect rested, Match match) {
    List<Aid.Guide> guides = new ArrayList<>();
    for (int line = 0; match.aligned() && line < 3; line++) {
      double at = axis.line(rested, line);
      Rect covered = rested;
      for (Rect neighbour : neighbours) {
        if (Math.abs(axis.line(neighbour, line) - at) < 0.01) {
          covered = covered.union(neighbour);
        }
      }
      if (!covered.equals(rested)) {
        guides.add(axis.guide(at, covered));
      }
    }
    return guides;
  }
}
