package org.plumbline.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Placed;
import org.plumbline.geom.Rect;

/// Lines elements up, spreads them evenly or makes them equally large: edits made of moves and
/// sizes. Components that are kept in place stay where they are, and the others are lined up with
/// them. What lies in a boundary that is tidied goes along with it.
public enum Tidying {
  ALIGN_LEFT(2),
  ALIGN_CENTER(2),
  ALIGN_RIGHT(2),
  ALIGN_TOP(2),
  ALIGN_MIDDLE(2),
  ALIGN_BOTTOM(2),
  /// Equal gaps from left to right; the outermost two stay.
  DISTRIBUTE_ACROSS(3),
  /// Equal gaps from top to bottom; the outermost two stay.
  DISTRIBUTE_DOWN(3),
  /// As wide as the first one.
  SAME_WIDTH(2),
  /// As high as the first one.
  SAME_HEIGHT(2);

  private final int least;

  Tidying(int least) {
    this.least = least;
  }

  /// How many elements it takes, 2 or 3.
  public int least() {
    return least;
  }

  /// The elements among these that can be tidied on their own, in the order in which they are
  /// named: those with a place that do not lie in another one of them.
  public static List<Placed> subjects(Design design, Collection<String> ids) {
    Set<String> inside = new HashSet<>();
    for (String id : ids) {
      if (design.boundary(id).isPresent()) {
        inside.addAll(Elements.nested(design, id));
        inside.remove(id);
        Elements.members(design, id).forEach(each -> inside.add(each.id()));
      }
    }
    return ids.stream()
        .filter(id -> !inside.contains(id))
        .flatMap(id -> design.element(id).stream())
        .filter(Placed.class::isInstance)
        .map(Placed.class::cast)
        .toList();
  }

  /// The edit for these elements, in the order in which they were selected; of fewer than it takes
  /// it changes nothing.
  public Edit of(Design design, Collection<String> ids) {
    List<Placed> all = subjects(design, ids);
    List<Edit> edits = all.size() < least ? List.of() : edits(all);
    return new AllOf(Steps.WORDS.say("tidy." + this), edits);
  }

  private List<Edit> edits(List<Placed> all) {
    return switch (this) {
      case ALIGN_LEFT -> aligned(all, Rect::x, 0);
      case ALIGN_CENTER -> aligned(all, each -> each.center().x(), 0);
      case ALIGN_RIGHT -> aligned(all, Rect::right, 0);
      case ALIGN_TOP -> aligned(all, Rect::y, 1);
      case ALIGN_MIDDLE -> aligned(all, each -> each.center().y(), 1);
      case ALIGN_BOTTOM -> aligned(all, Rect::bottom, 1);
      case DISTRIBUTE_ACROSS -> spread(all, 0);
      case DISTRIBUTE_DOWN -> spread(all, 1);
      case SAME_WIDTH, SAME_HEIGHT -> sized(all);
    };
  }

  private static List<Edit> aligned(List<Placed> all, ToDoubleFunction<Rect> line, int axis) {
    List<Placed> fixed = all.stream().filter(Tidying::stays).toList();
    List<Rect> measure = (fixed.isEmpty() ? all : fixed).stream().map(Placed::bounds).toList();
    double at = line.applyAsDouble(Rect.around(measure).orElseThrow());
    Map<Double, List<String>> moves = new LinkedHashMap<>();
    for (Placed each : all) {
      move(each, at - line.applyAsDouble(each.bounds()), moves);
    }
    return moved(moves, axis);
  }

  private static List<Edit> spread(List<Placed> all, int axis) {
    List<Placed> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingDouble(each -> low(each.bounds(), axis)));
    Rect first = sorted.getFirst().bounds();
    Rect last = sorted.getLast().bounds();
    double covered = sorted.stream().mapToDouble(each -> size(each.bounds(), axis)).sum();
    double room = low(last, axis) + size(last, axis) - low(first, axis);
    double gap = (room - covered) / (sorted.size() - 1);
    double at = low(first, axis);
    Map<Double, List<String>> moves = new LinkedHashMap<>();
    for (Placed each : sorted) {
      move(each, Math.rint(at) - low(each.bounds(), axis), moves);
      at += size(each.bounds(), axis) + gap;
    }
    return moved(moves, axis);
  }

  private List<Edit> sized(List<Placed> all) {
    Rect model = all.getFirst().bounds();
    List<Edit> edits = new ArrayList<>();
    for (Placed each : all) {
      Rect now = each.bounds();
      Rect then =
          this == SAME_WIDTH
              ? new Rect(now.x(), now.y(), model.width(), now.height())
              : new Rect(now.x(), now.y(), now.width(), model.height());
      if (!then.equals(now)) {
        edits.add(new ResizeElement(each.id(), then));
      }
    }
    return edits;
  }

  private static boolean stays(Placed element) {
    return element instanceof Component component && component.pinned();
  }

  private static void move(Placed element, double by, Map<Double, List<String>> moves) {
    if (!stays(element) && by != 0) {
      moves.computeIfAbsent(by, _ -> new ArrayList<>()).add(element.id());
    }
  }

  /// What goes equally far goes together, with the bends of the connections between.
  private static List<Edit> moved(Map<Double, List<String>> moves, int axis) {
    List<Edit> edits = new ArrayList<>();
    moves.forEach(
        (by, ids) -> edits.add(new MoveElements(ids, axis == 0 ? by : 0, axis == 0 ? 0 : by)));
    return edits;
  }

  private static double low(Rect rect, int axis) {
    return axis == 0 ? rect.x() : rect.y();
  }

  private static double size(Rect rect, int axis) {
    return axis == 0 ? rect.width() : rect.height();
  }
}
