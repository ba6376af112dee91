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
/// around its middle, a boundary to the innermost one that holds all of it. Inside a boundary only
/// those count that lie in it, and what none of them holds belongs to that boundary itself.
///
/// @param design with the elements where they are now
/// @param root id of the boundary that somebody is in; empty in the whole design
public record Joining(Design design, Optional<String> root) {
  /// The innermost open boundary that is seen around the middle of a card.
  public Optional<Boundary> around(Rect card) {
    return innermost(each -> each.bounds().contains(card.center()));
  }

  /// Id of the boundary that a card belongs to.
  public Optional<String> home(Rect card) {
    return around(card).map(Boundary::id).or(() -> root);
  }

  /// The edits that put moved elements into the boundaries they now lie in.
  public List<Edit> after(List<String> moved) {
    Set<String> along = new HashSet<>();
    moved.forEach(id -> along.addAll(Elements.nested(design, id)));
    List<Edit> joins = new ArrayList<>();
    Set<String> chosen = new HashSet<>(moved);
    // What is around the boundary that somebody is in is not seen, so it does not change.
    root.ifPresent(chosen::remove);
    for (Component each : design.components()) {
      if (chosen.contains(each.id()) && each.boundary().filter(along::contains).isEmpty()) {
        join(each.id(), each.boundary(), home(each, along)).ifPresent(joins::add);
      }
    }
    for (Boundary each : design.boundaries()) {
      if (chosen.contains(each.id()) && each.parent().filter(along::contains).isEmpty()) {
        join(each.id(), each.parent(), home(each, along)).ifPresent(joins::add);
      }
    }
    return joins;
  }

  private Optional<String> home(Placed element, Set<String> along) {
    Predicate<Boundary> holds =
        element instanceof Boundary
            ? each -> each.bounds().contains(element.bounds())
            : each -> each.bounds().contains(element.bounds().center());
    return innermost(holds.and(each -> !along.contains(each.id())))
        .map(Boundary::id)
        .or(() -> root);
  }

  private static Optional<Edit> join(
      String element, Optional<String> before, Optional<String> now) {
    return before.equals(now)
        ? Optional.empty()
        : Optional.of(new JoinBoundary(List.of(element), now));
  }

  /// The edits that put new cards and boundaries where they are seen, and only those that would not
  /// be: into the boundary that they lie in.
  List<Edit> housing(List<String> made) {
    Set<String> open = open();
    Set<String> fresh = Set.copyOf(made);
    List<Edit> edits = new ArrayList<>();
    for (Component each : design.components()) {
      if (fresh.contains(each.id()) && lost(each.boundary(), fresh, open)) {
        join(each.id(), each.boundary(), home(each, Set.of())).ifPresent(edits::add);
      }
    }
    for (Boundary each : design.boundaries()) {
      if (fresh.contains(each.id()) && lost(each.parent(), fresh, open)) {
        Set<String> along = Elements.nested(design, each.id());
        join(each.id(), each.parent(), home(each, along)).ifPresent(edits::add);
      }
    }
    return edits;
  }

  private boolean lost(Optional<String> around, Set<String> fresh, Set<String> open) {
    return around.map(id -> !fresh.contains(id) && !open.contains(id)).orElse(root.isPresent());
  }

  /// Ids of the boundaries that are seen and open.
  private Set<String> open() {
    Set<String> open = new HashSet<>();
    Set<String> closed = new HashSet<>();
    Set<String> within = root.map(id -> Elements.nested(design, id)).orElse(Set.of());
    for (Boundary each : design.boundaries()) {
      if (root.isEmpty() || within.contains(each.id())) {
        open.add(each.id());
        if (each.collapsed() && !root.equals(Optional.of(each.id()))) {
          closed.addAll(Elements.nested(design, each.id()));
        }
      }
    }
    open.removeAll(closed);
    return open;
  }

  private Optional<Boundary> innermost(Predicate<Boundary> holds) {
    Set<String> open = open();
    return design.boundaries().stream()
        .filter(each -> open.contains(each.id()) && !root.equals(Optional.of(each.id())))
        .filter(holds)
        .min(Comparator.comparingDouble(each -> each.bounds().width() * each.bounds().height()));
  }
}
