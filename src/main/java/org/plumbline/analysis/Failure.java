package org.plumbline.analysis;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.plumbline.analysis.Dependencies.Group;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// What happens to everything else when some components fail: the least states in which each one is
/// at least as bad as what it needs lets it be.
public final class Failure {
  private final Dependencies needs;
  private final boolean freshness;
  private final Map<Integer, State> states = new HashMap<>();
  private final Map<Integer, State> fixed = new HashMap<>();

  private Failure(MlSystem system, boolean freshness) {
    this.needs = Dependencies.of(system);
    this.freshness = freshness;
  }

  /// The states if these parts have these states by themselves, with what gets stale.
  public static Failure of(MlSystem system, Map<Part, State> failed) {
    return settled(new Failure(system, true), failed);
  }

  /// The same at once, before anything gets stale: only what is needed at run time counts.
  public static Failure atRunTime(MlSystem system, Map<Part, State> failed) {
    return settled(new Failure(system, false), failed);
  }

  /// The same if these parts are down.
  public static Failure atRunTime(MlSystem system, Collection<Part> down) {
    Map<Part, State> failed = new HashMap<>();
    down.forEach(part -> failed.put(part, State.DOWN));
    return atRunTime(system, failed);
  }

  private static Failure settled(Failure failure, Map<Part, State> failed) {
    Deque<Integer> open = new ArrayDeque<>();
    failed.forEach((part, state) -> {
      failure.fixed.put(part.index(), state);
      failure.states.put(part.index(), state);
      open.add(part.index());
    });
    while (!open.isEmpty()) {
      for (int dependant : failure.needs.dependants(open.remove())) {
        State before = failure.of(dependant);
        State worse = before.or(failure.value(dependant));
        if (worse != before) {
          failure.states.put(dependant, worse);
          open.add(dependant);
        }
      }
    }
    return failure;
  }

  /// How a part is.
  public State of(Part part) {
    return of(part.index());
  }

  private State of(int part) {
    return states.getOrDefault(part, State.OK);
  }

  private State value(int part) {
    State hosts = State.OK;
    State calls = State.OK;
    for (Group group : needs.groups(part)) {
      if (group.kind() == Dependencies.Kind.HOST) {
        hosts = hosts.or(value(group));
      } else {
        calls = calls.or(value(group));
      }
    }
    if (calls == State.DOWN && (needs.cached(part) || hasFallback(part))) {
      calls = State.DEGRADED;
    }
    return fixed.getOrDefault(part, State.OK).or(hosts).or(calls).or(age(part));
  }

  private boolean hasFallback(int part) {
    for (int fallback : needs.fallbacks(part)) {
      if (of(fallback) != State.DOWN) {
        return true;
      }
    }
    return false;
  }

  private State age(int part) {
    return freshness && needs.feeds(part).stream().anyMatch(this::isOld) ? State.STALE : State.OK;
  }

  private boolean isOld(int[] suppliers) {
    for (int supplier : suppliers) {
      if (of(supplier) != State.STALE && of(supplier) != State.DOWN) {
        return false;
      }
    }
    return true;
  }

  private State value(Group group) {
    State worst = State.OK;
    State best = State.DOWN;
    for (int n = 0; n < group.members().length; n++) {
      State state = of(group.members()[n]);
      State counted = group.mild()[n] ? state.and(State.DEGRADED) : state;
      worst = worst.or(counted);
      best = best.and(counted);
    }
    return switch (group.kind()) {
      case POOL -> best == State.DOWN ? State.DOWN : worst.and(State.DEGRADED);
      case FAILOVER, HOST -> best;
      case SINGLE -> worst;
    };
  }
}
