package org.plumbline.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.design.Boundary;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Placed;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Puts components and boundaries into a boundary, or takes them out of any, and moves them to
/// where they then belong: to a free place in the boundary, which grows if it has none, or below
/// everything else.
public record MoveIntoBoundary(List<String> ids, Optional<String> boundary) implements Edit {
  private static final double MARGIN = 24;
  private static final double TITLE = 24;
  private static final double GRID = 16;

  /// Copies the lists.
  public MoveIntoBoundary {
    ids = List.copyOf(ids);
  }

  @Override
  public Design apply(Design design) {
    List<String> moving = moving(design);
    Optional<Rect> group = Rect.around(placed(design, moving).map(Placed::bounds).toList());
    if (group.isEmpty()) {
      return design;
    }
    Design joined = new JoinBoundary(moving, boundary).apply(design);
    Rect at =
        boundary
            .flatMap(joined::boundary)
            .map(each -> within(joined, each, group.get(), moving))
            .orElseGet(() -> outside(design, group.get(), moving));
    Design moved =
        new MoveElements(moving, at.x() - group.get().x(), at.y() - group.get().y()).apply(joined);
    return boundary.map(id -> grown(moved, id, at)).orElse(moved);
  }

  @Override
  public String name() {
    return Steps.WORDS.say(boundary.isPresent() ? "join-boundary" : "leave-boundary");
  }

  /// Those that are not there already and may go there.
  private List<String> moving(Design design) {
    return ids.stream()
        .filter(id -> !home(design, id).equals(boundary))
        .filter(id -> boundary.filter(Elements.nested(design, id)::contains).isEmpty())
        .toList();
  }

  private static Optional<String> home(Design design, String id) {
    return design
        .component(id)
        .flatMap(each -> each.boundary())
        .or(() -> design.boundary(id).flatMap(Boundary::parent));
  }

  private static Stream<Placed> placed(Design design, List<String> ids) {
    return Elements.placed(design).filter(each -> ids.contains(each.id()));
  }

  /// Where they are if that is inside, else the first free place, else below what is inside.
  private static Rect within(Design design, Boundary around, Rect group, List<String> moving) {
    Rect area = around.bounds();
    Rect room =
        new Rect(
            area.x() + MARGIN,
            area.y() + MARGIN,
            area.width() - 2 * MARGIN,
            area.height() - 2 * MARGIN - TITLE);
    List<Rect> taken = taken(design, around, moving);
    if (room.contains(group) && free(group, taken)) {
      return group;
    }
    for (double y = room.y(); y + group.height() <= room.bottom(); y += GRID) {
      for (double x = room.x(); x + group.width() <= room.right(); x += GRID) {
        Rect place = new Rect(x, y, group.width(), group.height());
        if (free(place, taken)) {
          return place;
        }
      }
    }
    double below = Rect.around(taken).map(each -> each.bottom() + MARGIN).orElse(area.y() + MARGIN);
    return new Rect(room.x(), below, group.width(), group.height());
  }

  private static boolean free(Rect place, List<Rect> taken) {
    Rect wide = place.grown(GRID);
    return taken.stream().noneMatch(wide::intersects);
  }

  /// What lies in a boundary and stays there.
  private static List<Rect> taken(Design design, Boundary around, List<String> moving) {
    Set<String> inside = Elements.nested(design, around.id());
    List<Rect> taken = new ArrayList<>();
    design.components().stream()
        .filter(each -> each.boundary().filter(inside::contains).isPresent())
        .filter(each -> !isMoving(design, each.id(), moving))
        .forEach(each -> taken.add(each.bounds()));
    design.boundaries().stream()
        .filter(each -> inside.contains(each.id()) && !each.id().equals(around.id()))
        .filter(each -> !isMoving(design, each.id(), moving))
        .forEach(each -> taken.add(each.bounds()));
    return taken;
  }

  private static boolean isMoving(Design design, String id, List<String> moving) {
    Optional<String> up = Optional.of(id);
    for (int n = 0; n <= design.boundaries().size() && up.isPresent(); n++) {
      if (moving.contains(up.get())) {
        return true;
      }
      up = home(design, up.get());
    }
    return false;
  }

  private static Rect outside(Design design, Rect group, List<String> moving) {
    boolean free =
        design.boundaries().stream()
            .filter(each -> !isMoving(design, each.id(), moving))
            .noneMatch(each -> each.bounds().intersects(group));
    double below = Elements.extent(design).map(Rect::bottom).orElse(0.0) + 2 * MARGIN;
    Point corner = free ? group.corner() : new Point(group.x(), below).snapped(GRID);
    return new Rect(corner.x(), corner.y(), group.width(), group.height());
  }

  /// The boundary and those around it hold what has come in.
  private static Design grown(Design design, String boundary, Rect at) {
    Design next = design;
    Optional<String> up = Optional.of(boundary);
    Rect held = at;
    for (int n = 0; n <= design.boundaries().size() && up.isPresent(); n++) {
      Optional<Boundary> around = next.boundary(up.get());
      if (around.isEmpty()) {
        return next;
      }
      Rect bounds = around.get().bounds();
      Rect wide = held.grown(MARGIN);
      Rect needed = new Rect(wide.x(), wide.y(), wide.width(), wide.height() + TITLE);
      held = bounds.contains(held.grown(GRID / 2)) ? bounds : bounds.union(needed);
      next = new ResizeElement(up.get(), held).apply(next);
      up = around.get().parent();
    }
    return next;
  }
}
