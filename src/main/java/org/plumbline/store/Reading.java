package org.plumbline.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.plumbline.json.JsonPlaces;
import org.plumbline.words.Words;

/// What has been found wrong while a file is being read: faults that forbid opening it, and repairs
/// that were made. May be told by several threads.
final class Reading {
  static final Words WORDS = Words.beside(Reading.class);

  /// How many faults are told before they are only counted.
  private static final int TOLD = 50;

  private final List<Fault> refusals = new ArrayList<>();
  private final List<Fault> repairs = new ArrayList<>();

  synchronized void refuse(String pointer, String key, Object... values) {
    refusals.add(new Fault(0, 0, pointer, "", WORDS.say(key, values)));
  }

  synchronized void repair(String pointer, String element, String message) {
    repairs.add(new Fault(0, 0, pointer, element, message));
  }

  /// Takes over the repairs that were told to another one, where they are wanted.
  synchronized void take(Reading other, Predicate<String> wanted) {
    other.repairs.stream().filter(each -> wanted.test(each.pointer())).forEach(repairs::add);
  }

  boolean refused() {
    return !refusals.isEmpty();
  }

  /// What forbids opening the file, at most 50 faults and then a count.
  List<Fault> refusals(byte[] bytes) {
    List<Fault> told = placed(bytes, refusals.subList(0, Math.min(TOLD, refusals.size())));
    if (refusals.size() > TOLD) {
      told.add(new Fault(0, 0, "", "", WORDS.say("and-more", refusals.size() - TOLD)));
    }
    return told;
  }

  /// All repairs with their places, from the top of the file down.
  List<Fault> repairs(byte[] bytes) {
    List<Fault> placed = placed(bytes, repairs);
    if (placed.size() < 2) {
      return placed;
    }
    placed.sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
    return placed;
  }

  private static List<Fault> placed(byte[] bytes, List<Fault> faults) {
    List<Fault> placed = new ArrayList<>();
    if (faults.isEmpty()) {
      return placed;
    }
    Map<String, JsonPlaces.Place> places =
        JsonPlaces.of(bytes, faults.stream().map(Fault::pointer).toList());
    for (Fault fault : faults) {
      JsonPlaces.Place at = places.getOrDefault(fault.pointer(), new JsonPlaces.Place(1, 1));
      placed.add(
          new Fault(at.line(), at.column(), fault.pointer(), fault.element(), fault.message()));
    }
    return placed;
  }
}
