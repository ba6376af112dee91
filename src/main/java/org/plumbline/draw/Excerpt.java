package org.plumbline.draw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.design.Boundary;
import org.plumbline.design.Design;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// The part of a drawing that a window shows, cut so that nothing reaches out of it: for places
/// where something else stands beside the window. Cards and notes are there as a whole or not at
/// all; boundaries and connections end where the window does.
final class Excerpt {
  /// A line that ends as near to a card belongs to it.
  private static final double NEAR = 8;

  /// No head is longer than this.
  private static final double REACH = 16;

  /// Of a boundary that is seen less there is nothing to be seen.
  private static final double LEAST = 24;

  private final Design design;
  private final Rect window;
  private final List<Rect> cards = new ArrayList<>();

  private Excerpt(Design design, Rect window) {
    this.design = design;
    this.window = window;
  }

  static List<Figure> of(Design design, List<Figure> figures, Rect window) {
    return new Excerpt(design, window).of(figures);
  }

  private List<Figure> of(List<Figure> figures) {
    Set<String> whole = new HashSet<>();
    for (Figure figure : figures) {
      if (isCard(figure) && window.contains(figure.bounds())) {
        cards.add(figure.bounds().grown(NEAR));
        whole.add(figure.element());
      }
    }
    List<Figure> kept = new ArrayList<>();
    for (Figure figure : figures) {
      switch (figure.kind()) {
        case COMPONENT, NOTE, LEGEND -> whole(figure).ifPresent(kept::add);
        case TIE ->
            whole(figure).filter(each -> whole.contains(each.element())).ifPresent(kept::add);
        case BOUNDARY -> boundary(figure).ifPresent(kept::add);
        case CONNECTION -> connection(figure).ifPresent(kept::add);
      }
    }
    return List.copyOf(kept);
  }

  private boolean isCard(Figure figure) {
    return switch (figure.kind()) {
      case COMPONENT, NOTE -> true;
      case BOUNDARY -> isCollapsed(figure);
      case CONNECTION, TIE, LEGEND -> false;
    };
  }

  private boolean isCollapsed(Figure figure) {
    return design.boundary(figure.element()).filter(Boundary::collapsed).isPresent();
  }

  private Optional<Figure> whole(Figure figure) {
    return Optional.of(figure).filter(each -> window.contains(each.bounds()));
  }

  private Optional<Figure> boundary(Figure figure) {
    Rect part = figure.bounds().shared(window);
    if (window.contains(figure.bounds()) || isCollapsed(figure)) {
      return whole(figure);
    }
    if (part.width() < LEAST || part.height() < LEAST) {
      return Optional.empty();
    }
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : figure.marks()) {
      switch (mark) {
        case Mark.Box box ->
            marks.add(
                new Mark.Box(box.rect().shared(window), box.radius(), box.fill(), box.border()));
        case Mark.Text text when window.contains(text.at()) -> marks.add(text);
        default -> {}
      }
    }
    return Optional.of(with(figure, part, marks));
  }

  private Optional<Figure> connection(Figure figure) {
    List<Point> way = figure.way();
    if (way.isEmpty() || window.contains(figure.bounds())) {
      return whole(figure);
    }
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : figure.marks()) {
      switch (mark) {
        case Mark.Line line when line.bend() > 0 -> stretches(line, marks);
        case Mark.Line _ -> {}
        case Mark.Box box when window.contains(box.rect()) -> marks.add(box);
        case Mark.Text text when isNamed(marks, text) -> marks.add(text);
        case Mark.Shape head when isPointed(marks, head.at()) -> marks.add(head);
        default -> {}
      }
    }
    return marks.stream().anyMatch(Mark.Line.class::isInstance)
        ? Optional.of(with(figure, figure.bounds().shared(window), marks))
        : Optional.empty();
  }

  /// Whether the ground of the words is there.
  private static boolean isNamed(List<Mark> marks, Mark.Text text) {
    return marks.stream()
        .anyMatch(each -> each instanceof Mark.Box box && box.rect().contains(text.at()));
  }

  /// Whether a line ends at the head.
  private static boolean isPointed(List<Mark> marks, Point head) {
    return marks.stream()
        .anyMatch(each ->
            each instanceof Mark.Line line && line.points().getLast().distance(head) <= REACH);
  }

  private boolean isHeld(Point end) {
    return window.contains(end) && cards.stream().anyMatch(each -> each.contains(end));
  }

  /// Adds what is seen of a line from each of its ends that a card holds.
  private void stretches(Mark.Line line, List<Mark> marks) {
    List<Point> way = line.points();
    boolean isFrom = isHeld(way.getFirst());
    boolean isTo = isHeld(way.getLast());
    if (isFrom && isTo && way.stream().allMatch(window::contains)) {
      marks.add(line);
      return;
    }
    if (isTo) {
      add(line, seen(way.reversed()).reversed(), marks);
    }
    if (isFrom) {
      add(line, seen(way), marks);
    }
  }

  /// A mere stump says nothing.
  private static void add(Mark.Line line, List<Point> way, List<Mark> marks) {
    double length = 0;
    for (int n = 1; n < way.size(); n++) {
      length += way.get(n - 1).distance(way.get(n));
    }
    if (length >= LEAST / 2) {
      marks.add(along(line, way));
    }
  }

  private static Mark.Line along(Mark.Line line, List<Point> way) {
    return new Mark.Line(
        way,
        line.bend(),
        line.hops().stream().filter(each -> isOn(way, each.at())).toList(),
        line.stroke());
  }

  private static boolean isOn(List<Point> way, Point point) {
    for (int n = 1; n < way.size(); n++) {
      if (Rect.between(way.get(n - 1), way.get(n)).contains(point)) {
        return true;
      }
    }
    return false;
  }

  /// The way from its first point to where it leaves the window.
  private List<Point> seen(List<Point> way) {
    List<Point> seen = new ArrayList<>(List.of(way.getFirst()));
    for (Point next : way.subList(1, way.size())) {
      if (!window.contains(next)) {
        seen.add(
            new Point(
                Math.clamp(next.x(), window.x(), window.right()),
                Math.clamp(next.y(), window.y(), window.bottom())));
        return seen;
      }
      seen.add(next);
    }
    return seen;
  }

  private static Figure with(Figure figure, Rect bounds, List<Mark> marks) {
    return new Figure(figure.element(), figure.title(), figure.kind(), bounds, marks);
  }
}
