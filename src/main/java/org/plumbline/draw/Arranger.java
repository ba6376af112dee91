package org.plumbline.draw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Note;
import org.plumbline.draw.route.Plan;
import org.plumbline.draw.route.Router;
import org.plumbline.draw.route.Routing;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Patches;
import org.plumbline.geom.Rect;

/// Finds out where everything of a design stands: cards, titles, ways, labels, hops. What it found
/// before is kept where nothing near has changed.
final class Arranger {
  private final Catalog catalog;
  private final BoundaryPainter boundaries;

  Arranger(Catalog catalog, BoundaryPainter boundaries) {
    this.catalog = catalog;
    this.boundaries = boundaries;
  }

  Memory arrange(Design design, Memory before, boolean passing) {
    if (unmoved(design, before) && (passing || before.isSettled())) {
      return before;
    }
    BitSet changed = Patches.between(design.components(), before.cast().all());
    Cast cast = Cast.of(design, before.cast(), changed);
    Ends ends = new Ends(cast, before, changed);
    List<Rect> areas = cast.open().stream().map(Boundary::bounds).toList();
    List<Connection> connections = design.connections();
    BitSet others = Patches.between(connections, before.connections());
    List<Rect> notes = design.notes().stream().map(Note::bounds).toList();
    Bundles bundles = bundles(connections, others, ends);
    Plan plan = new Plan(ends.rects(), notes, areas, bundles.links());
    Routing first = Router.route(plan, before.first(), passing);
    List<Rect> titles = cast.open().stream().map(each -> boundaries.title(each, first)).toList();
    Routing routing = round(titles, first, before, passing);
    Cabling cabling =
        new Cabling(
            routing,
            bundles.wires(),
            siblings(connections, others, before),
            areas,
            GridIndex.ofRects(joined(titles, notes)));
    return new Traces(cabling, before)
        .memory(cast, connections, new Traces.Frame(design.boundaries(), titles, first));
  }

  /// Where everything stands at a first look: cards where they are, lines as the crow flies round
  /// corners, without labels.
  Memory sketch(Design design) {
    Memory nothing = Memory.NOTHING;
    BitSet all = Patches.between(design.components(), List.of());
    Cast cast = Cast.of(design, nothing.cast(), all);
    List<Connection> connections = design.connections();
    Ends ends = new Ends(cast, nothing, all);
    Bundles bundles =
        Bundles.of(
            connections.stream().map(ends::link).toList(),
            connections.stream().map(each -> Wire.silent(each, ends.of(each), catalog)).toList(),
            cast.components().size());
    List<Rect> areas = cast.open().stream().map(Boundary::bounds).toList();
    Routing routing = Router.sketch(new Plan(cast.rects(), List.of(), areas, bundles.links()));
    return new Memory(
        cast,
        connections,
        design.boundaries(),
        new Cabling(routing, bundles.wires(), Siblings.NONE, areas, GridIndex.of(List.of())),
        routing,
        cast.open().stream().map(each -> boundaries.title(each, routing)).toList(),
        Collections.nCopies(connections.size(), Optional.empty()),
        Collections.nCopies(connections.size(), List.of()));
  }

  /// Elements with all connections that are drawn as the same lines as those among them.
  List<String> standsFor(Collection<String> elements, Design design) {
    BitSet all = Patches.between(design.components(), List.of());
    Ends ends = new Ends(Cast.of(design, Memory.NOTHING.cast(), all), Memory.NOTHING, all);
    List<Connection> connections = design.connections();
    int[] leads =
        Bundles.leads(
            connections.stream().map(ends::link).toList(),
            connections.stream().map(each -> wire(each, ends)).toList(),
            ends.cast().components().size());
    Map<String, List<String>> lines = new HashMap<>();
    for (int n = 0; n < leads.length; n++) {
      String lead = connections.get(leads[n]).id();
      List<String> line = lines.computeIfAbsent(lead, _ -> new ArrayList<>());
      String connection = connections.get(n).id();
      line.add(connection);
      lines.put(connection, line);
    }
    return elements.stream()
        .flatMap(each -> lines.getOrDefault(each, List.of(each)).stream())
        .distinct()
        .toList();
  }

  /// Titles keep off ways where they can; round those that cannot the ways go.
  private static Routing round(List<Rect> titles, Routing first, Memory before, boolean passing) {
    List<Rect> met = titles.stream().filter(each -> first.index().near(each).length > 0).toList();
    Plan plan = first.plan();
    return met.isEmpty()
        ? first
        : Router.route(
            new Plan(plan.cards(), joined(plan.signs(), met), plan.areas(), plan.links()),
            before.cabling().routing(),
            passing);
  }

  private static List<Rect> joined(List<Rect> some, List<Rect> others) {
    List<Rect> joined = new ArrayList<>(some);
    joined.addAll(others);
    return joined;
  }

  private static boolean unmoved(Design design, Memory before) {
    return design.components().equals(before.cast().all())
        && design.connections().equals(before.connections())
        && design.boundaries().equals(before.boundaries())
        && notesStay(design, before);
  }

  private static boolean notesStay(Design design, Memory before) {
    return design.notes().stream().map(Note::bounds).toList().equals(before.first().plan().signs());
  }

  /// The components at the ends of connections, now and before.
  ///
  /// @param changed the places of those that are others than before
  private record Ends(Cast cast, Memory before, BitSet changed) {
    /// Whether each component has the place and the card that it had.
    boolean samePlaces() {
      return cast.places().equals(before.cast().places())
          && cast.cards().equals(before.cast().cards());
    }

    /// Whether each component is a card under its own number, as it was before.
    boolean isPlain() {
      return cast.collapsed().isEmpty() && before.cast().collapsed().isEmpty() && samePlaces();
    }

    /// The rectangles of all cards.
    List<Rect> rects() {
      return isPlain()
          ? Patches.patchedByAll(
              before.first().plan().cards(),
              cast.all().size(),
              changed,
              n -> cast.all().get(n).bounds())
          : cast.rects();
    }

    Optional<Component> component(String id) {
      int place = cast.place(id);
      return place < 0 ? Optional.empty() : Optional.of(cast.all().get(place));
    }

    Wire.Ends of(Connection connection) {
      return new Wire.Ends(
          component(connection.from().component()), component(connection.to().component()));
    }

    Plan.Link link(Connection connection) {
      int from = cast.place(connection.from().component());
      int to = cast.place(connection.to().component());
      boolean inside =
          from >= 0
              && to >= 0
              && cast.cards().get(from).equals(cast.cards().get(to))
              && cast.cards().get(from) >= cast.components().size();
      return from < 0 || to < 0 || inside
          ? Plan.Link.NONE
          : new Plan.Link(cast.cards().get(from), cast.cards().get(to), connection.waypoints());
    }
  }

  private Bundles bundles(List<Connection> connections, BitSet others, Ends ends) {
    if (ends.isPlain()) {
      return bundlesAfter(connections, others, ends);
    }
    return Bundles.of(
        connections.stream().map(ends::link).toList(),
        connections.stream().map(each -> wire(each, ends)).toList(),
        ends.cast().components().size());
  }

  /// Where nothing is collapsed, each connection is a line of its own. It stays the line that it
  /// was if neither it nor a component at its ends is another one.
  ///
  /// @param others the connections that are others than before
  private Bundles bundlesAfter(List<Connection> connections, BitSet others, Ends ends) {
    Cabling before = ends.before().cabling();
    BitSet touched = before.routing().at(ends.changed());
    touched.or(others);
    return new Bundles(
        Patches.patchedByAll(
            before.routing().plan().links(),
            connections.size(),
            others,
            n -> ends.link(connections.get(n))),
        Patches.patchedByAll(
            before.wires(), connections.size(), touched, n -> wire(connections.get(n), ends)));
  }

  private Wire wire(Connection connection, Ends ends) {
    return Wire.of(connection, ends.of(connection), catalog);
  }

  private static Siblings siblings(List<Connection> connections, BitSet others, Memory before) {
    List<Connection> then = before.connections();
    boolean same =
        connections.size() == then.size()
            && others.stream().allMatch(n -> connections.get(n).from().equals(then.get(n).from()));
    return same ? before.cabling().siblings() : Siblings.of(connections);
  }
}
