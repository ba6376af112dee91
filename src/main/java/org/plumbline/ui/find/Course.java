package org.plumbline.ui.find;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;

/// What leads to some elements along connections, or follows from them.
public enum Course {
  /// Against the arrows.
  UPSTREAM,
  /// With the arrows.
  DOWNSTREAM;

  /// Ids of the elements themselves, of all components that are reached and of the connections on
  /// the way. A boundary stands for the components in it.
  public Set<String> from(Design design, Collection<String> ids) {
    Map<String, List<Connection>> leaving = new HashMap<>();
    for (Connection each : design.connections()) {
      leaving.computeIfAbsent(near(each), _ -> new java.util.ArrayList<>()).add(each);
    }
    Deque<String> open = new ArrayDeque<>(starts(design, ids));
    Set<String> reached = new HashSet<>(open);
    Set<String> lit = new HashSet<>(ids);
    while (!open.isEmpty()) {
      for (Connection each : leaving.getOrDefault(open.pop(), List.of())) {
        lit.add(each.id());
        if (reached.add(far(each))) {
          open.push(far(each));
        }
      }
    }
    lit.addAll(reached);
    return lit;
  }

  private static Set<String> starts(Design design, Collection<String> ids) {
    Set<String> starts = new HashSet<>();
    for (String id : ids) {
      design.component(id).map(Component::id).ifPresent(starts::add);
      design
          .connection(id)
          .ifPresent(
              each -> starts.addAll(List.of(each.from().component(), each.to().component())));
      Elements.members(design, id).forEach(each -> starts.add(each.id()));
    }
    return starts;
  }

  private String near(Connection connection) {
    return this == UPSTREAM ? connection.to().component() : connection.from().component();
  }

  private String far(Connection connection) {
    return this == UPSTREAM ? connection.from().component() : connection.to().component();
  }
}
