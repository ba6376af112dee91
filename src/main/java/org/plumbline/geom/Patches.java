package org.plumbline.geom;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Compares and renews long immutable lists of which little changes from one to the next. What is
/// the same object in both is not looked into, so that a list of ten thousand costs microseconds.
public final class Patches {
  private static final int MANY = 5_000;

  private Patches() {}

  /// The places at which two lists differ, those beyond the end of one of them included.
  public static BitSet between(List<?> now, List<?> before) {
    BitSet different = new BitSet();
    if (same(now, before)) {
      return different;
    }
    Object[] ours = now.toArray();
    Object[] theirs = before.toArray();
    int both = Math.min(ours.length, theirs.length);
    for (int n = 0; n < both; n++) {
      if (!same(ours[n], theirs[n]) && !ours[n].equals(theirs[n])) {
        different.set(n);
      }
    }
    different.set(both, Math.max(ours.length, theirs.length));
    return different;
  }

  /// A list of this size with other elements at these places, the rest as before. Elements that are
  /// equal to those before stay those objects, and a list of nothing else stays that list.
  ///
  /// @param places must include every place beyond the end of the list before
  public static <T> List<T> patched(
      List<T> before, int size, BitSet places, IntFunction<? extends T> made) {
    Object[] elements = null;
    for (int n = places.nextSetBit(0); n >= 0 && n < size; n = places.nextSetBit(n + 1)) {
      T each = made.apply(n);
      if (n >= before.size() || !each.equals(before.get(n))) {
        elements = elements == null ? Arrays.copyOf(before.toArray(), size) : elements;
        elements[n] = each;
      }
    }
    if (elements == null) {
      return size == before.size() ? before : List.copyOf(before.subList(0, size));
    }
    return listed(elements);
  }

  /// The same where any thread may make an element: many are made by all processors.
  public static <T> List<T> patchedByAll(
      List<T> before, int size, BitSet places, IntFunction<? extends T> made) {
    int[] wanted = places.stream().takeWhile(n -> n < size).toArray();
    if (wanted.length < MANY) {
      return patched(before, size, places, made);
    }
    Iterator<? extends T> fresh =
        IntStream.of(wanted).parallel().mapToObj(made).toList().iterator();
    return patched(before, size, places, _ -> fresh.next());
  }

  @SuppressWarnings("unchecked")
  private static <T> List<T> listed(Object[] elements) {
    return (List<T>) List.of(elements);
  }

  @SuppressWarnings("ReferenceEquality") // Only what is another object has to be looked into.
  private static boolean same(Object one, Object other) {
    return one == other;
  }
}
