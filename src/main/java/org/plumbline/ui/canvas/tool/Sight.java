package org.plumbline.ui.canvas.tool;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Placed;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.rules.Connecting;

/// What a gesture can see when something happens.
///
/// @param design the committed one: a gesture always reckons from its own start
/// @param room what of it can be seen and is to be hit
/// @param drawing what is on the screen
/// @param visible the part of the design that is on the screen
/// @param zoom screen pixels for each design pixel
/// @param snaps whether what is dragged comes to rest on the grid and in line with its neighbours
public record Sight(
    Design design,
    Room room,
    Set<String> selection,
    Drawing drawing,
    Connecting connecting,
    Rect visible,
    double zoom,
    boolean snaps) {
  /// How near the pointer has to be to a line to hit it, in screen pixels.
  private static final double SLACK = 6;

  /// How near things have to be to a common line to be aligned, in screen pixels.
  private static final double MAGNET = 6;

  /// The width of the rim by which a boundary is dragged, in screen pixels.
  private static final double RIM = 10;

  /// What of the design can be seen, without what lies in collapsed boundaries.
  public Design seen() {
    return room.open();
  }

  /// Finds out to which boundaries things belong.
  Joining joining() {
    return new Joining(design, room.root());
  }

  /// The frontmost figure there.
  public Optional<Figure> at(Point point) {
    return drawing.at(point, SLACK / zoom);
  }

  /// The connection there, if it is the frontmost.
  Optional<Figure> lineAt(Point point) {
    return at(point).filter(figure -> figure.kind() == Figure.Kind.CONNECTION);
  }

  /// The frontmost component there or at most `distance` beside it.
  public Optional<Component> componentNear(Point point, double distance) {
    return seen().components().reversed().stream()
        .filter(each -> each.bounds().grown(distance).contains(point))
        .findFirst();
  }

  /// The components that can be seen.
  public List<Component> seenComponents() {
    return seen().components().stream().filter(each -> visible.intersects(each.bounds())).toList();
  }

  /// The selected element if it is the only one and has a place of its own.
  public Optional<Placed> chosenAlone() {
    return selection.size() == 1
        ? Elements.placed(seen())
            .filter(each -> selection.contains(each.id()))
            .map(Placed.class::cast)
            .findFirst()
        : Optional.empty();
  }

  /// The connection with this id if both its ends can be seen.
  Optional<Connection> whole(String connection) {
    Design seen = seen();
    return seen.connection(connection)
        .filter(each -> seen.component(End.TAIL.of(each)).isPresent())
        .filter(each -> seen.component(End.HEAD.of(each)).isPresent());
  }

  /// The selected connection if nothing else is selected and both its ends can be seen.
  public Optional<Connection> chosenConnection() {
    return selection.size() == 1 ? whole(selection.iterator().next()) : Optional.empty();
  }

  /// The line of that connection.
  Optional<Figure> chosenLine() {
    return chosenConnection()
        .flatMap(line ->
            drawing.figures().stream()
                .filter(each -> each.element().equals(line.id()))
                .findFirst());
  }

  /// Aligns with these, by a distance that feels the same at every zoom.
  Snapping snapping(List<Rect> neighbours) {
    return snaps
        ? new Snapping(neighbours, Math.min(MAGNET / zoom, Snapping.GRID / 2))
        : Snapping.NONE;
  }

  /// Whether nothing is to hold what is dragged now.
  boolean free(Pointer pointer) {
    return !snaps || pointer.holds(Pointer.Modifier.ALT);
  }

  /// What a drag that starts here would do. The inside of a boundary is free for the rubber band
  /// until the boundary is selected.
  Pressing.Hold hold(Figure figure, Point at) {
    return switch (figure.kind()) {
      case COMPONENT ->
          design.component(figure.element()).filter(Locked::is).isPresent()
              ? Pressing.Hold.LOCKED
              : Pressing.Hold.MOVABLE;
      case NOTE -> Pressing.Hold.MOVABLE;
      case LEGEND -> Pressing.Hold.NOTHING;
      case BOUNDARY ->
          selection.contains(figure.element()) || rim(figure, at)
              ? Pressing.Hold.MOVABLE
              : Pressing.Hold.NOTHING;
      case TIE -> Pressing.Hold.NOTHING;
      case CONNECTION -> written(figure, at) ? Pressing.Hold.LABEL : Pressing.Hold.LINE;
    };
  }

  /// Whether a click there means the figure itself: of a boundary the title or the rim.
  boolean isTapped(Figure figure, Point at) {
    return switch (figure.kind()) {
      case COMPONENT, CONNECTION -> true;
      case BOUNDARY -> rim(figure, at);
      case NOTE, LEGEND, TIE -> false;
    };
  }

  private boolean rim(Figure figure, Point at) {
    boolean inside =
        seen()
            .boundary(figure.element())
            .filter(each -> !each.collapsed())
            .filter(each -> each.bounds().grown(-RIM / zoom).contains(at))
            .isPresent();
    return !inside || written(figure, at);
  }

  /// Whether the point lies on words.
  private static boolean written(Figure figure, Point at) {
    return figure.marks().stream()
        .anyMatch(mark -> mark instanceof Mark.Text text && area(text).contains(at));
  }

  /// About where a text stands: letters are half as wide as high.
  private static Rect area(Mark.Text text) {
    double width = text.text().length() * text.size() * 0.55;
    double left =
        switch (text.anchor()) {
          case START -> text.at().x();
          case MIDDLE -> text.at().x() - width / 2;
          case END -> text.at().x() - width;
        };
    return new Rect(left, text.at().y() - text.size(), width, text.size() * 1.3).grown(4);
  }
}
