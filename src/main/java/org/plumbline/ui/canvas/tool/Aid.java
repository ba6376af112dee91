package org.plumbline.ui.canvas.tool;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.design.Component;
import org.plumbline.draw.route.Routing;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Something that floats above the drawing while a hand is at work, in design coordinates. It is
/// painted on a surface of its own, so that none of it repaints the drawing.
public sealed interface Aid {
  /// What an aid tells; each tone has a colour in the theme.
  enum Tone {
    ACCENT,
    FINE,
    ERROR
  }

  /// A line along which things are aligned.
  record Guide(Point from, Point to) implements Aid {}

  /// A gap between two things that is as wide as another one.
  record Gap(Point from, Point to) implements Aid {}

  /// The rubber band.
  record Band(Rect area) implements Aid {}

  /// A connection in the making.
  record Wire(List<Point> way, Tone tone) implements Aid {
    /// Copies the way.
    public Wire {
      way = List.copyOf(way);
    }
  }

  /// A ring around an element.
  ///
  /// @param around the bounds of the element; the ring keeps a small distance
  record Ring(Rect around, Tone tone) implements Aid {}

  /// What the selected, or the pointed at, element can be held by.
  ///
  /// @param hot the one under the pointer
  record Handles(List<Handle> handles, Optional<Handle> hot) implements Aid {
    /// Copies the list.
    public Handles {
      handles = List.copyOf(handles);
    }
  }

  /// What a selected connection can be bent by.
  ///
  /// @param bends where its stretches meet
  /// @param middles of stretches that are long enough to be grabbed
  record Knobs(List<Point> bends, List<Point> middles) implements Aid {
    /// Stretches shorter than this have no knob of their own, in screen pixels.
    private static final double LONG = 44;

    /// Copies the lists.
    public Knobs {
      bends = List.copyOf(bends);
      middles = List.copyOf(middles);
    }

    /// The knobs of a connection; empty if it cannot be bent.
    static Optional<Knobs> of(String connection, Sight sight) {
      return Course.of(connection, sight)
          .map(course -> new Knobs(course.bends(), middles(course, sight)));
    }

    private static List<Point> middles(Course course, Sight sight) {
      return Routing.stretches(course.points()).stream()
          .filter(each -> (each.width() + each.height()) * sight.zoom() >= LONG)
          .map(Rect::center)
          .toList();
    }
  }

  /// A component that would be added here.
  record Ghost(Component component) implements Aid {}

  /// One line of words beside the pointer.
  ///
  /// @param tone that of an error if it says why something may not be
  record Reason(String text, Point at, Tone tone) implements Aid {}

  /// All but these components step back to 40 %.
  record Spotlight(Set<String> lit) implements Aid {
    /// Copies the ids.
    public Spotlight {
      lit = Set.copyOf(lit);
    }
  }
}
