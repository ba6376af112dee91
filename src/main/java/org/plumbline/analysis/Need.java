package org.plumbline.analysis;

import java.util.List;
import org.plumbline.graph.Call;
import org.plumbline.graph.Link;
import org.plumbline.graph.Part;

/// What one part needs of others, in groups whose members stand in for one another.
///
/// @param hosts what it runs on: one of each group is enough
/// @param groups whom it calls
/// @param fallbacks whom it calls if a normal call fails
/// @param remembers whether it can answer part of the requests by itself, as a cache that is hit
/// @param supplies what keeps it fresh: a group counts only if nothing in it is fresh
record Need(
    List<List<Part>> hosts,
    List<Group> groups,
    List<Part> fallbacks,
    boolean remembers,
    List<List<Link>> supplies) {
  /// Calls that are judged together.
  record Group(Kind kind, List<Call> calls) {
    Cases states(Cases[] now) {
      Cases best = Cases.DOWN;
      Cases worst = Cases.OK;
      for (Call call : calls) {
        Cases callee = now[call.callee().index()];
        Cases felt = call.isHard() ? callee : callee.softened(-1);
        best = best.best(felt);
        worst = worst.worst(felt);
      }
      return switch (kind) {
        case INSTEAD -> best;
        case POOL -> worst.softened(~best.down());
      };
    }
  }

  /// How the calls of a group stand in for one another.
  enum Kind {
    /// One of them is enough: as good as the best.
    INSTEAD,
    /// Requests are spread over all of them: down if all are, else degraded at worst.
    POOL
  }

  /// How the part does, given its hosts and those that it calls.
  Cases served(Cases[] now) {
    Cases called = Cases.OK;
    for (Group group : groups) {
      called = called.worst(group.states(now));
    }
    Cases states = called.softened(remembers ? -1 : rescued(now));
    for (List<Part> alike : hosts) {
      Cases best = Cases.DOWN;
      for (Part host : alike) {
        best = best.best(now[host.index()]);
      }
      states = states.worst(best);
    }
    return states;
  }

  /// The cases in which some fallback answers.
  private long rescued(Cases[] now) {
    long rescued = 0;
    for (Part fallback : fallbacks) {
      rescued |= ~now[fallback.index()].down();
    }
    return rescued;
  }

  /// How fresh the part is, given those that supply it.
  Cases supplied(Cases[] now) {
    long stale = 0;
    for (List<Link> group : supplies) {
      long all = -1;
      for (Link link : group) {
        all &= now[link.source().index()].outdated();
      }
      stale |= all;
    }
    return Cases.of(State.STALE, stale);
  }
}
