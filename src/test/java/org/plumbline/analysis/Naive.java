package org.plumbline.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.catalog.Flag;
import org.plumbline.catalog.Value;
import org.plumbline.graph.Link;
import org.plumbline.graph.Part;
import org.plumbline.graph.Settings;
import org.plumbline.graph.Wiring;

/// The definitions of analyses written down once more, as slowly and plainly as they read: from
/// connections alone, every component looked at again and again, one case after another.
final class Naive {
  private static final Set<String> STORES = Set.of("feature-store", "vector-store");
  private static final Set<String> LOOKING =
      Set.of("online-serving", "inference-orchestrator", "stream-scoring");
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

  private final Wiring wiring;
  private final List<Asking> calls = new ArrayList<>();

  Naive(Wiring wiring) {
    this.wiring = wiring;
    for (Link link : wiring.links()) {
      if (link.kind().isA("request")) {
        calls.add(new Asking(link, link.source(), link.target()));
      }
    }
    List<Asking> requests = List.copyOf(calls);
    for (Link link : wiring.links()) {
      boolean answered =
          requests.stream()
              .anyMatch(each -> each.caller.same(link.target()) && each.callee.same(link.source()));
      if (isLookUp(link) && !answered) {
        calls.add(new Asking(link, link.target(), link.source()));
      }
    }
    // In file order of the connections.
    List<Link> order = wiring.links();
    calls.sort((one, other) -> Integer.compare(order.indexOf(one.link), order.indexOf(other.link)));
  }

  private static boolean isLookUp(Link link) {
    boolean answering = link.output().id().equals("online") || link.output().id().equals("matches");
    return answering
        && STORES.contains(link.source().type().id())
        && LOOKING.contains(link.target().type().id())
        && link.kind().isA("features");
  }

  /// Somebody asks somebody.
  private record Asking(Link link, Part caller, Part callee) {
    String text(String property, String otherwise) {
      return link.connection().properties().at(property).isPresent()
          ? link.connection().properties().text(property)
          : otherwise;
    }

    double number(String property, double otherwise) {
      return link.connection().properties().at(property).orElse(null)
              instanceof Value.Quantity(double number)
          ? number
          : otherwise;
    }

    String role() {
      return text(
          "callRole", callee.type().id().equals("fallback-responder") ? "fallback" : "normal");
    }

    boolean waits() {
      return !text("interaction", "auto").equals("async");
    }

    double share() {
      boolean cached = caller.type().id().equals("cache");
      return number("share", cached ? 1 - Settings.number(caller, "hitRatio") : 1);
    }
  }

  /// What becomes of every component if some are in these states from the start.
  Map<String, State> states(Map<String, State> fixed, boolean freshness) {
    Map<String, State> states = new LinkedHashMap<>();
    wiring.parts().forEach(part -> states.put(part.id(), fixed.getOrDefault(part.id(), State.OK)));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Part part : wiring.parts()) {
        State before = states.getOrDefault(part.id(), State.OK);
        State now = before.worst(state(part, states, freshness));
        changed |= now != before;
        states.put(part.id(), now);
      }
    }
    return states;
  }

  private State state(Part part, Map<String, State> states, boolean freshness) {
    State state = called(part, states);
    Map<String, State> hosts = new HashMap<>();
    for (Link link : wiring.links()) {
      if (link.kind().isA("compute") && link.target().same(part)) {
        hosts.merge(link.source().type().id(), of(link.source(), states), Naive::better);
      }
    }
    for (State best : hosts.values()) {
      state = state.worst(best);
    }
    return freshness && isStale(part, states) ? state.worst(State.STALE) : state;
  }

  private static State of(Part part, Map<String, State> states) {
    return states.getOrDefault(part.id(), State.OK);
  }

  private static State better(State one, State other) {
    return one.isWorseThan(other) ? other : one;
  }

  private static State softer(State state) {
    return state == State.DOWN ? State.DEGRADED : state;
  }

  private State called(Part part, Map<String, State> states) {
    List<State> single = new ArrayList<>();
    Map<String, State> standingIn = new HashMap<>();
    boolean rescued = part.type().id().equals("cache") && Settings.number(part, "hitRatio") > 0;
    for (Asking call : calls) {
      if (call.caller.same(part)) {
        State felt = of(call.callee, states);
        if (call.text("coupling", "hard").equals("soft") || !call.waits()) {
          felt = softer(felt);
        }
        switch (call.role()) {
          case "fallback" -> rescued |= of(call.callee, states) != State.DOWN;
          case "normal" -> {
            String name = call.text("alternative", "");
            if (name.isEmpty() || isPooling(part)) {
              single.add(felt);
            } else {
              standingIn.merge(name, felt, Naive::better);
            }
          }
          default -> {}
        }
      }
    }
    State worst = State.OK;
    for (State each : single) {
      worst = worst.worst(each);
    }
    if (isPooling(part) && single.stream().anyMatch(each -> each != State.DOWN)) {
      worst = softer(worst);
    }
    for (State each : standingIn.values()) {
      worst = worst.worst(each);
    }
    return rescued ? softer(worst) : worst;
  }

  private static boolean isPooling(Part part) {
    return Set.of("load-balancer", "traffic-splitter").contains(part.type().id());
  }

  private boolean isStale(Part part, Map<String, State> states) {
    Map<String, Boolean> together = new HashMap<>();
    for (Link link : wiring.links()) {
      if (!link.target().same(part) || !FRESH.contains(link.kind().base().id()) || isLookUp(link)) {
        continue;
      }
      State source = of(link.source(), states);
      boolean old = source == State.STALE || source == State.DOWN;
      boolean trigger = link.kind().isA("trigger");
      String name = link.connection().properties().text("alternative");
      if (trigger) {
        together.merge("trigger", old, Boolean::logicalAnd);
      } else if (!name.isEmpty()) {
        together.merge(link.input().id() + " " + name, old, Boolean::logicalAnd);
      } else if (old) {
        return true;
      }
    }
    if (Settings.isOn(part, "scheduled")) {
      together.remove("trigger");
    }
    return together.containsValue(true);
  }

  /// In percent, to one decimal.
  double blastRadius(Set<String> failed, Map<String, State> states) {
    double sum = 0;
    int number = 0;
    for (Part part : wiring.parts()) {
      if (!part.is(Flag.PERSON) && !failed.contains(part.id())) {
        sum += of(part, states).weight();
        number++;
      }
    }
    return number == 0 ? 0 : Rounding.halfUp(100 * sum / number, 1);
  }

  /// Everything that an application needs to answer.
  Set<Part> closure(Part application) {
    Set<Part> closure = new HashSet<>(Set.of(application));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Asking call : calls) {
        if (closure.contains(call.caller) && !call.role().equals("shadow")) {
          grown |= closure.add(call.callee);
        }
      }
      for (Link link : wiring.links()) {
        if (link.kind().isA("compute") && closure.contains(link.target())) {
          grown |= closure.add(link.source());
        }
      }
    }
    return closure;
  }

  /// How much of the time the application answers, and in full: every combination, one by one.
  double[] availability(Part application) {
    List<Part> fallible =
        closure(application).stream().filter(each -> Availability.of(each) < 1).toList();
    double[] sums = new double[2];
    for (int down = 0; down < 1 << fallible.size(); down++) {
      double weight = 1;
      Map<String, State> fixed = new HashMap<>();
      for (int n = 0; n < fallible.size(); n++) {
        double up = Availability.of(fallible.get(n));
        boolean failed = (down >> n & 1) == 1;
        weight *= failed ? 1 - up : up;
        if (failed) {
          fixed.put(fallible.get(n).id(), State.DOWN);
        }
      }
      if (weight > 0) {
        State state = of(application, states(fixed, false));
        sums[0] += state == State.DOWN ? 0 : weight;
        sums[1] += state == State.OK ? weight : 0;
      }
    }
    return sums;
  }

  /// The time in which the part answers: right where nobody calls in a circle.
  double latency(Part part) {
    Map<Double, Double> slowest = new TreeMap<>();
    for (Asking call : calls) {
      boolean waited = call.role().equals("normal") && call.waits() && call.share() > 0.01 - 1e-12;
      if (call.caller.same(part) && waited) {
        slowest.merge(call.number("callOrder", 1), latency(call.callee), Math::max);
      }
    }
    return Settings.number(part, "latencyP99Ms")
        + slowest.values().stream().mapToDouble(each -> each).sum();
  }

  /// The load that a part gets over every way from an application: right where nobody calls in a
  /// circle.
  double load(Part part) {
    double load =
        part.type().id().equals("client-application") ? Settings.number(part, "peakRps") : 0;
    for (Asking call : calls) {
      if (call.callee.same(part) && !call.role().equals("fallback")) {
        load += load(call.caller) * call.share() * call.number("callsPerRequest", 1);
      }
    }
    return load;
  }
}
