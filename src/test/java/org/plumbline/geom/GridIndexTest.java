package org.plumbline.geom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class GridIndexTest {
  private final Random random = new Random(7);

  @Test
  void findsWhatABruteForceSearchFinds() {
    List<List<Rect>> shapes = shapes(400);
    check(GridIndex.of(shapes), shapes);
  }

  @Test
  void findsThingsWhereTheyHaveMovedAndNotWhereTheyWere() {
    List<List<Rect>> shapes = new ArrayList<>(shapes(300));
    GridIndex index = GridIndex.of(shapes);
    for (int n = 0; n < 600; n++) {
      int item = random.nextInt(shapes.size());
      List<Rect> elsewhere = List.of(rect());
      shapes.set(item, elsewhere);
      index = index.with(Map.of(item, elsewhere));
      if (n % 50 == 0) {
        check(index, shapes);
      }
    }
  }

  @Test
  void findsWhatIsFarLargerThanACellAndFarOut() {
    List<List<Rect>> shapes =
        List.of(
            List.of(new Rect(-10_000_000, -10_000_000, 20_000_000, 20_000_000)),
            List.of(new Rect(9_999_000, 9_999_000, 10, 10)));
    check(GridIndex.of(shapes), shapes);
    assertArrayEquals(
        new int[] {0, 1}, GridIndex.of(shapes).near(new Rect(9_999_005, 9_999_005, 1, 1)));
  }

  private void check(GridIndex index, List<List<Rect>> shapes) {
    for (int n = 0; n < 100; n++) {
      Rect area = rect();
      int[] wanted =
          IntStream.range(0, shapes.size())
              .filter(item -> shapes.get(item).stream().anyMatch(each -> touch(each, area)))
              .toArray();
      assertArrayEquals(wanted, index.near(area));
      boolean free = shapes.stream().flatMap(List::stream).noneMatch(area::intersects);
      assertEquals(free, index.isFree(area));
    }
  }

  private static boolean touch(Rect a, Rect b) {
    return a.x() <= b.right() && b.x() <= a.right() && a.y() <= b.bottom() && b.y() <= a.bottom();
  }

  private List<List<Rect>> shapes(int count) {
    List<List<Rect>> shapes = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      shapes.add(IntStream.range(0, random.nextInt(3)).mapToObj(_ -> rect()).toList());
    }
    return shapes;
  }

  private Rect rect() {
    return new Rect(
        random.nextInt(8000) - 4000,
        random.nextInt(8000) - 4000,
        random.nextInt(5) == 0 ? 0 : random.nextInt(900),
        random.nextInt(5) == 0 ? 0 : random.nextInt(900));
  }
}
