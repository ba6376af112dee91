package org.plumbline.ui.canvas.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Placed;
import org.plumbline.edit.Edit;
import org.plumbline.edit.JoinBoundary;
import org.plumbline.geom.Rect;

/// Which boundary things belong to after they were put somewhere: a component to the innermost one
/// around its middle, a boundary to the innermost one that holds all of it.
public final class Joining {
  private Joining() {}

  /// The innermost open boundary around the middle of a card.
  public static Optional<Boundary> around(Design design, Rect card) {
    return innermost(design, each -> each.bounds().contains(card.center()));
  }

  /// The edits that put moved elements into the boundaries they now lie in.
  ///
  /// @param design with the elements where they are now
  public static List<Edit> after(Design design, List<String> moved) {
    Set<String> along = new HashSet<>();
    moved.forEach(id -> along.addAll(Elements.nested(design, id)));
    List<Edit> joins = new ArrayList<>();
    Set<String> chosen = new HashSet<>(moved);
    for (Component each : design.components()) {
      if (chosen.contains(each.id()) && each.boundary().filter(along::contains).isEmpty()) {
        Optional<String> now = home(design, each, along);
        join(each.id(), each.boundary(), now).ifPresent(joins::add);
      }
    }
    for (Boundary each : design.boundaries()) {
      if (chosen.contains(each.id()) && each.parent().filter(along::contains).isEmpty()) {
        join(each.id(), each.parent(), home(design, each, along)).ifPresent(joins::add);
      }
    }
    return joins;
  }

  private static Optional<String> home(Design design, Placed element, Set<String> along) {
    Predicate<Boundary> holds =
        element instanceof Boundary
            ? each -> each.bounds().contains(element.bounds())
            : each -> each.bounds().contains(element.bounds().center());
    return innermost(design, holds.and(each -> !along.contains(each.id()))).map(Boundary::id);
  }

  private static Optional<Edit> join(
      String element, Optional<String> before, Optional<String> now) {
    return before.equals(now)
        ? Optional.empty()
        : Optional.of(new JoinBoundary(List.of(element), now));
  }

  private static Optional<Boundary> innermost(Design design, Predicate<Boundary> holds) {
    return design.boundaries().stream()
        .filter(each -> !each.collapsed())
        .filter(holds)
        .min(Comparator.comparingDouble(each -> each.bounds().width() * each.bounds().height()));
  }
}
