package org.plumbline.geom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PatchesTest {
  private static List<Point> points(int count, double y) {
    return IntStream.range(0, count).mapToObj(n -> new Point(n, y)).toList();
  }

  private static BitSet every(int step, int count) {
    BitSet places = new BitSet();
    for (int n = 0; n < count; n += step) {
      places.set(n);
    }
    return places;
  }

  @Test
  void manyElementsMadeByAllProcessorsStandWhereTheyBelong() {
    List<Point> before = points(9_000, 0);
    List<Point> after =
        Patches.patchedByAll(before, 10_000, every(1, 12_000), n -> new Point(n, n % 2));
    assertEquals(IntStream.range(0, 10_000).mapToObj(n -> new Point(n, n % 2)).toList(), after);
    for (int n = 0; n < before.size(); n += 2) {
      assertSame(before.get(n), after.get(n));
    }
  }

  @Test
  void manyElementsThatAreAsBeforeLeaveTheListBefore() {
    List<Point> before = points(9_000, 0);
    assertSame(before, Patches.patchedByAll(before, 9_000, every(1, 9_000), n -> new Point(n, 0)));
  }

  @Test
  void fewOrManyChangesGiveTheSame() {
    List<Point> before = points(20_000, 0);
    BitSet places = every(2, 20_000);
    assertEquals(
        Patches.patched(before, 20_000, places, n -> new Point(n, 7)),
        Patches.patchedByAll(before, 20_000, places, n -> new Point(n, 7)));
  }
}
