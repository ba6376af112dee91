package org.plumbline.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.draw.route.Plan;

/// Connections of the same kind between the same two cards, one of which is a collapsed boundary,
/// are drawn as one line that says how many it stands for. What flows is still told apart: lines of
/// different kinds or with different labels stay apart, and so does what was bent by hand.
///
/// @param links where each connection runs; the later ones of a bundle run nowhere
/// @param wires what each connection looks like; the first of a bundle says how many there are
record Bundles(List<Plan.Link> links, List<Wire> wires) {
  /// What has to be the same.
  private record Key(int from, int to, Wire.Line line, String label) {}

  /// The first of the bundle of each connection, by their places: a connection that is drawn as a
  /// line of its own leads itself.
  static int[] leads(List<Plan.Link> links, List<Wire> wires, int components) {
    Map<Key, Integer> known = new HashMap<>();
    int[] leads = new int[links.size()];
    for (int n = 0; n < leads.length; n++) {
      Plan.Link link = links.get(n);
      leads[n] = n;
      boolean folded = link.from() >= components || link.to() >= components;
      if (folded && link.bends().isEmpty() && !link.equals(Plan.Link.NONE)) {
        Wire wire = wires.get(n);
        Key key = new Key(link.from(), link.to(), wire.line(), wire.label());
        Integer lead = known.putIfAbsent(key, n);
        leads[n] = lead == null ? n : lead;
      }
    }
    return leads;
  }

  /// Bundles the connections of a design.
  ///
  /// @param components how many cards are components; those after them are collapsed boundaries
  static Bundles of(List<Plan.Link> links, List<Wire> wires, int components) {
    int[] leads = leads(links, wires, components);
    Map<Integer, Integer> counts = new HashMap<>();
    List<Plan.Link> left = new ArrayList<>(links);
    for (int n = 0; n < leads.length; n++) {
      if (leads[n] != n) {
        left.set(n, Plan.Link.NONE);
        counts.merge(leads[n], 2, (old, _) -> old + 1);
      }
    }
    List<Wire> said = new ArrayList<>(wires);
    counts.forEach((lead, count) -> said.set(lead, wires.get(lead).standingFor(count)));
    return new Bundles(List.copyOf(left), List.copyOf(said));
  }
}
