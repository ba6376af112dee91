package org.plumbline.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.plumbline.graph.Part;

/// Lets failures spread until nothing changes any more, in 64 cases at once.
///
/// Parts are visited in file order, round after round, and a state only ever gets worse. The order
/// matters in one point: what was stale before it became degraded may have made others stale, and
/// they stay so. Only parts of whose needs one has changed are looked at; the others would answer
/// as before.
///
/// May be used again after `clear()`, which costs no more than what was touched.
final class Settling {
  /// What spreads.
  enum Scope {
    /// Only what is needed to answer: calls and hosts.
    ANSWERS,
    /// Also what makes data and models grow old.
    ANSWERS_AND_SUPPLIES
  }

  private final Needs needs;
  private final Scope scope;
  private final Cases[] now;
  private final BitSet touched;
  private final BitSet open;
  private final BitSet within;

  /// Over all parts.
  Settling(Needs needs, Scope scope) {
    this.needs = needs;
    this.scope = scope;
    now = new Cases[needs.size()];
    Arrays.fill(now, Cases.OK);
    touched = new BitSet(now.length);
    open = new BitSet(now.length);
    within = new BitSet(now.length);
    within.set(0, now.length);
  }

  /// From now on nothing spreads beyond these parts. Right where they need nothing outside.
  void within(List<Part> parts) {
    within.clear();
    parts.forEach(part -> within.set(part.index()));
  }

  /// Says how the part with this index does from the start.
  void fix(int part, Cases cases) {
    raise(part, cases);
  }

  /// Lets everything spread.
  void settle() {
    int part = open.nextSetBit(0);
    while (part >= 0) {
      open.clear(part);
      raise(part, states(needs.of(part)));
      int next = open.nextSetBit(part + 1);
      part = next >= 0 ? next : open.nextSetBit(0);
    }
  }

  Cases of(Part part) {
    return now[part.index()];
  }

  /// The indices of the parts with which something is wrong in some case.
  BitSet touched() {
    return touched;
  }

  /// Makes everything well again.
  void clear() {
    touched.stream().forEach(part -> now[part] = Cases.OK);
    touched.clear();
  }

  private Cases states(Need need) {
    return switch (scope) {
      case ANSWERS -> need.served(now);
      case ANSWERS_AND_SUPPLIES -> need.served(now).worst(need.supplied(now));
    };
  }

  private void raise(int part, Cases states) {
    Cases worse = now[part].worst(states);
    if (!worse.equals(now[part])) {
      now[part] = worse;
      touched.set(part);
      open(needs.users(part));
      if (scope == Scope.ANSWERS_AND_SUPPLIES) {
        open(needs.supplied(part));
      }
    }
  }

  private void open(List<Part> dependents) {
    for (Part dependent : dependents) {
      if (within.get(dependent.index())) {
        open.set(dependent.index());
      }
    }
  }
}
