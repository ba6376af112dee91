package org.plumbline.rules;

import java.util.List;
import java.util.function.BiPredicate;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Note;

/// Where the elements of a design lie, which hardly any rule asks.
final class Layout {
  private Layout() {}

  /// Whether two designs say the same and differ at most in places, sizes, pins and bends.
  static boolean isAllThatDiffers(Design one, Design other) {
    return alike(one.components(), other.components(), Layout::component)
        && alike(one.connections(), other.connections(), Layout::connection)
        && alike(one.boundaries(), other.boundaries(), Layout::boundary)
        && alike(one.notes(), other.notes(), Layout::note)
        && one.withComponents(other.components())
            .withConnections(other.connections())
            .withBoundaries(other.boundaries())
            .withNotes(other.notes())
            .equals(other);
  }

  private static <T> boolean alike(List<T> ones, List<T> others, BiPredicate<T, T> moved) {
    if (ones.size() != others.size()) {
      return false;
    }
    for (int n = 0; n < ones.size(); n++) {
      T one = ones.get(n);
      T other = others.get(n);
      if (!one.equals(other) && !moved.test(one, other)) {
        return false;
      }
    }
    return true;
  }

  private static boolean component(Component one, Component other) {
    return one.withBounds(other.bounds()).withPinned(other.pinned()).equals(other);
  }

  private static boolean connection(Connection one, Connection other) {
    return one.withWaypoints(other.waypoints()).equals(other);
  }

  private static boolean boundary(Boundary one, Boundary other) {
    return one.withBounds(other.bounds()).equals(other);
  }

  private static boolean note(Note one, Note other) {
    return one.withBounds(other.bounds()).equals(other);
  }
}
