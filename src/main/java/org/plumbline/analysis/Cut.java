package org.plumbline.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.PortRef;
import org.plumbline.graph.Calls;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.Link;
import org.plumbline.graph.Part;
import org.plumbline.graph.Wiring;

/// A design some of whose connections carry nothing any more. Where such a connection led to what
/// answers, supplies or hosts, it leads to a stand-in of the same type, which is down.
///
/// @param dependencies of the design with the stand-ins; its other parts keep their places
/// @param standIns the parts that stand for what cannot be reached
/// @param cut ids of the connections
record Cut(Dependencies dependencies, List<Part> standIns, Set<String> cut) {
  /// No id of an element starts like this.
  private static final String MARK = "~";

  /// What a scenario cuts.
  static Cut of(Scenario scenario, Dependencies dependencies) {
    Set<String> cut = new HashSet<>();
    collect(scenario, cut);
    return cut.isEmpty() ? new Cut(dependencies, List.of(), cut) : of(cut, dependencies.wiring());
  }

  private static void collect(Scenario scenario, Set<String> cut) {
    switch (scenario) {
      case Scenario.ConnectionsCut(List<String> ids) -> cut.addAll(ids);
      case Scenario.Together(List<Scenario> all) -> all.forEach(each -> collect(each, cut));
      case Scenario.ComponentsDown _,
          Scenario.BoundaryDown _,
          Scenario.ReplicaDown _,
          Scenario.DeploymentFailed _,
          Scenario.Surge _ -> {}
    }
  }

  private static Cut of(Set<String> cut, Wiring wiring) {
    Map<String, Connection> changed = new LinkedHashMap<>();
    List<Component> added = new ArrayList<>();
    for (Link link : wiring.links()) {
      Connection connection = link.connection();
      if (cut.contains(connection.id())) {
        String id = MARK + connection.id();
        boolean request = Calls.isRequest(link);
        added.add((request ? link.target() : link.source()).component().withId(id));
        changed.put(
            connection.id(),
            request
                ? connection.withEnds(connection.from(), at(id, connection.to()))
                : connection.withEnds(at(id, connection.from()), connection.to()));
      }
    }
    Wiring reread = wiring.reread(changed(wiring.design(), changed, added));
    List<Part> standIns = added.stream().flatMap(each -> reread.part(each.id()).stream()).toList();
    return new Cut(Dependencies.of(reread), standIns, cut);
  }

  private static PortRef at(String id, PortRef end) {
    return new PortRef(id, end.port());
  }

  private static Design changed(
      Design design, Map<String, Connection> changed, List<Component> added) {
    List<Component> components = new ArrayList<>(design.components());
    components.addAll(added);
    return design
        .withComponents(components)
        .withConnections(
            design.connections().stream()
                .map(each -> changed.getOrDefault(each.id(), each))
                .toList());
  }

  boolean isNone() {
    return standIns.isEmpty();
  }

  boolean isCut(String connection) {
    return cut.contains(connection);
  }
}
