package org.plumbline.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.plumbline.catalog.Flag;
import org.plumbline.graph.Calls;
import org.plumbline.graph.Dependencies;
import org.plumbline.graph.Link;
import org.plumbline.graph.Part;

/// What happens if something stops.
///
/// A part is at least as bad as what it cannot do without: the hosts that it runs on and those that
/// it calls, where members of a group stand in for one another, soft calls and fallbacks soften,
/// and a cache answers part of the requests. It is stale if what it is made from, data or a model,
/// comes from a part that is stale or down.
///
/// Stale means: it still answers, but no longer gets better. How long that is harmless depends on
/// the case.
public final class Failures {
  private final Needs needs;
  private final Dependencies dependencies;

  private Failures(Dependencies dependencies) {
    this.dependencies = dependencies;
    this.needs = Needs.of(dependencies);
  }

  /// The failures that a design may meet.
  public static Failures of(Dependencies dependencies) {
    return new Failures(dependencies);
  }

  /// What parts of the design cannot do without.
  public Fate fate() {
    return new Fate(needs);
  }

  /// What a scenario does.
  public Outcome after(Scenario scenario) {
    Onset onset = Onset.of(scenario, dependencies);
    Cut cut = Cut.of(scenario, dependencies);
    Settling settling =
        new Settling(
            cut.isNone() ? needs : Needs.of(cut.dependencies()),
            Settling.Scope.ANSWERS_AND_SUPPLIES);
    onset.fixed().forEach((part, state) -> settling.fix(part, Cases.of(state, 1)));
    cut.standIns().forEach(part -> settling.fix(part.index(), Cases.DOWN));
    settling.settle();
    return outcome(onset, cut, settling);
  }

  private Outcome outcome(Onset onset, Cut cut, Settling settling) {
    Set<String> failed = new LinkedHashSet<>();
    Map<String, State> struck = new LinkedHashMap<>();
    Map<String, State> states = new LinkedHashMap<>();
    Map<String, State> applications = new LinkedHashMap<>();
    Reach reach = new Reach();
    for (Part part : dependencies.wiring().parts()) {
      State state = settling.of(part).in(0);
      State first = onset.fixed().getOrDefault(part.index(), State.OK);
      states.put(part.id(), state);
      if (first != State.OK) {
        struck.put(part.id(), first);
      }
      if (Dependencies.isApplication(part) && state != State.OK) {
        applications.put(part.id(), state);
      }
      if (onset.hasFailed(part)) {
        failed.add(part.id());
      } else if (!part.is(Flag.PERSON)) {
        reach = reach.with(state);
      }
    }
    return new Outcome(
        failed, struck, states, connections(cut, settling), applications, reach.percent());
  }

  /// A request does as well as who is asked, everything else as well as who gives it.
  private Map<String, State> connections(Cut cut, Settling settling) {
    Map<String, State> connections = new LinkedHashMap<>();
    for (Link link : dependencies.wiring().links()) {
      Part felt = Calls.isRequest(link) ? link.target() : link.source();
      String id = link.connection().id();
      connections.put(id, cut.isCut(id) ? State.DOWN : settling.of(felt).in(0));
    }
    return connections;
  }

  /// All failures of one part, the most dangerous first. People and applications do not fail.
  public List<Danger> ranking() {
    List<Part> able =
        dependencies.wiring().parts().stream()
            .filter(part -> !part.is(Flag.PERSON) && !Dependencies.isApplication(part))
            .toList();
    Settling settling = new Settling(needs, Settling.Scope.ANSWERS_AND_SUPPLIES);
    Ranking ranking = new Ranking(dependencies, settling);
    each(able, settling, ranking::take);
    return ranking.sorted();
  }

  /// Which critical applications stop if one of these parts stops, with all its replicas, and
  /// nothing else: by the id of the part, nearest to an application first. Parts that stop none are
  /// left out. What merely grows old does not count.
  public Map<String, List<Part>> stopping(List<Part> parts) {
    List<Part> critical = dependencies.criticalApplications();
    List<Part> needed = Closure.of(dependencies, critical);
    BitSet struck = new BitSet();
    parts.forEach(part -> struck.set(part.index()));
    Map<String, List<Part>> stopping = new LinkedHashMap<>();
    Settling settling = new Settling(needs, Settling.Scope.ANSWERS);
    settling.within(needed);
    each(
        needed.stream().filter(part -> struck.get(part.index())).toList(),
        settling,
        batch -> {
          for (Part application : critical) {
            for (int number : numbers(settling.of(application).down())) {
              stopping
                  .computeIfAbsent(batch.get(number).id(), _ -> new ArrayList<>())
                  .add(application);
            }
          }
        });
    return Collections.unmodifiableMap(stopping);
  }

  /// The numbers of the cases that have a bit.
  private static int[] numbers(long cases) {
    return BitSet.valueOf(new long[] {cases}).stream().toArray();
  }

  /// Lets each of the parts fail alone, as many at once as there are cases, and has read what
  /// became of each batch.
  private static void each(List<Part> parts, Settling settling, Consumer<List<Part>> reader) {
    for (int from = 0; from < parts.size(); from += Cases.NUMBER) {
      List<Part> batch = parts.subList(from, Math.min(from + Cases.NUMBER, parts.size()));
      for (int n = 0; n < batch.size(); n++) {
        settling.fix(batch.get(n).index(), Cases.of(State.DOWN, 1L << n));
      }
      settling.settle();
      reader.accept(batch);
      settling.clear();
    }
  }

  /// How far a failure reaches, summed up in quarters so that nothing is lost.
  ///
  /// @param quarters sum of the weights of the parts so far
  /// @param parts their number
  record Reach(long quarters, long parts) {
    Reach() {
      this(0, 0);
    }

    Reach with(State state) {
      return new Reach(quarters + state.quarters(), parts + 1);
    }

    /// The share in percent, rounded half up to one decimal.
    double percent() {
      return parts == 0 ? 0 : Math.floorDiv(500 * quarters + parts, 2 * parts) / 10.0;
    }
  }

  /// Gathers single failures.
  private static final class Ranking {
    private final Dependencies dependencies;
    private final Settling settling;
    private final long counted;
    private final List<Danger> dangers = new ArrayList<>();

    Ranking(Dependencies dependencies, Settling settling) {
      this.dependencies = dependencies;
      this.settling = settling;
      counted =
          dependencies.wiring().parts().stream().filter(part -> !part.is(Flag.PERSON)).count() - 1;
    }

    void take(List<Part> batch) {
      long[] quarters = new long[Cases.NUMBER];
      List<Part> parts = dependencies.wiring().parts();
      settling.touched().stream()
          .mapToObj(parts::get)
          .filter(part -> !part.is(Flag.PERSON))
          .forEach(part -> add(quarters, settling.of(part)));
      Cases applications = Cases.OK;
      for (Part application : dependencies.applications()) {
        applications = applications.worst(settling.of(application));
      }
      for (int n = 0; n < batch.size(); n++) {
        Reach reach = new Reach(quarters[n] - State.DOWN.quarters(), counted);
        dangers.add(new Danger(batch.get(n), applications.in(n), reach.percent()));
      }
    }

    private static void add(long[] quarters, Cases cases) {
      for (int number : numbers(cases.stale())) {
        quarters[number] += cases.in(number).quarters();
      }
    }

    List<Danger> sorted() {
      return dangers.stream().sorted(Danger.ORDER).toList();
    }
  }
}
