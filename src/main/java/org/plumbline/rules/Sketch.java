package org.plumbline.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.PortRef;
import org.plumbline.design.StoryStep;
import org.plumbline.edit.AddComponent;
import org.plumbline.edit.AddConnection;
import org.plumbline.edit.AddStoryStep;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.edit.Reconnect;
import org.plumbline.edit.RemoveElements;
import org.plumbline.edit.SetProperty;
import org.plumbline.geom.Rect;
import org.plumbline.graph.Link;
import org.plumbline.graph.Part;

/// A repair of a whole design in the making. Ports are checked as wires are drawn; what the whole
/// amounts to is found out by trying it. A wire that cannot be drawn spoils the sketch, which then
/// comes to nothing.
final class Sketch {
  private final Site site;
  private final List<Edit> edits = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final List<Rect> places = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private boolean sound = true;

  Sketch(Site site) {
    this.site = site;
  }

  /// Adds a component on free space near a place.
  Part add(String type, Rect near) {
    return add(type, near, Map.of());
  }

  /// The same with properties that are set.
  Part add(String type, Rect near, Map<String, Value> values) {
    ComponentType known = site.mending().type(type).orElseThrow();
    Rect wanted = new Rect(near.x(), near.y(), Component.WIDTH, Component.HEIGHT);
    FreeSpace space = site.mending().space();
    Rect place = space.nearest(wanted, places);
    places.add(place);
    Component added =
        Component.of(id(known.id()), known, place.corner())
            .withName(site.mending().freeName(known, names))
            .withBoundary(space.boundary(place));
    names.add(added.name());
    for (Map.Entry<String, Value> each : values.entrySet()) {
      Property property = known.property(each.getKey()).orElseThrow();
      added = added.withProperties(added.properties().with(property, each.getValue()));
    }
    edits.add(new AddComponent(added));
    return Part.planned(added, known);
  }

  /// The part of this type nearest to a place, or a new one.
  Part have(String type, Rect near) {
    return site.system().all(type).stream()
        .min(Comparator.comparingDouble(each -> distance(each, near)))
        .orElseGet(() -> add(type, near));
  }

  private static double distance(Part part, Rect near) {
    Rect bounds = part.component().bounds();
    return Math.hypot(bounds.centerX() - near.centerX(), bounds.centerY() - near.centerY());
  }

  /// Draws a wire between two ports, `output > input`, unless it is there already.
  Sketch wire(Part source, String ports, Part target) {
    String[] ends = ports.split(" > ", -1);
    Optional<TypePair.Candidate> pair =
        candidates(source, target)
            .filter(each -> each.output().id().equals(ends[0]))
            .filter(each -> each.input().id().equals(ends[1]))
            .findFirst();
    return pair.map(each -> draw(source, each, target)).orElseGet(this::spoil);
  }

  /// Draws a wire of this kind by the likeliest ports.
  Sketch carry(Part source, String kind, Part target) {
    return candidates(source, target)
        .filter(each -> each.output().kind().isA(kind))
        .min(Comparator.comparing(each -> each.caution().isPresent()))
        .map(each -> draw(source, each, target))
        .orElseGet(this::spoil);
  }

  private Stream<TypePair.Candidate> candidates(Part source, Part target) {
    return site.standing().rules().pair(source.type(), target.type()).candidates().stream();
  }

  private Sketch draw(Part source, TypePair.Candidate pair, Part target) {
    PortRef from = new PortRef(source.id(), pair.output().id());
    PortRef to = new PortRef(target.id(), pair.input().id());
    return draw(from, to);
  }

  private Sketch draw(PortRef from, PortRef to) {
    boolean there =
        site.standing().wiring().part(from.component()).stream()
            .flatMap(part -> site.system().out(part).stream())
            .map(Link::connection)
            .anyMatch(each -> each.from().equals(from) && each.to().equals(to));
    if (!there) {
      String id = id(from.component() + "-to-" + to.component());
      edits.add(new AddConnection(Connection.of(id, from, to)));
    }
    return this;
  }

  /// Lets a connection start elsewhere.
  Sketch from(Link link, Part source, String output) {
    return candidates(source, link.target())
        .filter(each -> each.input().id().equals(link.input().id()))
        .filter(each -> each.output().id().equals(output))
        .findFirst()
        .map(each -> reconnect(link, new PortRef(source.id(), output), link.connection().to()))
        .orElseGet(this::spoil);
  }

  /// Lets a connection end elsewhere.
  Sketch to(Link link, Part target, String input) {
    return candidates(link.source(), target)
        .filter(each -> each.output().id().equals(link.output().id()))
        .filter(each -> each.input().id().equals(input))
        .findFirst()
        .map(each -> reconnect(link, link.connection().from(), new PortRef(target.id(), input)))
        .orElseGet(this::spoil);
  }

  private Sketch reconnect(Link link, PortRef from, PortRef to) {
    edits.add(new Reconnect(link.connection().id(), from, to));
    return this;
  }

  /// Lets a connection start at the likeliest output of another component.
  Sketch from(Link link, Part source) {
    return candidates(source, link.target())
        .filter(each -> each.input().id().equals(link.input().id()))
        .min(Comparator.comparing(each -> each.caution().isPresent()))
        .map(each -> from(link, source, each.output().id()))
        .orElseGet(this::spoil);
  }

  /// Gives each of the two variants of a splitter half of the requests; where the second one is in
  /// the shadow, the first answers all of them.
  Sketch divide(Link first, Part second) {
    boolean shadows = site.system().text(first.source(), "splitMode").equals("shadow");
    List<Property> known = site.catalog().connectionProperties();
    String property = shadows ? "callRole" : "share";
    Value value = shadows ? Value.of("shadow") : Value.of(0.5);
    Property set =
        known.stream().filter(each -> each.id().equals(property)).findFirst().orElseThrow();
    for (int n = 0; n < edits.size(); n++) {
      if (edits.get(n) instanceof AddConnection(Connection added)
          && added.from().component().equals(first.source().id())
          && added.to().component().equals(second.id())) {
        edits.set(n, new AddConnection(added.withProperties(added.properties().with(set, value))));
      }
    }
    return set(first, "share", Value.of(shadows ? 1 : 0.5));
  }

  Sketch remove(Link link) {
    edits.add(new RemoveElements(List.of(link.connection().id())));
    return this;
  }

  /// Sets a property of a component; one that its type does not have spoils the sketch.
  Sketch set(Part part, String property, Value value) {
    return set(part.id(), part.type().property(property), value);
  }

  /// Sets a property of a connection.
  Sketch set(Link link, String property, Value value) {
    return set(
        link.connection().id(),
        site.catalog().connectionProperties().stream()
            .filter(each -> each.id().equals(property))
            .findFirst(),
        value);
  }

  private Sketch set(String id, Optional<Property> property, Value value) {
    if (property.filter(each -> each.accepts(value)).isEmpty()) {
      return spoil();
    }
    edits.add(new SetProperty(List.of(id), property.get(), value));
    return this;
  }

  /// Does something else besides.
  Sketch doing(Edit edit) {
    edits.add(edit);
    return this;
  }

  Sketch spoil() {
    sound = false;
    return this;
  }

  /// Appends a step to the story, which gets an id.
  Sketch tell(StoryStep step) {
    edits.add(new AddStoryStep(step.withId(id(step.title())), Integer.MAX_VALUE));
    return this;
  }

  /// The whole as one step, unless something in it cannot be.
  Optional<Fix> as(String label) {
    site.mending().release(ids);
    return sound && !edits.isEmpty()
        ? Optional.of(new Fix(label, new AllOf(label, edits)))
        : Optional.empty();
  }

  /// The whole called after the components that it adds, or else by these words.
  Optional<Fix> adding(String otherwise) {
    List<ComponentType> types =
        edits.stream()
            .filter(AddComponent.class::isInstance)
            .map(each -> ((AddComponent) each).component().type())
            .distinct()
            .flatMap(each -> site.mending().type(each).stream())
            .toList();
    return as(types.isEmpty() ? otherwise : Sayings.WORDS.say("fix.add", Phrases.of(types)));
  }

  private String id(String wanted) {
    String id = site.mending().freeId(wanted);
    ids.add(id);
    return id;
  }
}
