package org.plumbline.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Flag;
import org.plumbline.catalog.Port;
import org.plumbline.graph.Feeding;
import org.plumbline.rules.TypePair.Candidate;

/// The shortest legal chain of components that turns what one type puts out into what another type
/// takes. Only types of the lifecycle's spine are proposed, entered where they must be entered, and
/// only ways against which nothing is to be said.
final class ShortestChain {
  private static final int LONGEST = 4;

  private final Catalog catalog;
  private final PortRules rules;
  private final ComponentType target;

  ShortestChain(Catalog catalog, PortRules rules, ComponentType target) {
    this.catalog = catalog;
    this.rules = rules;
    this.target = target;
  }

  /// A link of the chain: how a type is entered, and what comes before it.
  record Step(ComponentType type, Candidate by, List<Step> before) {
    Step {
      before = List.copyOf(before);
    }

    /// The steps up to this one.
    List<Step> all() {
      List<Step> all = new ArrayList<>(before);
      all.add(this);
      return all;
    }
  }

  private record Entered(String type, String input) {}

  /// The steps from the source to the target, the target's own last.
  Optional<List<Step>> from(ComponentType source) {
    Deque<Step> open = new ArrayDeque<>();
    Set<Entered> seen = new HashSet<>();
    Optional<Step> arrived = arrival(source, Optional.empty());
    if (arrived.isPresent()) {
      return arrived.map(Step::all);
    }
    next(source, Optional.empty(), seen).forEach(open::add);
    while (!open.isEmpty()) {
      Step step = open.remove();
      Optional<Step> last = arrival(step.type(), Optional.of(step));
      if (last.isPresent()) {
        return last.map(Step::all);
      }
      if (step.before().size() + 1 < LONGEST) {
        next(step.type(), Optional.of(step), seen).forEach(open::add);
      }
    }
    return Optional.empty();
  }

  private Optional<Step> arrival(ComponentType from, Optional<Step> entered) {
    return ways(from, target, entered).stream().findFirst().map(way -> step(target, way, entered));
  }

  private List<Step> next(ComponentType from, Optional<Step> entered, Set<Entered> seen) {
    List<Step> steps = new ArrayList<>();
    for (ComponentType type : catalog.components().values()) {
      if (type.is(Flag.SPINE) && !type.id().equals(target.id())) {
        for (Candidate way : ways(from, type, entered)) {
          if (isEntrance(type, way.input()) && seen.add(new Entered(type.id(), way.input().id()))) {
            steps.add(step(type, way, entered));
          }
        }
      }
    }
    return steps;
  }

  /// How one type leads to another, given how it was entered itself.
  private List<Candidate> ways(ComponentType from, ComponentType to, Optional<Step> entered) {
    return rules.pair(from, to).candidates().stream()
        .filter(way -> way.caution().isEmpty())
        .filter(way -> entered.isEmpty() || Feeding.feeds(entered.get().by().input(), way.output()))
        .toList();
  }

  private static Step step(ComponentType type, Candidate way, Optional<Step> entered) {
    return new Step(type, way, entered.map(Step::all).orElse(List.of()));
  }

  /// A chain enters at an input that has to be filled, or at the first if none has to be.
  private static boolean isEntrance(ComponentType type, Port.Input input) {
    boolean anyRequired = type.inputs().stream().anyMatch(Port.Input::required);
    return anyRequired ? input.required() : type.inputs().getFirst().id().equals(input.id());
  }
}
