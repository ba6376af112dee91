package org.plumbline.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Value;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// A variant is a list of changes: it gives back what was drawn, and outlives edits of the design.
class VariantTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Design SHOP =
      Design.titled("Shop")
          .withComponents(List.of(component("orders"), component("features"), component("model")))
          .withConnections(
              List.of(
                  connection("c1", "orders", "features"), connection("c2", "features", "model")));

  private static Component component(String id) {
    return Component.of(id, CATALOG.component("event-source").orElseThrow(), new Point(0, 0));
  }

  private static Connection connection(String id, String from, String to) {
    return Connection.of(id, new PortRef(from, "out"), new PortRef(to, "in"));
  }

  static Stream<Long> seeds() {
    return LongStream.range(0, 60).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theChangesBetweenTwoDesignsMakeTheOneOutOfTheOther(long seed) {
    Design base = RandomDesigns.design(seed, 12);
    Design next = RandomDesigns.design(seed + 1000, 12);
    Design made = Changes.between(base, next).on(base);
    assertEquals(
        base.withProperties(next.properties())
            .withComponents(next.components())
            .withConnections(next.connections())
            .withBoundaries(next.boundaries())
            .withNotes(next.notes()),
        made);
    assertEquals(List.of(), Changes.between(base, next).lapsed(base));
    assertTrue(Changes.between(base, base).isNone());
  }

  @Test
  void aChangeHoldsOnItsOwnWhateverElseIsEditedInTheDesign() {
    Component renamed = component("orders").withName("Batches");
    Changes changes = Changes.between(SHOP, with(SHOP, renamed));
    Design moved = with(SHOP, component("orders").withBounds(new Rect(400, 80, 176, 64)));
    Component both = changes.on(moved).component("orders").orElseThrow();
    assertEquals("Batches", both.name());
    assertEquals(new Rect(400, 80, 176, 64), both.bounds());
  }

  @Test
  void aPropertyGoesBackToItsDefaultWithoutTouchingTheOthers() {
    Properties two = Properties.of(java.util.Map.of("a", Value.of("1"), "b", Value.of("2")));
    Properties one = Properties.of(java.util.Map.of("b", Value.of("2")));
    Design base = with(SHOP, component("orders").withProperties(two));
    Changes changes = Changes.between(base, with(base, component("orders").withProperties(one)));
    Properties three =
        Properties.of(java.util.Map.of("a", Value.of("1"), "b", Value.of("2"), "c", Value.of("3")));
    Design later = with(base, component("orders").withProperties(three));
    Properties left = changes.on(later).component("orders").orElseThrow().properties();
    assertEquals(java.util.Map.of("b", Value.of("2"), "c", Value.of("3")), left.set());
  }

  @Test
  void whatNoLongerAppliesIsToldAndLeftOut() {
    Design next =
        with(SHOP, component("model").withName("Better"))
            .withConnections(List.of(connection("c2", "features", "model")));
    Design wired =
        next.withConnections(append(next.connections(), connection("c3", "orders", "model")));
    Changes changes = Changes.between(SHOP, wired);
    Design without =
        SHOP.withComponents(List.of(component("orders"), component("features")))
            .withConnections(List.of());
    assertEquals(
        List.of(
            new Changes.Lapsed(Changes.Why.CHANGED_IS_GONE, "model"),
            new Changes.Lapsed(Changes.Why.REMOVED_IS_GONE, "c1"),
            new Changes.Lapsed(Changes.Why.END_IS_GONE, "c3")),
        changes.lapsed(without));
    assertEquals(without, changes.on(without));
    assertEquals(wired, changes.on(SHOP), "and holds again when the design is as it was");
  }

  @Test
  void whatDoesNotApplyIsKeptWhileTheVariantIsWorkedOn() {
    Changes changes = Changes.between(SHOP, with(SHOP, component("model").withName("Better")));
    Design without =
        SHOP.withComponents(List.of(component("orders"), component("features")))
            .withConnections(List.of());
    Design worked = with(without, component("orders").withName("Batches"));
    Changes both = Changes.between(without, worked).keeping(changes, without);
    assertEquals("Better", both.on(SHOP).component("model").orElseThrow().name());
    assertEquals("Batches", both.on(SHOP).component("orders").orElseThrow().name());
  }

  @Test
  void anElementWhoseIdIsTakenMeanwhileIsNotAddedTwice() {
    Changes changes =
        Changes.between(SHOP, SHOP.withComponents(append(SHOP.components(), component("cache"))));
    Design own =
        SHOP.withComponents(append(SHOP.components(), component("cache").withName("Mine")));
    assertEquals(own, changes.on(own));
    assertEquals(
        List.of(new Changes.Lapsed(Changes.Why.ADDED_IS_THERE, "cache")), changes.lapsed(own));
  }

  @Test
  void aNewConnectionOfTheDesignDoesNotDangleWhereAVariantHasRemovedItsEnd() {
    Design without =
        SHOP.withComponents(List.of(component("orders"), component("features")))
            .withConnections(List.of(connection("c1", "orders", "features")));
    Changes changes = Changes.between(SHOP, without);
    Design later =
        SHOP.withConnections(append(SHOP.connections(), connection("c9", "orders", "model")));
    assertEquals(without, changes.on(later));
  }

  @Test
  void boundariesThatBothMovedIntoEachOtherDoNotCloseACircle() {
    Design base = SHOP.withBoundaries(List.of(boundary("a", ""), boundary("b", "")));
    Changes changes =
        Changes.between(base, base.withBoundaries(List.of(boundary("a", ""), boundary("b", "a"))));
    Design later = base.withBoundaries(List.of(boundary("a", "b"), boundary("b", "")));
    assertEquals(later, changes.on(later));
  }

  @Test
  void whatAVariantPutsIntoABoundaryThatIsGoneSinceLiesWhereTheDesignHasIt() {
    Design base = SHOP.withBoundaries(List.of(boundary("a", ""), boundary("b", "")));
    Design next =
        with(base, component("orders").withBoundary(Optional.of("a")))
            .withBoundaries(List.of(boundary("a", ""), boundary("b", "a")));
    Design grown =
        next.withComponents(
            append(next.components(), component("cache").withBoundary(Optional.of("a"))));
    Changes changes = Changes.between(base, grown);
    Design without = base.withBoundaries(List.of(boundary("b", "")));
    Design made = changes.on(without);
    assertEquals(Optional.empty(), made.component("orders").orElseThrow().boundary());
    assertEquals(Optional.empty(), made.component("cache").orElseThrow().boundary());
    assertEquals(Optional.empty(), made.boundary("b").orElseThrow().parent());
    assertEquals(
        List.of(
            new Changes.Lapsed(Changes.Why.HOME_IS_GONE, "orders"),
            new Changes.Lapsed(Changes.Why.HOME_IS_GONE, "cache"),
            new Changes.Lapsed(Changes.Why.HOME_IS_GONE, "b")),
        changes.lapsed(without));
    assertEquals(grown, changes.on(base), "and holds again when the design is as it was");
  }

  @Test
  void anotherOrderIsPartOfAVariant() {
    Design turned = SHOP.withComponents(SHOP.components().reversed());
    assertEquals(turned, Changes.between(SHOP, turned).on(SHOP));
  }

  private static Boundary boundary(String id, String parent) {
    return new Boundary(
        id,
        "team",
        id,
        Optional.of(parent).filter(each -> !each.isEmpty()),
        new Rect(0, 0, 400, 300),
        false,
        Properties.NONE,
        Extras.NONE);
  }

  private static Design with(Design design, Component component) {
    return design.withComponents(
        design.components().stream()
            .map(each -> each.id().equals(component.id()) ? component : each)
            .toList());
  }

  private static <T> List<T> append(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }
}
