package org.plumbline.ui.canvas.tool;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Placed;
import org.plumbline.geom.Point;

/// The order in which a reader takes in the elements: line by line, from left to right, and the way
/// from one card to the next in a direction.
public final class ReadingOrder {
  /// Elements whose upper edges lie in the same band of this height stand on one line.
  private static final double LINE = 48;

  private static final Comparator<Placed> ORDER =
      Comparator.comparingLong((Placed each) -> Math.round(each.bounds().y() / LINE))
          .thenComparingDouble(each -> each.bounds().x())
          .thenComparing(Placed::id);

  private ReadingOrder() {}

  /// Which way to go through the order.
  public enum Way {
    FORWARD,
    BACKWARD
  }

  /// Ids of all elements with a place, in reading order.
  public static List<String> of(Design design) {
    return Elements.placed(design).sorted(ORDER).map(Placed::id).toList();
  }

  /// Ids of the components in reading order, or the other way round.
  static List<String> components(Design design, Way way) {
    List<String> order = design.components().stream().sorted(ORDER).map(Component::id).toList();
    return way == Way.FORWARD ? order : order.reversed();
  }

  /// What comes after the selection, going round at the end; empty on a blank page.
  public static Optional<String> next(Design design, Set<String> selection, Way way) {
    List<String> order = of(design);
    if (order.isEmpty()) {
      return Optional.empty();
    }
    int at = selection.stream().mapToInt(order::indexOf).max().orElse(-1);
    int step = way == Way.FORWARD ? 1 : -1;
    int start = at < 0 && way == Way.BACKWARD ? 0 : at;
    return Optional.of(order.get(Math.floorMod(start + step, order.size())));
  }

  /// The component nearest to a place in a direction, preferring what lies straight ahead.
  ///
  /// @param but id of one that is not meant
  /// @param way -1, 0 or 1 on each axis
  static Optional<Component> toward(Design design, String but, Point from, Point way) {
    return toward(design.components().stream().filter(each -> !each.id().equals(but)), from, way);
  }

  /// The same among the components that are connected to one.
  public static Optional<Component> along(Design design, Component from, Point way) {
    Set<String> connected = new HashSet<>();
    for (Connection each : Elements.touching(design, Set.of(from.id()))) {
      connected.add(each.from().component());
      connected.add(each.to().component());
    }
    connected.remove(from.id());
    return toward(
        design.components().stream().filter(each -> connected.contains(each.id())),
        from.bounds().center(),
        way);
  }

  private static Optional<Component> toward(Stream<Component> among, Point from, Point way) {
    return among
        .filter(each -> ahead(each, from, way) > 1)
        .min(
            Comparator.comparingDouble(
                each -> ahead(each, from, way) + 2 * aside(each, from, way)));
  }

  private static double ahead(Component card, Point from, Point way) {
    Point to = card.bounds().center().minus(from);
    return to.x() * way.x() + to.y() * way.y();
  }

  private static double aside(Component card, Point from, Point way) {
    Point to = card.bounds().center().minus(from);
    return Math.abs(to.x() * way.y() - to.y() * way.x());
  }
}
