package org.plumbline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.bench.WorkSet;
import org.plumbline.catalog.ArtifactKind;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Note;
import org.plumbline.design.Placed;
import org.plumbline.design.PortRef;
import org.plumbline.design.RandomDesigns;
import org.plumbline.edit.Edit;
import org.plumbline.edit.PinComponents;
import org.plumbline.edit.Session;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.layout.Sheet.Card;
import org.plumbline.store.Templates;

class LayoutTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Layout LAYOUT = new Layout(CATALOG);
  private static final Map<Design, Optional<Edit>> FOUND = new HashMap<>();

  static Stream<Design> templates() {
    return Templates.ids().stream().map(id -> Templates.find(id, CATALOG).orElseThrow());
  }

  /// Designs by lot, some with pinned cards, collapsed and nested boundaries, cards of any width.
  static Stream<Design> random() {
    return LongStream.range(0, 30).mapToObj(seed -> RandomDesigns.design(seed, 14));
  }

  static Stream<Design> all() {
    return Stream.concat(templates(), random());
  }

  static Stream<Design> loose() {
    return all().map(LayoutTest::unpinned);
  }

  private static Design unpinned(Design design) {
    return design.withComponents(
        design.components().stream().map(each -> each.withPinned(false)).toList());
  }

  private static Design arranged(Design design) {
    return edit(design).map(edit -> edit.apply(design)).orElse(design);
  }

  /// The edit that arranges everything, found once for each design, since many claims look at it.
  private static Optional<Edit> edit(Design design) {
    return FOUND.computeIfAbsent(design, LayoutTest::fresh);
  }

  private static Optional<Edit> fresh(Design design) {
    return LAYOUT.arranged(design, Set.of(), Progress.PATIENT);
  }

  @ParameterizedTest
  @MethodSource("all")
  void noCardLiesOnAnother(Design design) {
    assertApart(Sheet.of(arranged(design)));
  }

  /// Cards that people pinned on one another are their own affair.
  private static void assertApart(Sheet sheet) {
    List<Card> cards = sheet.cards();
    for (int n = 0; n < cards.size(); n++) {
      for (int m = n + 1; m < cards.size(); m++) {
        boolean apart = !cards.get(n).bounds().intersects(cards.get(m).bounds());
        boolean pinned = cards.get(n).pinned() && cards.get(m).pinned();
        assertTrue(apart || pinned, cards.get(n) + " lies on " + cards.get(m));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("loose")
  void aBoundaryHoldsItsMembersAndNothingElse(Design design) {
    Sheet sheet = Sheet.of(arranged(design));
    for (Boundary area : sheet.areas()) {
      for (Card card : sheet.cards()) {
        boolean member = card.around().filter(home -> within(home, area, sheet)).isPresent();
        assertEquals(member, area.bounds().intersects(card.bounds()), card + " and " + area);
        assertTrue(!member || area.bounds().contains(card.bounds()), card + " in " + area);
      }
      for (Boundary other : sheet.areas()) {
        boolean nested = within(other.id(), area, sheet) || within(area.id(), other, sheet);
        assertEquals(nested, area.bounds().intersects(other.bounds()), area + " and " + other);
      }
    }
  }

  private static boolean within(String home, Boundary area, Sheet sheet) {
    return home.equals(area.id())
        || sheet.areas().stream()
            .filter(each -> each.id().equals(home))
            .anyMatch(each -> each.parent().filter(up -> within(up, area, sheet)).isPresent());
  }

  @ParameterizedTest
  @MethodSource("all")
  void pinnedComponentsStay(Design design) {
    List<Component> pinned = design.components().stream().filter(Component::pinned).toList();
    Design arranged = arranged(design);
    Sheet sheet = Sheet.of(design);
    for (Component each : pinned) {
      if (sheet.cards().stream().anyMatch(card -> card.element().equals(each))) {
        assertEquals(each, arranged.component(each.id()).orElseThrow());
      }
    }
  }

  @Test
  void theRestOfATemplateIsArrangedAroundPinnedCards() {
    Design design = Templates.find("realtime-feature-store", CATALOG).orElseThrow();
    List<String> ids = List.of("bus", design.components().getLast().id());
    Design pinned = new PinComponents(ids, true).apply(design);
    Design arranged = arranged(pinned);
    assertApart(Sheet.of(arranged));
    ids.forEach(id -> assertEquals(pinned.component(id), arranged.component(id)));
    assertNotEquals(pinned, arranged);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void ofASelectionOnlyWhatIsSelectedMoves(Design design) {
    Set<String> chosen = new HashSet<>();
    design.components().stream().skip(3).limit(6).forEach(each -> chosen.add(each.id()));
    Design arranged =
        LAYOUT
            .arranged(design, chosen, Progress.PATIENT)
            .map(edit -> edit.apply(design))
            .orElse(design);
    for (Component each : design.components()) {
      if (!chosen.contains(each.id())) {
        assertEquals(each, arranged.component(each.id()).orElseThrow());
      }
    }
    assertApart(Sheet.of(arranged));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void theSameDesignGivesTheSameArrangement(Design design) {
    Design arranged = arranged(design);
    assertEquals(edit(design), fresh(design));
    assertEquals(Optional.empty(), fresh(arranged), "arranged once more it stays as it is");
  }

  @ParameterizedTest
  @MethodSource("all")
  void itIsOneStepThatCanBeTakenBack(Design design) {
    Session session = new Session(design);
    edit(design).ifPresent(session::commit);
    Design arranged = session.design();
    session.undo();
    assertEquals(design, session.design());
    session.redo();
    assertEquals(arranged, session.design());
  }

  @ParameterizedTest
  @MethodSource("all")
  void onlyPlacesAndBendsChange(Design design) {
    Design arranged = arranged(design);
    assertEquals(withoutPlaces(design), withoutPlaces(arranged));
  }

  private static Design withoutPlaces(Design design) {
    Rect nowhere = new Rect(0, 0, 0, 0);
    return design
        .withComponents(design.components().stream().map(each -> each.withBounds(nowhere)).toList())
        .withBoundaries(design.boundaries().stream().map(each -> each.withBounds(nowhere)).toList())
        .withNotes(design.notes().stream().map(each -> each.withBounds(nowhere)).toList())
        .withConnections(
            design.connections().stream().map(each -> each.withWaypoints(List.of())).toList());
  }

  @ParameterizedTest
  @MethodSource("loose")
  void notesLieUnderNoCardAndOnNoOther(Design design) {
    Design arranged = arranged(design);
    List<Rect> taken = new ArrayList<>();
    Sheet.of(arranged).cards().forEach(card -> taken.add(card.bounds()));
    for (Note note : arranged.notes()) {
      assertTrue(taken.stream().noneMatch(note.bounds()::intersects), note.toString());
      taken.add(note.bounds());
    }
  }

  /// What is learned and served flows on; alarms, triggers and feedback go back by their nature.
  @ParameterizedTest
  @MethodSource("templates")
  void theFlowRunsFromLeftToRight(Design design) {
    Design arranged = arranged(design);
    List<Connection> flow =
        arranged.connections().stream().filter(each -> flows(each, arranged)).toList();
    long forward = flow.stream().filter(each -> way(each, arranged) > 0).count();
    long back = flow.stream().filter(each -> way(each, arranged) < 0).count();
    assertTrue(forward > 2 * back, forward + " forward, " + back + " back");
  }

  private static boolean flows(Connection connection, Design design) {
    return design
        .component(connection.from().component())
        .flatMap(each -> each.typeIn(CATALOG))
        .flatMap(type -> type.output(connection.from().port()))
        .filter(port -> port.kind().line() == ArtifactKind.Line.SOLID)
        .isPresent();
  }

  private static double way(Connection connection, Design design) {
    Rect from = design.component(connection.from().component()).orElseThrow().bounds();
    Rect to = design.component(connection.to().component()).orElseThrow().bounds();
    return Math.signum(to.centerX() - from.centerX());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void thePictureFitsAScreen(Design design) {
    Rect extent = Elements.extent(arranged(design)).orElseThrow();
    double aspect = extent.width() / extent.height();
    assertTrue(aspect > 1 && aspect < 3.5, "" + aspect);
  }

  @Test
  void whatHasNoConnectionStandsInARow() {
    List<Component> components = new ArrayList<>();
    for (int n = 0; n < 5; n++) {
      Component any =
          Templates.find("first-end-to-end-project", CATALOG).orElseThrow().components().getFirst();
      components.add(any.withId("c-" + n).withBoundary(Optional.empty()));
    }
    Design arranged = arranged(Design.titled("Alone").withComponents(components));
    assertApart(Sheet.of(arranged));
    long rows =
        arranged.components().stream().map(Placed::bounds).mapToDouble(Rect::y).distinct().count();
    assertEquals(2, rows);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 6})
  void aShortChainIsOneRowFromLeftToRight(int count) {
    Component any =
        Templates.find("first-end-to-end-project", CATALOG).orElseThrow().components().getFirst();
    List<Component> components = new ArrayList<>();
    List<Connection> connections = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      Rect anywhere = any.bounds().at(new Point(40 * (n % 3), 90 * n));
      components.add(any.withId("c-" + n).withBoundary(Optional.empty()).withBounds(anywhere));
      if (n > 0) {
        PortRef from = new PortRef("c-" + (n - 1), "data");
        connections.add(Connection.of("k-" + n, from, new PortRef("c-" + n, "data")));
      }
    }
    Design arranged =
        arranged(Design.titled("Chain").withComponents(components).withConnections(connections));
    for (int n = 1; n < count; n++) {
      Rect before = arranged.components().get(n - 1).bounds();
      Rect now = arranged.components().get(n).bounds();
      assertEquals(before.y(), now.y());
      assertTrue(now.x() > before.right());
    }
  }

  @Test
  void whoHasHadEnoughGetsNothing() {
    Design design = Templates.find("realtime-feature-store", CATALOG).orElseThrow();
    assertEquals(Optional.empty(), LAYOUT.arranged(design, Set.of(), () -> true));
    assertFalse(LAYOUT.arranged(design, Set.of(), Progress.PATIENT).isEmpty());
  }

  /// So many copies of the templates, each in a boundary of its own.
  private static Design copies(int count) {
    List<Component> components = new ArrayList<>();
    List<Boundary> boundaries = new ArrayList<>();
    List<Connection> connections = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      String mark = "x" + n + "-";
      Design copy = templates().toList().get(n % 4);
      Boundary around = copy.boundaries().getFirst().withId(mark).withParent(Optional.empty());
      boundaries.add(around);
      for (Boundary each : copy.boundaries()) {
        Optional<String> parent = each.parent().map(mark::concat).or(() -> Optional.of(mark));
        boundaries.add(each.withId(mark + each.id()).withParent(parent));
      }
      for (Component each : copy.components()) {
        Optional<String> home = each.boundary().map(mark::concat).or(() -> Optional.of(mark));
        components.add(each.withId(mark + each.id()).withBoundary(home));
      }
      for (Connection each : copy.connections()) {
        PortRef from = new PortRef(mark + each.from().component(), each.from().port());
        PortRef to = new PortRef(mark + each.to().component(), each.to().port());
        connections.add(Connection.of(mark + each.id(), from, to));
      }
    }
    return Design.titled("Copies")
        .withComponents(components)
        .withBoundaries(boundaries)
        .withConnections(connections);
  }

  @Test
  void boundariesHoldTogetherInALargeDesignToo() {
    aBoundaryHoldsItsMembersAndNothingElse(copies(8));
  }

  @Test
  void inALargeDesignWhatIsConnectedStandsNearAndRunsForward() {
    Design arranged = arranged(WorkSet.of(500));
    assertApart(Sheet.of(arranged));
    double cells = 0;
    long forward = 0;
    for (Connection each : arranged.connections()) {
      Rect from = arranged.component(each.from().component()).orElseThrow().bounds();
      Rect to = arranged.component(each.to().component()).orElseThrow().bounds();
      cells += Math.abs(to.centerX() - from.centerX()) / 224;
      cells += Math.abs(to.centerY() - from.centerY()) / 128;
      forward += way(each, arranged) >= 0 ? 1 : 0;
    }
    assertTrue(cells / arranged.connections().size() < 4, "" + cells);
    assertTrue(forward > 0.75 * arranged.connections().size(), "" + forward);
    Rect extent = Elements.extent(arranged).orElseThrow();
    assertTrue(extent.width() * extent.height() < 500 * 6 * 224 * 128, extent.toString());
  }

  @Test
  void manyAroundOneAndManyWithoutAnyAreArrangedAsWell() {
    Design base = Templates.find("realtime-feature-store", CATALOG).orElseThrow();
    Component hub = base.component("bus").orElseThrow().withBoundary(Optional.empty());
    List<Component> components = new ArrayList<>(List.of(hub));
    List<Connection> connections = new ArrayList<>();
    for (int n = 0; n < 300; n++) {
      components.add(hub.withId("c-" + n));
      PortRef to = new PortRef("c-" + n, "events");
      connections.add(Connection.of("k-" + n, new PortRef(hub.id(), "events-out"), to));
    }
    Design design = Design.titled("Star").withComponents(components);
    assertApart(Sheet.of(arranged(design)));
    assertApart(Sheet.of(arranged(design.withConnections(connections))));
  }

  @Test
  void whoWaitsForALargeDesignIsToldHowFarItIsAndCanGiveItUp() {
    List<Double> told = Collections.synchronizedList(new ArrayList<>());
    Design design = WorkSet.of(500);
    Progress patient = progress(told, () -> false);
    assertTrue(LAYOUT.arranged(design, Set.of(), patient).isPresent());
    double most = told.stream().mapToDouble(share -> share).max().orElse(0);
    assertTrue(told.size() > 10 && most > 0.8 && most <= 1, told.toString());
    told.clear();
    Progress impatient = progress(told, () -> told.size() > 3);
    assertEquals(Optional.empty(), LAYOUT.arranged(design, Set.of(), impatient));
    assertTrue(told.size() < 10, told.toString());
  }

  private static Progress progress(List<Double> told, BooleanSupplier enough) {
    return new Progress() {
      @Override
      public boolean cancelled() {
        return enough.getAsBoolean();
      }

      @Override
      public void at(double share) {
        told.add(share);
      }
    };
  }
}
