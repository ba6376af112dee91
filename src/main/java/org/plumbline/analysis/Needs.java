package org.plumbline.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.graph.Call;
import org.plumbline.graph.Calls;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.Link;
import org.plumbline.graph.Part;
import org.plumbline.graph.Settings;

/// What every part of a design needs, and who needs it.
final class Needs {
  private static final Set<String> POOLING = Set.of("load-balancer", "traffic-splitter");
  private static final Set<String> FRESH =
      Set.of(
          "raw-data",
          "dataset",
          "features",
          "labels",
          "model",
          "deployment",
          "predictions",
          "trigger",
          "telemetry");

  private final Dependencies dependencies;
  private final List<Need> needs = new ArrayList<>();
  private final List<List<Part>> users;
  private final List<List<Part>> supplied;

  private Needs(Dependencies dependencies) {
    this.dependencies = dependencies;
    int size = dependencies.wiring().size();
    users = lists(size);
    supplied = lists(size);
    List<List<List<Link>>> supplies = supplies(size);
    for (Part part : dependencies.wiring().parts()) {
      needs.add(need(part, supplies.get(part.index())));
    }
  }

  /// The needs in a design.
  static Needs of(Dependencies dependencies) {
    return new Needs(dependencies);
  }

  Dependencies dependencies() {
    return dependencies;
  }

  int size() {
    return needs.size();
  }

  /// What the part with this index needs.
  Need of(int part) {
    return needs.get(part);
  }

  /// The parts that call the part, though it be as a fallback, or run on it.
  List<Part> users(int part) {
    return users.get(part);
  }

  /// The parts that it keeps fresh.
  List<Part> supplied(int part) {
    return supplied.get(part);
  }

  private Need need(Part part, List<List<Link>> supplies) {
    List<Call> calls = dependencies.calls().from(part);
    if (calls.isEmpty() && dependencies.hosting().hosts(part).isEmpty()) {
      return new Need(List.of(), List.of(), List.of(), remembers(part), supplies);
    }
    List<Call> normal = calls.stream().filter(Call::isNormal).toList();
    List<Part> fallbacks =
        calls.stream().filter(call -> call.role() == Call.Role.FALLBACK).map(Call::callee).toList();
    normal.forEach(call -> append(users, call.callee(), part));
    fallbacks.forEach(callee -> append(users, callee, part));
    dependencies.hosting().hosts(part).forEach(host -> append(users, host, part));
    return new Need(hosts(part), groups(part, normal), fallbacks, remembers(part), supplies);
  }

  private static boolean remembers(Part part) {
    return part.type().id().equals("cache") && Settings.number(part, "hitRatio") > 0;
  }

  private List<List<Part>> hosts(Part part) {
    Map<String, List<Part>> alike = new LinkedHashMap<>();
    for (Part host : dependencies.hosting().hosts(part)) {
      alike.computeIfAbsent(host.type().id(), _ -> new ArrayList<>()).add(host);
    }
    return List.copyOf(alike.values());
  }

  private static List<Need.Group> groups(Part part, List<Call> normal) {
    if (normal.isEmpty()) {
      return List.of();
    }
    if (POOLING.contains(part.type().id())) {
      return List.of(new Need.Group(Need.Kind.POOL, normal));
    }
    Map<String, List<Call>> named = new LinkedHashMap<>();
    List<List<Call>> groups = new ArrayList<>();
    for (Call call : normal) {
      if (call.alternative().isEmpty()) {
        groups.add(List.of(call));
      } else {
        named.computeIfAbsent(call.alternative(), _ -> new ArrayList<>()).add(call);
      }
    }
    groups.addAll(named.values());
    return groups.stream().map(calls -> new Need.Group(Need.Kind.INSTEAD, calls)).toList();
  }

  /// What keeps each part fresh, by its index.
  private List<List<List<Link>>> supplies(int size) {
    Map<List<Object>, List<Link>> together = new LinkedHashMap<>();
    List<List<List<Link>>> supplies = lists(size);
    for (Link link : dependencies.wiring().links()) {
      if (supplies(link)) {
        append(supplied, link.source(), link.target());
        String alternative = link.connection().properties().text("alternative");
        if (isTrigger(link)) {
          together(together, List.of(link.target().index(), "", "")).add(link);
        } else if (alternative.isEmpty()) {
          append(supplies, link.target(), List.of(link));
        } else {
          // Supplies that stand in for one another enter at one place.
          List<Object> entrance = List.of(link.target().index(), link.input().id(), alternative);
          together(together, entrance).add(link);
        }
      }
    }
    together.values().forEach(links -> append(supplies, links.getFirst().target(), links));
    return supplies;
  }

  private static Collection<Link> together(
      Map<List<Object>, List<Link>> map, List<Object> entrance) {
    return map.computeIfAbsent(entrance, _ -> new ArrayList<>());
  }

  private static boolean isTrigger(Link link) {
    return link.kind().isA("trigger");
  }

  /// Whether the target gets old if the source does. What is looked up is asked for, not delivered;
  /// what starts by a schedule waits for no trigger.
  private static boolean supplies(Link link) {
    return FRESH.contains(link.kind().base().id())
        && !Calls.isLookUp(link)
        && !(isTrigger(link) && Settings.isOn(link.target(), "scheduled"));
  }

  private static <T> List<List<T>> lists(int size) {
    return new ArrayList<>(Collections.nCopies(size, List.of()));
  }

  private static <T> void append(List<List<T>> lists, Part at, T item) {
    if (lists.get(at.index()).isEmpty()) {
      lists.set(at.index(), new ArrayList<>());
    }
    lists.get(at.index()).add(item);
  }
}
