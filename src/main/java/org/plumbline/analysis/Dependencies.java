package org.plumbline.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.graph.Call;
import org.plumbline.graph.Calls;
import org.plumbline.graph.Link;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// What each component needs, in groups: of a group, one or all are needed. Read from the design
/// once, by the numbers of the parts.
final class Dependencies {
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
          "trigger");

  private final MlSystem system;
  private final List<List<Group>> runtime = new ArrayList<>();
  private final List<List<int[]>> feeds = new ArrayList<>();
  private final int[][] fallbacks;
  private final boolean[] cached;
  private final int[][] dependants;

  private Dependencies(MlSystem system) {
    this.system = system;
    int size = system.parts().size();
    fallbacks = new int[size][];
    cached = new boolean[size];
    for (Part part : system.parts()) {
      runtime.add(groups(part));
      feeds.add(feeds(part));
      fallbacks[part.index()] =
          system.calls().by(part).stream()
              .filter(call -> call.role() == Call.Role.FALLBACK)
              .mapToInt(call -> call.callee().index())
              .toArray();
      cached[part.index()] =
          part.type().id().equals("cache") && system.number(part, "hitRatio") > 0;
    }
    dependants = turned(size);
  }

  static Dependencies of(MlSystem system) {
    return system.once(Dependencies.class, () -> new Dependencies(system));
  }

  /// How the members of a group count together.
  enum Kind {
    /// All callees of something that spreads calls: down only if all are.
    POOL,
    /// Callees that stand in for one another.
    FAILOVER,
    /// A callee of its own.
    SINGLE,
    /// Providers of one type, any of which can carry the load.
    HOST
  }

  /// Members of a group by number; the failure of `mild` ones at most degrades. No record, since it
  /// holds arrays, which nobody changes.
  static final class Group {
    private final Kind kind;
    private final int[] members;
    private final boolean[] mild;

    Group(Kind kind, int[] members, boolean[] mild) {
      this.kind = kind;
      this.members = members;
      this.mild = mild;
    }

    Kind kind() {
      return kind;
    }

    int[] members() {
      return members;
    }

    boolean[] mild() {
      return mild;
    }

    /// Whether there is one member, and nothing works without it.
    boolean hardAndAlone() {
      return members.length == 1 && !mild[0];
    }
  }

  /// The groups that a part needs at run time.
  List<Group> groups(int part) {
    return runtime.get(part);
  }

  /// Suppliers of fresh artifacts: where all of one array get old, the part goes stale.
  List<int[]> feeds(int part) {
    return feeds.get(part);
  }

  int[] fallbacks(int part) {
    return fallbacks[part];
  }

  /// Whether a part answers a share of the calls from memory.
  boolean cached(int part) {
    return cached[part];
  }

  /// The parts that need a part in whatever way.
  int[] dependants(int part) {
    return dependants[part];
  }

  private List<Group> groups(Part part) {
    List<Group> groups = new ArrayList<>(hosts(part));
    List<Call> normal = system.calls().by(part).stream().filter(Call::isNormal).toList();
    if (POOLING.contains(part.type().id())) {
      if (!normal.isEmpty()) {
        groups.add(group(Kind.POOL, normal));
      }
      return groups;
    }
    Map<String, List<Call>> named = new LinkedHashMap<>();
    for (Call call : normal) {
      if (call.alternative().isEmpty()) {
        groups.add(group(Kind.SINGLE, List.of(call)));
      } else {
        named.computeIfAbsent(call.alternative(), _ -> new ArrayList<>()).add(call);
      }
    }
    named.values().forEach(calls -> groups.add(group(Kind.FAILOVER, calls)));
    return groups;
  }

  private List<Group> hosts(Part part) {
    Map<String, List<Integer>> byType = new LinkedHashMap<>();
    for (Link link : system.in(part)) {
      if (link.kind().isA("compute")) {
        byType
            .computeIfAbsent(link.source().type().id(), _ -> new ArrayList<>())
            .add(link.source().index());
      }
    }
    return byType.values().stream()
        .map(hosts -> hosts.stream().distinct().mapToInt(Integer::intValue).toArray())
        .map(hosts -> new Group(Kind.HOST, hosts, new boolean[hosts.length]))
        .toList();
  }

  private static Group group(Kind kind, List<Call> calls) {
    int[] members = new int[calls.size()];
    boolean[] mild = new boolean[calls.size()];
    for (int n = 0; n < members.length; n++) {
      members[n] = calls.get(n).callee().index();
      mild[n] = !calls.get(n).hard() || !calls.get(n).sync();
    }
    return new Group(kind, members, mild);
  }

  /// Suppliers under one alternative name at one input go stale together, and so do all starters.
  private List<int[]> feeds(Part part) {
    record At(String input, String name) {}
    List<int[]> feeds = new ArrayList<>();
    Map<At, List<Integer>> together = new LinkedHashMap<>();
    boolean scheduled = system.is(part, "scheduled");
    for (Link link : system.in(part)) {
      if (!FRESH.contains(link.kind().base().id()) || Calls.isLookUp(link)) {
        continue;
      }
      int source = link.source().index();
      String name = system.text(link, "alternative").strip();
      if (link.kind().isA("trigger")) {
        if (!scheduled) {
          together.computeIfAbsent(new At("", "trigger"), _ -> new ArrayList<>()).add(source);
        }
      } else if (name.isEmpty()) {
        feeds.add(new int[] {source});
      } else {
        together
            .computeIfAbsent(new At(link.input().id(), name), _ -> new ArrayList<>())
            .add(source);
      }
    }
    together
        .values()
        .forEach(each -> feeds.add(each.stream().mapToInt(Integer::intValue).toArray()));
    return feeds;
  }

  private int[][] turned(int size) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int n = 0; n < size; n++) {
      lists.add(new ArrayList<>(2));
    }
    for (int n = 0; n < size; n++) {
      int dependant = n;
      runtime.get(n).forEach(group -> add(lists, group.members(), dependant));
      feeds.get(n).forEach(feed -> add(lists, feed, dependant));
      add(lists, fallbacks[n], dependant);
    }
    return lists.stream()
        .map(each -> each.stream().distinct().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  private static void add(List<List<Integer>> lists, int[] members, int dependant) {
    for (int member : members) {
      lists.get(member).add(dependant);
    }
  }
}
