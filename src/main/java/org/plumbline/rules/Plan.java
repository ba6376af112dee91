package org.plumbline.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Flag;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.PortRef;
import org.plumbline.edit.AddComponent;
import org.plumbline.edit.AddConnection;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.edit.RemoveElements;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.graph.Link;
import org.plumbline.graph.Part;
import org.plumbline.rules.TypePair.Candidate;

/// A repair in the making: components to add and links to draw, each judged as it is planned. One
/// that would break a rule spoils the plan, which then comes to nothing.
final class Plan {
  private final Standing standing;
  private final Mending mending;
  private final List<Edit> edits = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, List<Link>> feeds = new HashMap<>();
  private boolean sound = true;

  Plan(Standing standing, Mending mending) {
    this.standing = standing;
    this.mending = mending;
  }

  /// Does something else besides.
  Plan doing(Edit edit) {
    edits.add(edit);
    return this;
  }

  Plan without(Optional<Connection> connection) {
    connection.ifPresent(each -> edits.add(new RemoveElements(List.of(each.id()))));
    return this;
  }

  void spoil() {
    sound = false;
  }

  /// Adds components of these types in a row on the way between two places, or near it.
  List<Part> addRow(List<ComponentType> types, Rect from, Rect to) {
    double step = Component.WIDTH + 2 * FreeSpace.GAP;
    double width = types.size() * step - 2 * FreeSpace.GAP;
    Point middle = Rect.between(from.center(), to.center()).center();
    Rect row =
        mending
            .space()
            .nearest(
                new Rect(
                    middle.x() - width / 2,
                    middle.y() - Component.HEIGHT / 2,
                    width,
                    Component.HEIGHT));
    boolean backwards = to.centerX() < from.centerX();
    List<Part> parts = new ArrayList<>();
    for (int n = 0; n < types.size(); n++) {
      int place = backwards ? types.size() - 1 - n : n;
      parts.add(add(types.get(n), row.corner().plus(place * step, 0)));
    }
    return parts;
  }

  /// Connects two parts by their likeliest legal pair of ports, unless they are connected already.
  void connect(Part source, Part target) {
    boolean both = source.index() >= 0 && target.index() >= 0;
    if (both && standing.connected(source, target)) {
      return;
    }
    standing.rules().pair(source.type(), target.type()).candidates().stream()
        .map(candidate -> link(source, candidate, target))
        .filter(this::allowed)
        .findFirst()
        .ifPresentOrElse(this::draw, this::spoil);
  }

  /// Connects these ports.
  void connect(Link link) {
    boolean legal =
        standing
            .rules()
            .ruling(link.source().type(), link.output(), link.target().type(), link.input())
            .refusal()
            .isEmpty();
    if (legal && allowed(link)) {
      draw(link);
    } else {
      spoil();
    }
  }

  /// The whole as one step, unless something in it would be wrong.
  Optional<Fix> as(String label) {
    mending.release(ids);
    return sound ? Optional.of(new Fix(label, new AllOf(label, edits))) : Optional.empty();
  }

  static Link link(Part source, Candidate candidate, Part target) {
    return new Link(
        Connection.of(
            "",
            new PortRef(source.id(), candidate.output().id()),
            new PortRef(target.id(), candidate.input().id())),
        source,
        candidate.output(),
        target,
        candidate.input());
  }

  boolean allowed(Link link) {
    return standing.obstacle(link).isEmpty()
        && origins(link).stream()
            .noneMatch(origin ->
                standing
                    .obstacle(
                        new Link(
                            link.connection(),
                            origin.source(),
                            origin.output(),
                            link.target(),
                            link.input()))
                    .isPresent());
  }

  private Part add(ComponentType type, Point corner) {
    String name = mending.freeName(type, names);
    names.add(name);
    Component bare = Component.of(id(type.id()), type, corner).withName(name);
    Component added = bare.withBoundary(mending.space().boundary(bare.bounds()));
    edits.add(new AddComponent(added));
    return Part.planned(added, type);
  }

  private void draw(Link link) {
    String id = id(link.source().id() + "-to-" + link.target().id());
    edits.add(
        new AddConnection(Connection.of(id, link.connection().from(), link.connection().to())));
    if (Link.isFlow(link.kind()) && link.target().index() < 0) {
      List<Link> origins = link.source().index() < 0 ? origins(link) : List.of(link);
      feeds.computeIfAbsent(link.target().id(), _ -> new ArrayList<>()).addAll(origins);
    }
  }

  /// The links by which flow comes from the design into what is planned and on to this link.
  private List<Link> origins(Link link) {
    boolean passes =
        link.source().index() < 0
            && Link.isFlow(link.kind())
            && !link.source().is(Flag.CLOSES_LOOP);
    return passes ? feeds.getOrDefault(link.source().id(), List.of()) : List.of();
  }

  private String id(String wanted) {
    String id = mending.freeId(wanted);
    ids.add(id);
    return id;
  }
}
