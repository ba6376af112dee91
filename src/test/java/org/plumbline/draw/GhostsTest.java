package org.plumbline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.edit.Sketch.component;
import static org.plumbline.edit.Sketch.connection;
import static org.plumbline.edit.Sketch.design;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Difference;
import org.plumbline.edit.AddComponent;
import org.plumbline.edit.AddConnection;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.edit.MoveElements;
import org.plumbline.edit.RemoveElements;
import org.plumbline.edit.RenameElement;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

final class GhostsTest {
  private static final Painter PAINTER = new Painter(Catalog.bundled());
  private static final String WIRE = "store-online-serving-features";

  private final Design design =
      design(
          at(0, 0, component("store", "feature-store")),
          at(400, 0, component("serving", "online-serving")),
          at(400, 200, component("other", "online-serving")),
          connection("store.online", "serving.features"));

  private static Component at(double x, double y, Component component) {
    return component.withBounds(component.bounds().at(new Point(x, y)));
  }

  /// The drawing as it is under an offer, and what lies above it.
  ///
  /// @param under what lies below the offer
  private record Shown(Drawing below, List<Figure> above, Optional<List<Figure>> under) {
    Figure below(String id) {
      return below.figures().stream()
          .filter(each -> each.element().equals(id))
          .findFirst()
          .orElseThrow();
    }

    Figure above(String id) {
      return above.stream().filter(each -> each.element().equals(id)).findFirst().orElseThrow();
    }

    List<String> ids() {
      return above.stream().map(Figure::element).toList();
    }
  }

  private Shown offering(Edit edit, Style style) {
    Design after = edit.apply(design);
    Ghosts ghosts = new Ghosts(Difference.between(design, after));
    Drawing below = PAINTER.paint(design, style, new Told(Map.of(), ghosts.below()));
    Told told = new Told(Map.of(), ghosts.above(), Map.of("store", "Replicas: 2"));
    Drawing then = PAINTER.paint(new Scene(after, style, told), below);
    return new Shown(below, ghosts.of(then), ghosts.under(below, then));
  }

  private static List<Style> styles() {
    return List.of(Style.LIGHT, Style.DARK);
  }

  private static Mark.Box card(Figure figure) {
    return (Mark.Box) figure.marks().getFirst();
  }

  private static final Edit ADDING =
      new AllOf(
          "Add",
          List.of(
              new AddComponent(at(0, 200, component("cache", "cache"))),
              new AddConnection(connection("store.online", "other.features"))));

  @ParameterizedTest
  @MethodSource("styles")
  void whatWouldComeIsTranslucentAndDashedInTheAccentColour(Style style) {
    Shown shown = offering(ADDING, style);
    assertEquals(List.of("store-online-other-features", "cache"), shown.ids());
    Mark.Box card = card(shown.above("cache"));
    assertTrue(card.fill().orElseThrow().opacity() < 1);
    assertEquals(style.ink().accent(), card.border().orElseThrow().color());
    assertFalse(card.border().orElseThrow().dash().isEmpty());
    Mark.Stroke way =
        shown.above("store-online-other-features").marks().stream()
            .filter(Mark.Line.class::isInstance)
            .map(each -> ((Mark.Line) each).stroke())
            .findFirst()
            .orElseThrow();
    assertEquals(style.ink().accent(), way.color());
    assertFalse(way.dash().isEmpty());
  }

  @Test
  void whatStaysIsDrawnAsItWas() {
    Drawing plain = PAINTER.paint(design, Style.LIGHT, Told.NOTHING);
    assertEquals(plain.figures(), offering(ADDING, Style.LIGHT).below().figures());
  }

  @Test
  void aConnectionThatMakesRoomRunsAsItWouldRun() {
    Component between = at(204, 0, component("between", "cache"));
    Shown shown = offering(new AddComponent(between), Style.LIGHT);
    Rect card = between.bounds();
    assertTrue(runsThrough(shown.below(WIRE), card), "the old way lies under the ghost");
    assertEquals(List.of("between"), shown.ids());
    assertEquals(
        shown.below().figures().stream().map(Figure::element).toList(),
        shown.under().orElseThrow().stream().map(Figure::element).toList());
    Figure under =
        shown.under().orElseThrow().stream()
            .filter(each -> each.element().equals(WIRE))
            .findFirst()
            .orElseThrow();
    assertFalse(runsThrough(under, card));
    assertEquals(
        PAINTER
            .paint(new AddComponent(between).apply(design), Style.LIGHT, Told.NOTHING)
            .figures()
            .getFirst(),
        under);
  }

  @Test
  void whatNeedNotMakeRoomStaysTheSame() {
    Shown shown = offering(new RenameElement("store", "Shop"), Style.LIGHT);
    assertTrue(shown.under().isEmpty());
  }

  private static boolean runsThrough(Figure wire, Rect card) {
    return wire.shape().stream().anyMatch(each -> each.intersects(card));
  }

  @Test
  void whatWouldGoStepsBackAndIsStruckOut() {
    Figure usual = PAINTER.paint(design, Style.LIGHT, Told.NOTHING).figures().getFirst();
    Shown shown = offering(new RemoveElements(List.of("serving")), Style.LIGHT);
    assertEquals(List.of(), shown.ids());
    assertEquals(usual.way(), shown.below(WIRE).way());
    assertEquals(usual.marks().size() + 1, shown.below(WIRE).marks().size());
    assertTrue(
        shown.below("serving").marks().stream()
            .anyMatch(mark -> mark instanceof Mark.Line line && struck(line, shown)));
  }

  private static boolean struck(Mark.Line line, Shown shown) {
    Rect card = shown.below("serving").bounds();
    return line.points().stream().allMatch(each -> each.y() == card.centerY());
  }

  @Test
  void whatWouldMoveIsFaintWhereItIsAndAGhostWhereItGoes() {
    Shown shown = offering(new MoveElements(List.of("serving"), 80, 40), Style.LIGHT);
    assertEquals(List.of(WIRE, "serving"), shown.ids());
    assertEquals(400, shown.below("serving").bounds().x());
    assertEquals(480, shown.above("serving").bounds().x());
    assertFalse(card(shown.above("serving")).border().orElseThrow().dash().isEmpty());
    assertFalse(
        shown
            .below("serving")
            .equals(PAINTER.paint(design, Style.LIGHT, Told.NOTHING).figures().get(2)));
  }

  @Test
  void whatWouldSaySomethingElseIsOutlinedWithWordsBelowIt() {
    Shown shown = offering(new RenameElement("store", "Shop"), Style.LIGHT);
    Figure store = shown.above("store");
    assertEquals(
        Optional.of(Mark.Stroke.solid(Style.LIGHT.ink().accent(), 2)), card(store).border());
    Mark.Text caption = (Mark.Text) store.marks().getLast();
    assertEquals("Replicas: 2", caption.text());
    assertTrue(caption.at().y() > card(store).rect().bottom());
    assertTrue(store.bounds().contains(caption.at()));
  }

  @Test
  void theCaptionOfAConnectionStandsBelowItsBadge() {
    Told told =
        new Told(
            Map.of(WIRE, List.of(Told.Badge.ERROR)),
            Map.of(WIRE, Told.Emphasis.CHANGED),
            Map.of(WIRE, "Encrypted in transit: yes"));
    List<Mark> marks = PAINTER.paint(design, Style.LIGHT, told).figures().getFirst().marks();
    Mark.Box pill = (Mark.Box) marks.get(marks.size() - 2);
    Mark.Shape badge = (Mark.Shape) marks.get(marks.size() - 5);
    assertEquals(Optional.of(Style.LIGHT.signals().error()), badge.fill());
    assertTrue(pill.rect().y() >= badge.at().y() + Badges.SIZE / 2);
  }

  @Test
  void cardsHaveToBeSeenAndConnectionsWhereThereIsNothingElse() {
    List<Figure> added = offering(ADDING, Style.LIGHT).above();
    assertEquals(new Rect(0, 200, 176, 64), Ghosts.extent(added).orElseThrow());
    assertEquals(added.getFirst().bounds(), Ghosts.extent(added.subList(0, 1)).orElseThrow());
    assertEquals(Optional.empty(), Ghosts.extent(List.of()));
  }
}
