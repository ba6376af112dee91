package org.plumbline.draw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
    Cast cast = Cast.of(design, before.cast());
    List<Rect> rects = cast.rects();
    List<Rect> areas = cast.open().stream().map(Boundary::bounds).toList();
    List<Connection> connections = design.connections();
    boolean samePlaces =
        cast.places().equals(before.cast().places()) && cast.cards().equals(before.cast().cards());
    Ends ends = new Ends(cast, before, samePlaces);
    List<Rect> notes = design.notes().stream().map(Note::bounds).toList();
    Bundles bundles = bundles(connections, ends);
    Plan plan = new Plan(rects, notes, areas, bundles.links());
    Routing first = Router.route(plan, before.first(), passing);
    List<Rect> titles = cast.open().stream().map(each -> boundaries.title(each, first)).toList();
    Routing routing = round(titles, first, before, passing);
    Cabling cabling =
        new Cabling(
            routing,
            bundles.wires(),
            siblings(connections, before),
            areas,
            GridIndex.ofRects(joined(titles, notes)));
    return new Traces(cabling, before)
        .memory(cast, connections, new Traces.Frame(design.boundaries(), titles, first));
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
  /// @param samePlaces whether each component has the place and the card that it had
  private record Ends(Cast cast, Memory before, boolean samePlaces) {
    /// Whether a connection is the same between the same places as before.
    boolean same(int n, Connection connection) {
      return samePlaces
          && n < before.connections().size()
          && before.connections().get(n).equals(connection);
    }

    /// The places of components that are others than before.
    BitSet changed() {
      BitSet changed = new BitSet();
      for (int n = 0; samePlaces && n < cast.all().size(); n++) {
        if (!cast.all().get(n).equals(before.cast().all().get(n))) {
          changed.set(n);
        }
      }
      return changed;
    }

    Optional<Component> component(String id) {
      int place = cast.place(id);
      return place < 0 ? Optional.empty() : Optional.of(cast.all().get(place));
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

  private Bundles bundles(List<Connection> connections, Ends ends) {
    Cast cast = ends.cast();
    return cast.collapsed().isEmpty()
        ? bundles(links(connections, ends), connections, ends)
        : Bundles.of(
            connections.stream().map(ends::link).toList(),
            connections.stream().map(each -> wire(each, ends)).toList(),
            cast.components().size());
  }

  private static List<Plan.Link> links(List<Connection> connections, Ends ends) {
    List<Plan.Link> before = ends.before().cabling().routing().plan().links();
    List<Plan.Link> links = new ArrayList<>(connections.size());
    for (int n = 0; n < connections.size(); n++) {
      Connection connection = connections.get(n);
      links.add(ends.same(n, connection) ? before.get(n) : ends.link(connection));
    }
    return links;
  }

  /// Where nothing is collapsed, each connection is a line of its own and each component a card.
  private Bundles bundles(List<Plan.Link> links, List<Connection> connections, Ends ends) {
    List<Wire> before = ends.before().cabling().wires();
    BitSet changed = ends.changed();
    List<Wire> wires = new ArrayList<>(connections.size());
    for (int n = 0; n < connections.size(); n++) {
      Plan.Link link = links.get(n);
      boolean same =
          ends.same(n, connections.get(n))
              && !link.isNone()
              && !changed.get(link.from())
              && !changed.get(link.to());
      wires.add(same ? before.get(n) : wire(connections.get(n), ends));
    }
    return new Bundles(links, wires);
  }

  private Wire wire(Connection connection, Ends ends) {
    Wire.Ends found =
        new Wire.Ends(
            ends.component(connection.from().component()),
            ends.component(connection.to().component()));
    return Wire.of(connection, found, catalog);
  }

  private static List<Integer> siblings(List<Connection> connections, Memory before) {
    boolean same = connections.size() == before.connections().size();
    for (int n = 0; same && n < connections.size(); n++) {
      same = connections.get(n).from().equals(before.connections().get(n).from());
    }
    return same ? before.cabling().siblings() : Cabling.siblings(connections);
  }
}
