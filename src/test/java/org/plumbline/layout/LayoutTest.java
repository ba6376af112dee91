package org.plumbline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.ArtifactKind;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Note;
import org.plumbline.design.Placed;
import org.plumbline.design.RandomDesigns;
import org.plumbline.edit.Edit;
import org.plumbline.edit.PinComponents;
import org.plumbline.edit.Session;
import org.plumbline.geom.Rect;
import org.plumbline.layout.Sheet.Card;
import org.plumbline.store.Templates;

class LayoutTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Layout LAYOUT = new Layout(CATALOG);

  /// What arranging has done so far: it takes seconds, and most claims are about the same designs.
  private static final Map<Design, Optional<Edit>> EDITS = new ConcurrentHashMap<>();

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

  private static Optional<Edit> edit(Design design) {
    return EDITS.computeIfAbsent(design, LayoutTest::anew);
  }

  private static Optional<Edit> anew(Design design) {
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
    Optional<Edit> edit = edit(design);
    assertEquals(edit, anew(design));
    Design arranged = arranged(design);
    assertEquals(Optional.empty(), anew(arranged), "arranged once more it stays as it is");
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

  @Test
  void whoHasHadEnoughGetsNothing() {
    Design design = Templates.find("realtime-feature-store", CATALOG).orElseThrow();
    assertEquals(Optional.empty(), LAYOUT.arranged(design, Set.of(), () -> true));
    assertFalse(LAYOUT.arranged(design, Set.of(), Progress.PATIENT).isEmpty());
  }
}
