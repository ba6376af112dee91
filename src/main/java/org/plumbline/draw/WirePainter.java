package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.draw.route.Routing;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// Paints connections: a line with rounded bends and a head, bows where it hops over another, a
/// label in a pill of the colour behind it.
final class WirePainter {
  private static final double BEND = 8;
  private static final double WIDTH = 1.5;
  private static final double SUPPORTING = 1.2;
  private static final double HEAD = 9;

  /// How far a bow or a head reaches aside of the line.
  private static final double BOW = 6;

  /// How much of the head the line itself does not reach into.
  private static final double SHORT = 7;

  private static final Path RIGHT = head(1, 0);
  private static final Path LEFT = head(-1, 0);
  private static final Path DOWN = head(0, 1);
  private static final Path UP = head(0, -1);

  /// A connection with its place.
  ///
  /// @param way from end to end, at least two points
  /// @param hops where it passes over others
  /// @param label where its label stands, if it has room
  record Placed(String id, Wire wire, List<Point> way, List<Mark.Hop> hops, Optional<Label> label) {
    /// Whether the two lie on the same points of the page.
    boolean runsLike(Placed other) {
      return way.equals(other.way) && hops.equals(other.hops) && label.equals(other.label);
    }
  }

  /// Words at a place.
  ///
  /// @param onArea whether a boundary lies behind, not the bare canvas
  record Label(String text, Rect rect, boolean onArea) {
    /// Written out, as `hashCode` is, since each label is compared once.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Label label
          && text.equals(label.text)
          && rect.equals(label.rect)
          && onArea == label.onArea;
    }

    @Override
    public int hashCode() {
      return 31 * text.hashCode() + rect.hashCode();
    }
  }

  Figure figure(Placed wire, Look told) {
    Look look = told.onLine();
    List<Mark> marks = new ArrayList<>();
    Rgb color = color(wire.wire().line(), look);
    Mark.Stroke stroke =
        look.outline()
            .filter(_ -> look.is(Told.Emphasis.GHOST))
            .orElseGet(() -> stroke(wire.wire().line(), look));
    marks.add(new Mark.Line(shortened(wire.way()), BEND, wire.hops(), stroke));
    marks.add(headAt(wire.way(), color));
    wire.label().ifPresent(label -> label(marks, label, look));
    Rect middle =
        wire.label().map(Label::rect).orElseGet(() -> middle(wire).grown(Badges.SIZE / 2));
    if (look.is(Told.Emphasis.GONE)) {
      marks.addAll(Strike.across(free(wire), look));
    }
    marks.addAll(badges(wire, look));
    marks.addAll(Caption.under(middle, look));
    Rect bounds = Caption.areaUnder(middle, look).map(bounds(wire)::union).orElse(bounds(wire));
    String title = Badges.told(wire.wire().title(), look);
    return new Figure(wire.id(), title, Figure.Kind.CONNECTION, bounds, marks);
  }

  /// How a line of a kind is drawn.
  static Mark.Stroke stroke(Wire.Line line, Look look) {
    return new Mark.Stroke(color(line, look), width(line, look), line.dash());
  }

  private static Rgb color(Wire.Line line, Look look) {
    Style style = look.style();
    return look.outline()
        .map(Mark.Stroke::color)
        .or(look::ring)
        .orElseGet(() ->
            look.tone(
                tint(look)
                    .orElseGet(() ->
                        switch (line) {
                          case BATCH, STREAM, FALLBACK -> style.ink().connection();
                          case SUPPORTING -> style.ink().supporting();
                          case BROKEN -> style.signals().error();
                        })));
  }

  /// The colour of what is told of a connection, or of what is wrong with it, which its badge tells
  /// too.
  private static Optional<Rgb> tint(Look look) {
    if (look.shade().isPresent()) {
      return look.shade().map(each -> each.hue().in(look.style()));
    }
    if (look.badges().contains(Told.Badge.ERROR)) {
      return Optional.of(look.style().signals().error());
    }
    return look.badges().contains(Told.Badge.WARNING)
        ? Optional.of(look.style().signals().warning())
        : Optional.empty();
  }

  private static double width(Wire.Line line, Look look) {
    double usual = line == Wire.Line.SUPPORTING ? SUPPORTING : WIDTH;
    return look.outline().isPresent() || look.ring().isPresent() || look.shade().isPresent()
        ? 2
        : usual;
  }

  private static Rgb behind(boolean onArea, Look look) {
    Style.Surfaces surfaces = look.style().surfaces();
    return look.tone(onArea ? surfaces.boundary() : surfaces.canvas());
  }

  /// The way without its last bit, which lies under the head.
  private static List<Point> shortened(List<Point> way) {
    List<Point> out = new ArrayList<>(way);
    Point end = way.getLast();
    Point before = way.get(way.size() - 2);
    double length = end.distance(before);
    double share = length == 0 ? 0 : Math.min(SHORT, length / 2) / length;
    Point to = end.plus((before.x() - end.x()) * share, (before.y() - end.y()) * share);
    out.set(out.size() - 1, to);
    return out;
  }

  private static Mark headAt(List<Point> way, Rgb color) {
    Point tip = way.getLast();
    Point before = way.get(way.size() - 2);
    double dx = tip.x() - before.x();
    double dy = tip.y() - before.y();
    Path head = Math.abs(dx) >= Math.abs(dy) ? dx >= 0 ? RIGHT : LEFT : dy >= 0 ? DOWN : UP;
    return new Mark.Shape(head, tip, Optional.of(color), Optional.empty());
  }

  /// A head whose tip is the origin.
  private static Path head(double dx, double dy) {
    double half = HEAD * 0.44;
    return Path.polygon(
        List.of(
            Point.ORIGIN,
            new Point(-dx * HEAD - dy * half, -dy * HEAD - dx * half),
            new Point(-dx * HEAD + dy * half, -dy * HEAD + dx * half)));
  }

  private static void label(List<Mark> marks, Label label, Look look) {
    Rect rect = label.rect();
    marks.add(
        new Mark.Box(
            rect, rect.height() / 2, Optional.of(behind(label.onArea(), look)), Optional.empty()));
    marks.add(
        new Mark.Text(
            label.text(),
            new Point(rect.centerX(), rect.centerY() + Type.LABEL * 0.36),
            Mark.Anchor.MIDDLE,
            Type.LABEL,
            Mark.Weight.REGULAR,
            look.tone(look.style().ink().secondary())));
  }

  private static List<Mark> badges(Placed wire, Look look) {
    if (look.badges().isEmpty()) {
      return List.of();
    }
    return Badges.row(look, wire.label().map(Label::rect).map(Badges::beside).orElse(middle(wire)));
  }

  /// The middle of the longest stretch.
  private static Rect middle(Placed wire) {
    Rect stretch = longest(wire);
    return Badges.on(stretch.centerX(), stretch.centerY());
  }

  /// A place on the longest stretch beside the label and what stands beside that.
  private static Point free(Placed wire) {
    Rect stretch = longest(wire);
    Point middle = stretch.center();
    boolean taken =
        wire.label().filter(label -> label.rect().grown(2 * HEAD).contains(middle)).isPresent();
    return taken
        ? new Point(stretch.x() + stretch.width() / 6, stretch.y() + stretch.height() / 6)
        : middle;
  }

  private static Rect longest(Placed wire) {
    return Routing.stretches(wire.way()).stream()
        .max((one, other) ->
            Double.compare(one.width() + one.height(), other.width() + other.height()))
        .orElseThrow();
  }

  private static Rect bounds(Placed wire) {
    Rect bounds =
        wire.label()
            .map(Label::rect)
            .orElse(new Rect(wire.way().getFirst().x(), wire.way().getFirst().y(), 0, 0));
    for (Point point : wire.way()) {
      bounds = bounds.union(new Rect(point.x(), point.y(), 0, 0));
    }
    return bounds.grown(BOW);
  }
}
