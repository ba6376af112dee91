package org.plumbline.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.graph.Call.Role;

/// All calls of a design. A look-up is not counted where the caller also sends requests to the same
/// store: it is the answer to them then.
public final class Calls {
  private static final Set<String> LOOKING_UP =
      Set.of("online-serving", "inference-orchestrator", "stream-scoring");

  private final MlSystem system;
  private final List<List<Call>> by = new ArrayList<>();
  private final List<List<Call>> to = new ArrayList<>();

  Calls(MlSystem system) {
    this.system = system;
    for (int n = 0; n < system.parts().size(); n++) {
      by.add(new ArrayList<>(0));
      to.add(new ArrayList<>(0));
    }
    Set<Pair> asked = new HashSet<>();
    for (Link link : system.links()) {
      if (isRequest(link)) {
        asked.add(new Pair(link.source().index(), link.target().index()));
      }
    }
    for (Link link : system.links()) {
      if (isRequest(link)) {
        add(call(link, link.source(), link.target()));
      } else if (isLookUp(link)
          && !asked.contains(new Pair(link.target().index(), link.source().index()))) {
        add(call(link, link.target(), link.source()));
      }
    }
  }

  private record Pair(int caller, int callee) {}

  /// Whether the link is a look-up in an online store.
  public static boolean isLookUp(Link link) {
    String from = link.source().type().id();
    boolean online =
        (from.equals("feature-store") && link.output().id().equals("online"))
            || (from.equals("vector-store") && link.output().id().equals("matches"));
    return online && LOOKING_UP.contains(link.target().type().id()) && link.kind().isA("features");
  }

  private static boolean isRequest(Link link) {
    return link.kind().isA("request");
  }

  /// The calls that a part makes, in file order.
  public List<Call> by(Part caller) {
    return by.get(caller.index());
  }

  /// The calls that a part answers, in file order.
  public List<Call> to(Part callee) {
    return to.get(callee.index());
  }

  private void add(Call call) {
    by.get(call.caller().index()).add(call);
    to.get(call.callee().index()).add(call);
  }

  private Call call(Link link, Part caller, Part callee) {
    return new Call(
        link,
        caller,
        callee,
        role(link, callee),
        !system.text(link, "interaction").equals("async"),
        !system.text(link, "coupling").equals("soft"),
        share(link, caller),
        system.number(link, "callsPerRequest"),
        (int) system.number(link, "callOrder"),
        system.text(link, "alternative").strip());
  }

  private Role role(Link link, Part callee) {
    boolean said = link.connection().properties().at("callRole").isPresent();
    String role = system.text(link, "callRole");
    if (!said && callee.type().id().equals("fallback-responder")) {
      return Role.FALLBACK;
    }
    return switch (role) {
      case "fallback" -> Role.FALLBACK;
      case "shadow" -> Role.SHADOW;
      default -> Role.NORMAL;
    };
  }

  private double share(Link link, Part caller) {
    boolean said = link.connection().properties().at("share").isPresent();
    return !said && caller.type().id().equals("cache")
        ? 1 - system.number(caller, "hitRatio")
        : system.number(link, "share");
  }
}
