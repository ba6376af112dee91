package org.plumbline.ui.canvas.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Finds where a thing has the same distance to its neighbours as they have to each other, along
/// one axis: between two of them, or beyond two that stand in a row with it.
///
/// @param across whether along the x axis, else along the y axis
/// @param row the neighbours that share the row, or the column, in order
record Spacing(boolean across, List<Rect> row) {
  /// Gaps wider than this are not seen as gaps between neighbours, in design pixels.
  private static final double WIDEST = 640;

  /// A place on the axis with the gaps that are equal there.
  ///
  /// @param by how far the thing has to move to it
  record Fit(double by, List<Aid.Gap> gaps) {
    Fit {
      gaps = List.copyOf(gaps);
    }
  }

  /// The neighbours that overlap the thing on the other axis.
  static Spacing of(boolean across, Rect held, List<Rect> neighbours) {
    List<Rect> row = new ArrayList<>();
    for (Rect each : neighbours) {
      boolean beside =
          across
              ? each.y() < held.bottom() && each.bottom() > held.y()
              : each.x() < held.right() && each.right() > held.x();
      if (beside) {
        row.add(each);
      }
    }
    row.sort(Comparator.comparingDouble(each -> low(across, each)));
    return new Spacing(across, row);
  }

  /// The nearest fit within reach.
  Optional<Fit> nearest(Rect held, double reach) {
    List<Fit> fits = new ArrayList<>();
    for (int n = 0; n + 1 < row.size(); n++) {
      Rect first = row.get(n);
      Rect second = row.get(n + 1);
      double gap = low(across, second) - high(across, first);
      if (gap > 0 && gap <= WIDEST) {
        fits.add(fit(held, high(across, second) + gap, List.of(first, second)));
        fits.add(fit(held, low(across, first) - gap - size(held), List.of(first, second)));
        double between = high(across, first) + (gap - size(held)) / 2;
        if (gap > size(held)) {
          fits.add(fit(held, between, List.of(first, second)));
        }
      }
    }
    return fits.stream()
        .filter(each -> Math.abs(each.by()) <= reach)
        .min(Comparator.comparingDouble(each -> Math.abs(each.by())));
  }

  private Fit fit(Rect held, double at, List<Rect> pair) {
    double by = at - low(across, held);
    Rect there = across ? held.moved(by, 0) : held.moved(0, by);
    List<Rect> three = new ArrayList<>(pair);
    three.add(there);
    three.sort(Comparator.comparingDouble(each -> low(across, each)));
    return new Fit(by, List.of(gap(three.get(0), three.get(1)), gap(three.get(1), three.get(2))));
  }

  /// The gap between two, drawn in the middle of what both cover on the other axis.
  private Aid.Gap gap(Rect first, Rect second) {
    if (across) {
      double y = (Math.max(first.y(), second.y()) + Math.min(first.bottom(), second.bottom())) / 2;
      return new Aid.Gap(new Point(first.right(), y), new Point(second.x(), y));
    }
    double x = (Math.max(first.x(), second.x()) + Math.min(first.right(), second.right())) / 2;
    return new Aid.Gap(new Point(x, first.bottom()), new Point(x, second.y()));
  }

  private double size(Rect rect) {
    return across ? rect.width() : rect.height();
  }

  private static double low(boolean across, Rect rect) {
    return across ? rect.x() : rect.y();
  }

  private static double high(boolean across, Rect rect) {
    return across ? rect.right() : rect.bottom();
  }
}
