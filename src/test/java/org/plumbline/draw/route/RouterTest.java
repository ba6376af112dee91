package org.plumbline.draw.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

final class RouterTest {
  private static final Rect LEFT = new Rect(0, 0, 176, 64);
  private static final Rect RIGHT = new Rect(240, 0, 176, 64);

  private static List<Point> way(List<Rect> cards, Plan.Link link) {
    return Router.route(new Plan(cards, List.of(), List.of(), List.of(link))).ways().getFirst();
  }

  private static Plan.Link link(int from, int to) {
    return new Plan.Link(from, to, List.of());
  }

  @Test
  void neighboursAreConnectedStraightFromMiddleToMiddle() {
    assertEquals(
        List.of(new Point(176, 32), new Point(240, 32)), way(List.of(LEFT, RIGHT), link(0, 1)));
  }

  @Test
  void neighboursALittleOutOfLineAreStillConnectedStraight() {
    List<Point> way = way(List.of(LEFT, RIGHT.moved(0, 10)), link(0, 1));
    assertEquals(List.of(new Point(176, 37), new Point(240, 37)), way);
  }

  @Test
  void whatFlowsBackPastACardRunsBelowIt() {
    Rect third = new Rect(480, 0, 176, 64);
    List<Point> way = way(List.of(LEFT, RIGHT, third), link(2, 0));
    assertEquals(64, way.getFirst().y());
    assertEquals(64, way.getLast().y());
    assertTrue(way.stream().allMatch(point -> point.y() >= 64), way.toString());
  }

  @Test
  void twoLinksAtOneSideStandApartAroundItsMiddle() {
    Plan plan =
        new Plan(List.of(LEFT, RIGHT), List.of(), List.of(), List.of(link(0, 1), link(1, 0)));
    assertEquals(
        List.of(
            List.of(new Point(176, 24), new Point(240, 24)),
            List.of(new Point(240, 40), new Point(176, 40))),
        Router.route(plan).ways());
  }

  @Test
  void bendsPlacedByHandAreKept() {
    List<Point> bends = List.of(new Point(200, 150), new Point(300, 180));
    List<Point> way = way(List.of(LEFT, RIGHT), new Plan.Link(0, 1, bends));
    for (Point bend : bends) {
      assertTrue(
          Routing.stretches(way).stream().anyMatch(each -> each.contains(bend)), way.toString());
    }
    assertOrthogonal(way);
  }

  @Test
  void aLineDoesNotRunAlongABorder() {
    List<Rect> cards =
        List.of(LEFT, RIGHT, RIGHT.moved(0, 300), LEFT.moved(0, 90), LEFT.moved(0, 300));
    Plan bare = new Plan(cards, List.of(), List.of(), List.of(link(0, 2)));
    Plan bordered = new Plan(cards, List.of(), List.of(new Rect(208, -40, 400, 500)), bare.links());
    assertEquals(208, Router.route(bare).ways().getFirst().get(1).x());
    double x = Router.route(bordered).ways().getFirst().get(1).x();
    assertTrue(Math.abs(x - 208) >= 5, "x " + x);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void waysRunFromSideToSideLevelOrUprightAndCrossNoCard(long seed) {
    Plan plan = plan(new Random(seed), 60, 90);
    Routing routing = Router.route(plan);
    for (int n = 0; n < plan.links().size(); n++) {
      List<Point> way = routing.ways().get(n);
      Plan.Link link = plan.links().get(n);
      assertOrthogonal(way);
      assertOnSide(plan.cards().get(link.from()), way.getFirst());
      assertOnSide(plan.cards().get(link.to()), way.getLast());
      for (Rect stretch : Routing.stretches(way)) {
        for (Rect card : plan.cards()) {
          assertTrue(
              !stretch.grown(0.25).intersects(card.grown(-1)), () -> seed + ": " + link + way);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15})
  void noParallelStretchesAreNearerThanEightPixels(long seed) {
    List<List<Point>> ways = Router.route(spacious(plan(new Random(seed), 60, 80))).ways();
    for (int a = 0; a < ways.size(); a++) {
      for (int b = 0; b < a; b++) {
        assertEquals(0, near(ways.get(a), ways.get(b)), ways.get(a) + " " + ways.get(b));
      }
    }
  }

  @Test
  void asManyEndsAsASideHasEightPixelsForKeepEightPixels() {
    for (double gap : gaps(fan(8, true))) {
      assertTrue(gap >= 7.99, "gap " + gap);
    }
    for (double gap : gaps(fan(8, false))) {
      assertTrue(gap >= 7.99, "gap " + gap);
    }
  }

  @Test
  void moreEndsThanASideHasRoomForStandEvenlyFromOneEndOfItToTheOther() {
    for (int ends = 9; ends < 20; ends++) {
      for (boolean straight : new boolean[] {true, false}) {
        for (double gap : gaps(fan(ends, straight))) {
          assertEquals(56.0 / (ends - 1), gap, 0.05, ends + " ends");
        }
      }
    }
  }

  /// Where along its right side the lines leave a card 64 pixels high that cards above and below
  /// leave no other side. All lead to cards farther down; the first of them straight to a card
  /// beside, if there is one.
  private static List<Double> fan(int lines, boolean straight) {
    List<Rect> cards = new ArrayList<>(List.of(LEFT, LEFT.moved(0, 66), LEFT.moved(0, -66)));
    List<Plan.Link> links = new ArrayList<>();
    for (int n = 0; n < lines; n++) {
      links.add(link(0, cards.size()));
      cards.add(new Rect(700, (straight ? 0 : 120) + 120 * n, 176, 64));
    }
    List<Double> places =
        Router.route(new Plan(cards, List.of(), List.of(), links)).ways().stream()
            .filter(way -> way.getFirst().x() == LEFT.right())
            .map(way -> way.getFirst().y())
            .sorted()
            .toList();
    assertEquals(lines, places.size());
    return places;
  }

  private static List<Double> gaps(List<Double> places) {
    List<Double> gaps = new ArrayList<>();
    for (int n = 1; n < places.size(); n++) {
      gaps.add(places.get(n) - places.get(n - 1));
    }
    return gaps;
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void routingAfterAChangeIsTheSameAsFromScratch(long seed) {
    Random random = new Random(seed);
    Plan plan = plan(random, 40, 60);
    Routing routing = Router.route(plan);
    for (int n = 0; n < 40; n++) {
      plan = changed(plan, random);
      routing = Router.route(plan, routing);
      assertEquals(Router.route(plan).ways(), routing.ways(), "step " + n);
    }
  }

  /// The same with more room between the rows. While something is dragged in a large design, lines
  /// are not parted; what has been shown meanwhile leaves no trace, and what has not changed stays
  /// where it is.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverWasShownInHasteTheEndIsTheSameAsFromScratch(long seed) {
    Random random = new Random(seed);
    Plan plan = plan(random, 40, 60);
    Routing routing = Router.route(plan);
    for (int drag = 0; drag < 3; drag++) {
      Routing shown = routing;
      for (int n = 0; n < 4; n++) {
        plan = changed(plan, random);
        shown = Router.routed(plan, shown, true);
        shown.ways().forEach(RouterTest::assertOrthogonal);
      }
      routing = Router.routed(plan, shown, false);
      assertEquals(Router.route(plan).ways(), routing.ways(), "drag " + drag);
    }
  }

  private static Plan spacious(Plan plan) {
    List<Rect> cards =
        plan.cards().stream().map(each -> each.moved(0, Math.floor(each.y() / 180) * 40)).toList();
    return new Plan(cards, plan.signs(), plan.areas(), plan.links());
  }

  private static int near(List<Point> a, List<Point> b) {
    int near = 0;
    for (Rect one : Routing.stretches(a)) {
      for (Rect other : Routing.stretches(b)) {
        boolean level = one.height() == 0 && other.height() == 0;
        boolean upright = one.width() == 0 && other.width() == 0;
        boolean beside =
            level
                ? Math.abs(one.y() - other.y()) < 7.9
                    && Math.min(one.right(), other.right()) - Math.max(one.x(), other.x()) > 8
                : upright
                    && Math.abs(one.x() - other.x()) < 7.9
                    && Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y()) > 8;
        near += beside ? 1 : 0;
      }
    }
    return near;
  }

  private static Plan changed(Plan plan, Random random) {
    List<Rect> cards = new ArrayList<>(plan.cards());
    List<Plan.Link> links = new ArrayList<>(plan.links());
    switch (random.nextInt(5)) {
      case 0, 1 -> {
        int card = random.nextInt(cards.size());
        cards.set(
            card, cards.get(card).moved(random.nextInt(200) - 100, random.nextInt(200) - 100));
      }
      case 2 -> links.add(link(random.nextInt(cards.size()), random.nextInt(cards.size())));
      case 3 -> links.remove(random.nextInt(links.size()));
      default -> {
        Plan.Link old = links.removeFirst();
        links.add(
            new Plan.Link(
                old.from(),
                old.to(),
                List.of(new Point(random.nextInt(900), random.nextInt(900)))));
      }
    }
    List<Rect> signs =
        random.nextInt(4) == 0
            ? List.of(new Rect(random.nextInt(900), random.nextInt(900), 150, 16))
            : plan.signs();
    List<Rect> areas =
        random.nextInt(4) == 0 ? List.of(new Rect(random.nextInt(500), 0, 400, 900)) : plan.areas();
    return new Plan(cards, signs, areas, links);
  }

  /// Cards somewhere in the squares of a grid, at least 24 pixels apart.
  private static Plan plan(Random random, int cards, int links) {
    List<Rect> rects = new ArrayList<>();
    for (int n = 0; n < cards; n++) {
      double x = n % 8 * 300 + random.nextInt(100);
      double y = n / 8 * 180 + random.nextInt(92);
      rects.add(new Rect(x, y, 176, 64));
    }
    List<Plan.Link> all = new ArrayList<>();
    while (all.size() < links) {
      int from = random.nextInt(cards);
      int to = Math.min(cards - 1, Math.max(0, from + random.nextInt(25) - 10));
      if (from != to) {
        all.add(link(from, to));
      }
    }
    return new Plan(rects, List.of(), List.of(), all);
  }

  private static void assertOrthogonal(List<Point> way) {
    for (int n = 1; n < way.size(); n++) {
      Point a = way.get(n - 1);
      Point b = way.get(n);
      assertTrue(a.x() == b.x() || a.y() == b.y(), way.toString());
    }
  }

  private static void assertOnSide(Rect card, Point end) {
    boolean upright =
        (end.x() == card.x() || end.x() == card.right())
            && end.y() > card.y()
            && end.y() < card.bottom();
    boolean level =
        (end.y() == card.y() || end.y() == card.bottom())
            && end.x() > card.x()
            && end.x() < card.right();
    assertTrue(upright || level, card + " " + end);
  }
}
