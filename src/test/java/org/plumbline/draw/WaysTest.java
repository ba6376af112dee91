package org.plumbline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.route.Plan;
import org.plumbline.draw.route.Routing;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.store.Templates;

/// What is promised of the ways and labels of connections, over all templates and thousands of
/// designs as nobody would draw them.
///
/// No way crosses a card that is not its end. The promise does not hold for ways that a person has
/// set, for cards that lie on or within a few pixels of one another, and where each side of an end
/// is covered by other cards.
///
/// Parallel ways keep eight pixels, unless more of them pass side by side than fit between the
/// cards there, or on the side of the card at which they end.
final class WaysTest {
  private static final Catalog CATALOG = Catalog.bundled();

  /// How many designs of each kind are looked at.
  private static final int DESIGNS = 700;

  /// How many of those with room between the cards, and of those with little, are looked at for
  /// ways that run too near to one another.
  private static final int MANY_DESIGNS = 3_000;

  private static final int FEW_DESIGNS = 100;

  /// Cards nearer than this are one in the way of the other, in pixels.
  private static final double CLOSE = 8;

  private static final Map<Crooked.Room, List<Memory>> ARRANGED = new EnumMap<>(Crooked.Room.class);

  private static Memory arranged(Design design) {
    return new Arranger(CATALOG, new BoundaryPainter(CATALOG))
        .arrange(design, Memory.NOTHING, false);
  }

  private static Design seeded(long seed, Crooked.Room room) {
    return Crooked.of(seed, room, 6 + (int) (seed % 17));
  }

  private static List<Design> templates() {
    return Templates.all(CATALOG).stream().map(each -> each.design()).toList();
  }

  @Test
  void inTheTemplatesNoWayCrossesACardATitleOrANote() {
    for (Design template : templates()) {
      Memory memory = arranged(template);
      assertEquals(List.of(), crossed(memory, plan(memory).cards(), true), template.title());
      assertEquals(List.of(), crossed(memory, plan(memory).signs(), false), template.title());
    }
  }

  @Test
  void inTheTemplatesParallelWaysKeepEightPixels() {
    for (Design template : templates()) {
      assertEquals(List.of(), Parallels.all(arranged(template)), template.title());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"AMPLE", "DENSE"})
  void noWayCrossesACardThatIsNotItsEnd(Crooked.Room room) {
    each(
        room,
        (seed, memory) -> {
          assertEquals(List.of(), crossed(memory, plan(memory).cards(), true), "seed " + seed);
          assertWhole(memory, seed);
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"AMPLE", "DENSE"})
  void whereCardsLieApartNoWayHasMoreThanSixBends(Crooked.Room room) {
    each(
        room,
        (seed, memory) ->
            memory
                .cabling()
                .routing()
                .ways()
                .forEach(way -> assertTrue(way.size() - 2 <= 6, "seed " + seed + ": " + way)));
  }

  @Test
  void whereCardsLieOnOneAnotherWaysStayLevelOrUprightAndEndAtTheirSides() {
    each(Crooked.Room.PILED, (seed, memory) -> assertWhole(memory, seed));
  }

  @Test
  void titlesAndNotesAreGoneRoundWhereverThereIsAWay() {
    int[] crossed = {0};
    int[] ways = {0};
    each(
        Crooked.Room.AMPLE,
        (_, memory) -> {
          crossed[0] += crossed(memory, plan(memory).signs(), false).size();
          ways[0] += memory.connections().size();
        });
    assertTrue(crossed[0] * 300 <= ways[0], crossed[0] + " of " + ways[0]);
  }

  @Test
  void parallelWaysKeepEightPixelsWhereverThereIsRoomForThat() {
    for (long seed = 0; seed < MANY_DESIGNS; seed++) {
      Memory memory = arranged(seeded(seed, Crooked.Room.AMPLE));
      assertEquals(List.of(), Parallels.near(memory), "seed " + seed);
    }
  }

  @Test
  void evenBetweenCrowdedCardsTheyDoSoUnlessMorePassThanFit() {
    for (long seed = 0; seed < FEW_DESIGNS; seed++) {
      Memory memory = arranged(seeded(seed, Crooked.Room.DENSE));
      assertEquals(List.of(), Parallels.near(memory), "seed " + seed);
    }
  }

  @ParameterizedTest
  @EnumSource
  void labelsLieOverNoCardNoTitleNoNoteNoLineAndNoOtherLabel(Crooked.Room room) {
    each(room, (seed, memory) -> assertLabels(memory, "seed " + seed));
  }

  @Test
  void neitherDoTheyInTheTemplates() {
    templates().forEach(each -> assertLabels(arranged(each), each.title()));
  }

  @Test
  void theSameDesignGivesTheSameWaysEachTime() {
    for (long seed = 1; seed <= 40; seed++) {
      Design design = seeded(seed, Crooked.Room.AMPLE);
      assertEquals(
          arranged(design).cabling().routing().ways(), arranged(design).cabling().routing().ways());
    }
  }

  /// What is looked at in one design.
  private interface Look {
    void at(long seed, Memory memory);
  }

  private static void each(Crooked.Room room, Look look) {
    List<Memory> all =
        ARRANGED.computeIfAbsent(
            room,
            _ -> LongStream.range(0, DESIGNS).mapToObj(n -> arranged(seeded(n, room))).toList());
    for (int n = 0; n < all.size(); n++) {
      look.at(n, all.get(n));
    }
  }

  private static Plan plan(Memory memory) {
    return memory.cabling().routing().plan();
  }

  /// What ways cross of these rectangles, as words.
  private static List<String> crossed(Memory memory, List<Rect> what, boolean cards) {
    List<String> crossed = new ArrayList<>();
    List<List<Point>> ways = memory.cabling().routing().ways();
    for (int n = 0; n < ways.size(); n++) {
      Plan.Link link = plan(memory).links().get(n);
      for (int k = 0; !ways.get(n).isEmpty() && k < what.size(); k++) {
        Rect inside = what.get(k).grown(-1);
        if (!(cards && at(link, k, memory))
            && link.bends().isEmpty()
            && Routing.stretches(ways.get(n)).stream()
                .anyMatch(each -> each.grown(0.25).intersects(inside))) {
          crossed.add(memory.connections().get(n).id() + ways.get(n) + " over " + what.get(k));
        }
      }
    }
    return crossed;
  }

  /// Whether a card is an end of the link, or lies on or close to one.
  private static boolean at(Plan.Link link, int card, Memory memory) {
    List<Rect> cards = plan(memory).cards();
    Rect around = cards.get(card).grown(CLOSE);
    return around.intersects(cards.get(link.from())) || around.intersects(cards.get(link.to()));
  }

  private static void assertWhole(Memory memory, long seed) {
    List<List<Point>> ways = memory.cabling().routing().ways();
    for (int n = 0; n < ways.size(); n++) {
      List<Point> way = ways.get(n);
      if (way.isEmpty()) {
        continue;
      }
      for (int k = 1; k < way.size(); k++) {
        Point a = way.get(k - 1);
        Point b = way.get(k);
        assertTrue(
            Math.abs(a.x() - b.x()) < 0.01 || Math.abs(a.y() - b.y()) < 0.01, seed + ": " + way);
      }
      Plan.Link link = plan(memory).links().get(n);
      assertOnSide(plan(memory).cards().get(link.from()), way.getFirst(), seed);
      assertOnSide(plan(memory).cards().get(link.to()), way.getLast(), seed);
    }
  }

  private static void assertOnSide(Rect card, Point end, long seed) {
    boolean on = card.grown(0.01).contains(end) && !card.grown(-0.01).contains(end);
    assertTrue(on, () -> seed + ": " + end + " at " + card);
  }

  private static void assertLabels(Memory memory, String where) {
    List<Rect> taken = new ArrayList<>(plan(memory).cards());
    taken.addAll(plan(memory).signs());
    for (int n = 0; n < memory.labels().size(); n++) {
      if (memory.labels().get(n).isEmpty()) {
        continue;
      }
      Rect label = memory.labels().get(n).get().rect();
      assertTrue(taken.stream().noneMatch(label::intersects), where + ": " + label);
      taken.add(label);
      for (int other = 0; other < memory.labels().size(); other++) {
        boolean under =
            other != n
                && Routing.stretches(memory.cabling().routing().ways().get(other)).stream()
                    .anyMatch(each -> each.grown(0.01).intersects(label));
        assertTrue(!under, where + ": " + label + " on another line");
      }
    }
  }
}
