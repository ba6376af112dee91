package org.plumbline.export.pptx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Note;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Where on the sides of shapes connectors hold on. Every shape has a place in the middle of each
/// side, as rectangles have in every deck: above 0, left 1, below 2, right 3. One where a line ends
/// elsewhere on a side has more, from 4 on, so that lines stay apart when somebody moves it.
final class Sites {
  /// How far from a side an end may lie, in logical pixels.
  private static final double NEAR = 1;

  /// Names of the sides in the order of the usual places.
  enum Side {
    TOP(0),
    LEFT(1),
    BOTTOM(2),
    RIGHT(3);

    private final int number;

    Side(int number) {
      this.number = number;
    }
  }

  /// A place that a shape has besides the usual ones.
  ///
  /// @param share how far along the side, from the left or from above, 0 to 1
  record Extra(Side side, double share) {}

  /// An end that holds on to a shape.
  record Hold(String element, int site) {}

  private final Map<String, Rect> shapes = new HashMap<>();
  private final Map<String, List<Extra>> extras = new HashMap<>();
  private final Map<String, Connection> connections = new HashMap<>();
  private final Map<String, Note> notes = new HashMap<>();
  private final List<String> folded = new ArrayList<>();

  /// No head is longer than this.
  private static final double REACH = 16;

  /// Finds the places of all ends of a drawing.
  Sites(Drawing drawing) {
    Design design = drawing.scene().design();
    design.connections().forEach(each -> connections.putIfAbsent(each.id(), each));
    design.notes().forEach(each -> notes.putIfAbsent(each.id(), each));
    design.boundaries().stream()
        .filter(each -> each.collapsed())
        .forEach(each -> folded.add(each.id()));
    for (Figure figure : drawing.figures()) {
      switch (figure.kind()) {
        case COMPONENT, BOUNDARY, NOTE -> shapes.putIfAbsent(figure.element(), figure.bounds());
        case CONNECTION, TIE, LEGEND -> {}
      }
    }
    for (Figure figure : drawing.figures()) {
      for (Mark mark : figure.marks()) {
        if (mark instanceof Mark.Line line) {
          ends(figure, line);
        }
      }
    }
  }

  /// The ends of a line that hold on to something; of a tie the note's end comes first.
  ///
  /// @param from the hold of its first point
  record Ends(Optional<Hold> from, Optional<Hold> to) {
    static final Ends FREE = new Ends(Optional.empty(), Optional.empty());
  }

  Ends ends(Figure figure, Mark.Line line) {
    Point first = line.points().getFirst();
    return switch (figure.kind()) {
      case CONNECTION -> {
        Connection connection = connections.get(figure.element());
        yield connection == null || line.bend() == 0
            ? Ends.FREE
            : new Ends(
                hold(connection.from().component(), first),
                hold(connection.to().component(), tip(figure, line)));
      }
      case TIE -> {
        Note note = notes.get(figure.element());
        Optional<Hold> target =
            note == null
                ? Optional.empty()
                : note.about().stream()
                    .flatMap(each -> at(each, line.points().getLast()).stream())
                    .findFirst();
        yield new Ends(at(figure.element(), first), target);
      }
      case BOUNDARY, COMPONENT, NOTE, LEGEND -> Ends.FREE;
    };
  }

  /// Where the head of a connection points at, which its line does not reach.
  private static Point tip(Figure figure, Mark.Line line) {
    return head(figure, line).orElseGet(() -> line.points().getLast());
  }

  /// The same; empty if the line has no head at its end.
  static Optional<Point> head(Figure figure, Mark.Line line) {
    Point end = line.points().getLast();
    return figure.marks().stream()
        .filter(mark -> mark instanceof Mark.Shape head && head.fill().isPresent())
        .map(mark -> ((Mark.Shape) mark).at())
        .filter(each -> each.distance(end) <= REACH)
        .findFirst();
  }

  /// The places that a shape has besides the usual ones.
  List<Extra> extras(String element) {
    return extras.getOrDefault(element, List.of());
  }

  /// The hold on a component, or on the collapsed boundary in which it is hidden.
  private Optional<Hold> hold(String component, Point point) {
    return at(component, point)
        .or(() -> folded.stream().flatMap(each -> at(each, point).stream()).findFirst());
  }

  private Optional<Hold> at(String element, Point point) {
    Rect rect = shapes.get(element);
    if (rect == null || !rect.grown(NEAR).contains(point)) {
      return Optional.empty();
    }
    return side(rect, point).map(side -> new Hold(element, site(element, rect, side, point)));
  }

  private static Optional<Side> side(Rect rect, Point point) {
    if (Math.abs(point.x() - rect.x()) <= NEAR) {
      return Optional.of(Side.LEFT);
    }
    if (Math.abs(point.x() - rect.right()) <= NEAR) {
      return Optional.of(Side.RIGHT);
    }
    if (Math.abs(point.y() - rect.y()) <= NEAR) {
      return Optional.of(Side.TOP);
    }
    return Math.abs(point.y() - rect.bottom()) <= NEAR
        ? Optional.of(Side.BOTTOM)
        : Optional.empty();
  }

  private int site(String element, Rect rect, Side side, Point point) {
    boolean level = side == Side.TOP || side == Side.BOTTOM;
    double along = level ? point.x() - rect.x() : point.y() - rect.y();
    double length = level ? rect.width() : rect.height();
    if (Math.abs(along - length / 2) <= NEAR / 2) {
      return side.number;
    }
    Extra extra = new Extra(side, Math.clamp(along / length, 0, 1));
    List<Extra> all = extras.computeIfAbsent(element, _ -> new ArrayList<>());
    if (!all.contains(extra)) {
      all.add(extra);
    }
    return Side.values().length + all.indexOf(extra);
  }
}
