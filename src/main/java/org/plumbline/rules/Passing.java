package org.plumbline.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Port;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Elements;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.edit.ResizeElement;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.graph.Kinds;
import org.plumbline.graph.Link;
import org.plumbline.graph.Part;

/// Puts components where something has to pass through them: on the way into the element of a
/// finding, behind it, or in front of it.
record Passing(Site site) {
  /// A component on a link of the way into the element, in the order in which links are tried.
  Stream<Fix> before(Recipe.OnTheWay way) {
    return site.element().stream()
        .flatMap(each -> links(each, way).stream())
        .flatMap(link -> split(link, way.type()).stream());
  }

  /// A component on a link out of the element.
  Stream<Fix> behind(Recipe.Behind behind) {
    return site.element().stream()
        .flatMap(each -> site.system().out(each).stream())
        .filter(behind.kinds()::hold)
        .flatMap(link -> split(link, behind.type()).stream());
  }

  /// The links of the way into a part, from the end at which to begin.
  private List<Link> links(Part part, Recipe.OnTheWay way) {
    List<Link> links = upstream(part, way.kinds());
    return way.from() == Recipe.End.NEAR ? links : links.reversed();
  }

  /// The links of these kinds by which something gets to a part, the nearest first.
  List<Link> upstream(Part part, Kinds kinds) {
    List<Link> links = new ArrayList<>();
    BitSet seen = new BitSet();
    Deque<Part> open = new ArrayDeque<>(List.of(part));
    seen.set(part.index());
    while (!open.isEmpty()) {
      for (Link link : site.system().in(open.remove())) {
        if (kinds.hold(link)) {
          links.add(link);
          if (!seen.get(link.source().index())) {
            seen.set(link.source().index());
            open.add(link.source());
          }
        }
      }
    }
    return links;
  }

  /// A component of a type on a link, where that is legal on both sides.
  Optional<Fix> split(Link link, String type) {
    Optional<ComponentType> known = site.mending().type(type);
    return known
        .flatMap(each ->
            new Splitting(site.standing().without(link), link)
                .by(Part.planned(placed(each, link), each)))
        .map(edit -> new Fix(edit.name(), edit));
  }

  /// The same within the boundary in which the link starts, which is made taller if it is full.
  Optional<Fix> splitInside(Link link, String type) {
    Optional<Boundary> frame =
        link.source().component().boundary().flatMap(site.design()::boundary);
    Optional<ComponentType> known = site.mending().type(type);
    if (frame.isEmpty() || known.isEmpty()) {
      return split(link, type);
    }
    Rect bounds = frame.get().bounds();
    Rect wanted = link.source().component().bounds().moved(0, 2 * Component.HEIGHT);
    Rect free = site.mending().space().nearest(wanted);
    Optional<String> there = site.mending().space().boundary(free);
    boolean fits = there.equals(Optional.of(frame.get().id()));
    Rect place =
        fits ? free : wanted.at(new Point(wanted.x(), bounds.bottom() + FreeSpace.GAP - 8));
    Component added =
        placed(known.get(), link).withBounds(place).withBoundary(Optional.of(frame.get().id()));
    Rect taller =
        new Rect(
            bounds.x(), bounds.y(), bounds.width(), place.bottom() + FreeSpace.GAP - bounds.y());
    return new Splitting(site.standing().without(link), link)
        .by(Part.planned(added, known.get()))
        .filter(_ -> fits || (taller.contains(place) && isRoom(frame.get(), taller)))
        .map(edit -> fits ? edit : grown(edit, frame.get(), taller))
        .map(edit -> new Fix(edit.name(), edit));
  }

  private static Edit grown(Edit edit, Boundary frame, Rect bounds) {
    return new AllOf(edit.name(), List.of(new ResizeElement(frame.id(), bounds), edit));
  }

  /// Whether a boundary can become this tall without covering or cutting anything.
  private boolean isRoom(Boundary frame, Rect bounds) {
    Rect more =
        new Rect(
            bounds.x(),
            frame.bounds().bottom(),
            bounds.width(),
            bounds.bottom() - frame.bounds().bottom());
    return site.mending().space().isFree(more)
        && Elements.placed(site.design())
            .filter(each -> !each.id().equals(frame.id()))
            .noneMatch(each -> each.bounds().intersects(more));
  }

  private Component placed(ComponentType type, Link between) {
    Rect ends =
        Rect.between(
            between.source().component().bounds().center(),
            between.target().component().bounds().center());
    Rect wanted =
        new Rect(
            ends.centerX() - Component.WIDTH / 2,
            ends.centerY() - Component.HEIGHT / 2,
            Component.WIDTH,
            Component.HEIGHT);
    String id = site.mending().freeId(type.id());
    site.mending().release(List.of(id));
    FreeSpace space = site.mending().space();
    Rect place = space.nearest(wanted);
    return Component.of(id, type, place.corner())
        .withName(site.mending().freeName(type, List.of()))
        .withBoundary(space.boundary(place));
  }

  /// A component through which all requests to the element come.
  Optional<Fix> inFront(Recipe.InFront recipe) {
    Optional<ComponentType> type = site.mending().type(recipe.type());
    List<Link> requests =
        site.element().stream()
            .flatMap(each -> site.system().in(each).stream())
            .filter(link -> link.kind().isA("request"))
            .filter(link -> !link.source().type().id().equals(recipe.type()))
            .toList();
    if (type.isEmpty() || requests.isEmpty()) {
      return Optional.empty();
    }
    Optional<Port.Input> input =
        type.get().inputs().stream().filter(each -> each.accepts().contains("request")).findFirst();
    Part element = requests.getFirst().target();
    Sketch sketch = site.sketch();
    Part front =
        sketch.add(
            recipe.type(), placed(type.get(), requests.getFirst()).bounds(), recipe.values());
    requests.forEach(link -> sketch.to(link, front, input.map(Port::id).orElse("")));
    sketch.carry(front, "request", element);
    return sketch.as(Sayings.WORDS.say("fix.insert", Phrases.of(type.get())));
  }
}
