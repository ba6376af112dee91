package org.plumbline.draw;

import java.util.List;
import org.plumbline.geom.Rect;

/// All marks of one element, so that a back end can name them and a pointer can hit them.
///
/// @param element id of the element
/// @param title what a reader without eyes is told: its name and what it is
/// @param kind what sort of element it is, which is also its layer from back to front
/// @param bounds what the marks cover
public record Figure(String element, String title, Kind kind, Rect bounds, List<Mark> marks) {
  /// Copies the marks.
  public Figure {
    marks = List.copyOf(marks);
  }

  /// Kinds of figure, from back to front.
  public enum Kind {
    BOUNDARY,
    CONNECTION,
    COMPONENT,
    NOTE
  }
}
