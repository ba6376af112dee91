package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// All marks of one element, so that a back end can name them and a pointer can hit them.
///
/// @param element id of the element
/// @param title what a reader without eyes is told: its name and what it is
/// @param kind what sort of element it is
/// @param bounds what the marks cover, and at least the element
public record Figure(String element, String title, Kind kind, Rect bounds, List<Mark> marks) {
  /// Copies the marks.
  public Figure {
    marks = List.copyOf(marks);
  }

  /// The way of a connection from end to end, or of its stub if an end is missing; empty for
  /// everything else.
  public List<Point> way() {
    if (kind == Kind.CONNECTION) {
      for (Mark mark : marks) {
        if (mark instanceof Mark.Line line && line.bend() > 0) {
          return line.points();
        }
      }
    }
    return List.of();
  }

  /// The middle of a connection, half of its way along; of everything else the centre.
  public Point middle() {
    List<Point> way = way();
    double rest = length(way) / 2;
    for (int n = 1; n < way.size(); n++) {
      Point from = way.get(n - 1);
      Point to = way.get(n);
      double stretch = from.distance(to);
      if (stretch >= rest && stretch > 0) {
        double share = rest / stretch;
        return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
      }
      rest -= stretch;
    }
    return bounds.center();
  }

  private static double length(List<Point> way) {
    double length = 0;
    for (int n = 1; n < way.size(); n++) {
      length += way.get(n - 1).distance(way.get(n));
    }
    return length;
  }

  /// The badges of an element, which sit on its upper edge: an outline of the element runs below
  /// them. What lies over all of it, as stripes and a cross do, begins in its corner and is no
  /// badge.
  public List<Mark> badges(Rect element) {
    return marks.stream()
        .filter(mark ->
            mark instanceof Mark.Shape shape
                && shape.at().y() == element.y()
                && shape.at().x() != element.x())
        .toList();
  }

  /// The rectangles that a pointer can find it by: a connection's stretches and label, everything
  /// else's bounds.
  List<Rect> shape() {
    if (kind == Kind.TIE) {
      return Ties.shape(marks);
    }
    List<Point> way = way();
    if (way.isEmpty()) {
      return List.of(bounds);
    }
    List<Rect> shape = new ArrayList<>();
    for (int n = 1; n < way.size(); n++) {
      shape.add(Rect.between(way.get(n - 1), way.get(n)));
    }
    for (Mark mark : marks) {
      if (mark instanceof Mark.Box box) {
        shape.add(box.rect());
      }
    }
    return shape;
  }

  /// Kinds of figure. A collapsed boundary is drawn as a card, among the components; else the order
  /// is also that from back to front.
  public enum Kind {
    BOUNDARY,
    CONNECTION,
    /// What joins a note to what it is about; its element is the note.
    TIE,
    COMPONENT,
    NOTE,
    /// What the colours tell, or what the picture shows; no element, and below or above it.
    LEGEND
  }
}
