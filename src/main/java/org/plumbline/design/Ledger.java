package org.plumbline.design;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How the decisions of a design stand to one another and to its elements.
public final class Ledger {
  private final List<Decision> decisions;
  private final Design design;
  private final Set<String> elements = new HashSet<>();
  private final Map<String, Decision> byId = new HashMap<>();
  private final Map<String, Decision> successors = new HashMap<>();

  /// The ledger of a design.
  public Ledger(Design design) {
    decisions = design.decisions();
    this.design = design;
    for (Decision each : decisions) {
      byId.put(each.id(), each);
      if (!each.supersedes().isEmpty()
          && !each.supersedes().equals(each.id())
          && each.status() != Decision.Status.REJECTED) {
        successors.putIfAbsent(each.supersedes(), each);
      }
    }
  }

  /// The decision with this id.
  public Optional<Decision> decision(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The ids of elements that it is about and that are not in the design and its variants, as a
  /// file may name them.
  public List<String> missing(Decision decision) {
    // Asked for only here, since it takes a look at every element.
    if (elements.isEmpty()) {
      elements.addAll(Elements.taken(design));
    }
    return decision.about().stream().filter(id -> !elements.contains(id)).toList();
  }

  /// How much of what it was about is there no longer.
  public int gone(Decision decision) {
    return decision.gone().size() + missing(decision).size();
  }

  /// The decision that has replaced it; one that was rejected replaces nothing.
  public Optional<Decision> successor(Decision decision) {
    return Optional.ofNullable(successors.get(decision.id()));
  }

  /// Whether it no longer holds because another one took its place.
  public boolean isSuperseded(Decision decision) {
    return decision.status() == Decision.Status.SUPERSEDED || successor(decision).isPresent();
  }

  /// How many decisions are about an element.
  ///
  /// @param superseded how many of them no longer hold
  public record Count(int all, int superseded) {}

  /// How many decisions are about an element.
  public Count about(String element) {
    List<Decision> about =
        decisions.stream().filter(each -> each.about().contains(element)).toList();
    return new Count(about.size(), (int) about.stream().filter(this::isSuperseded).count());
  }

  /// Whether somebody should look at it: it was replaced, or what it is about is gone.
  public boolean isFlagged(Decision decision) {
    return isSuperseded(decision) || gone(decision) > 0;
  }

  /// The decisions that it may replace: all others except those that replace it, at any distance.
  public List<Decision> replaceable(Decision decision) {
    return decisions.stream().filter(each -> !leads(each, decision.id())).toList();
  }

  /// Whether a decision replaces another one, itself or through others, or is it.
  private boolean leads(Decision from, String to) {
    Set<String> seen = new HashSet<>();
    Optional<Decision> at = Optional.of(from);
    while (at.isPresent() && seen.add(at.get().id())) {
      if (at.get().id().equals(to)) {
        return true;
      }
      at = decision(at.get().supersedes());
    }
    return false;
  }
}
