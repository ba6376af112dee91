package org.plumbline.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.design.Component;
import org.plumbline.geom.Rect;

/// Two components that cover a part of each other, in file order.
record Overlap(Component first, Component second) {
  /// The overlaps among components, in file order of the first and then of the second, though no
  /// more than `most`.
  static List<Overlap> among(List<Component> components, int most) {
    Sweep sweep = new Sweep(components, most);
    return List.copyOf(sweep.found.values());
  }

  private record Card(int place, Component component, Rect bounds) {}

  /// From left to right over the cards, each compared with those that are still open in the bands
  /// that it touches. A band is as high as the tallest card, so that a card begins in one of three.
  private static final class Sweep {
    private final List<Card> cards = new ArrayList<>();
    private final Map<Long, List<Card>> open = new HashMap<>();
    private final TreeMap<Long, Overlap> found = new TreeMap<>();
    private final int most;
    private double band = 1;

    Sweep(List<Component> components, int most) {
      this.most = most;
      for (Component each : components) {
        Card card = new Card(cards.size(), each, each.bounds());
        cards.add(card);
        band = Math.max(band, card.bounds.height());
      }
      List<Card> sorted = new ArrayList<>(cards);
      sorted.sort((one, other) -> Double.compare(one.bounds.x(), other.bounds.x()));
      sorted.forEach(this::pass);
    }

    private void pass(Card card) {
      long last = band(card.bounds.bottom());
      for (long at = band(card.bounds.y()) - 1; at <= last; at++) {
        List<Card> beside = open.get(at);
        if (beside != null) {
          compare(card, beside);
        }
      }
      open.computeIfAbsent(band(card.bounds.y()), _ -> new ArrayList<>()).add(card);
    }

    private long band(double y) {
      return (long) Math.floor(y / band);
    }

    /// Compares a card with others, and drops those that end before it begins.
    private void compare(Card card, List<Card> beside) {
      int kept = 0;
      for (int n = 0; n < beside.size(); n++) {
        Card each = beside.get(n);
        if (each.bounds.right() > card.bounds.x()) {
          beside.set(kept++, each);
          if (each.bounds.bottom() > card.bounds.y() && each.bounds.y() < card.bounds.bottom()) {
            add(each, card);
          }
        }
      }
      beside.subList(kept, beside.size()).clear();
    }

    private void add(Card one, Card other) {
      int first = Math.min(one.place, other.place);
      int second = Math.max(one.place, other.place);
      if (found.size() < most) {
        found.put(
            (long) first << 32 | second,
            new Overlap(cards.get(first).component, cards.get(second).component));
      }
    }
  }
}
