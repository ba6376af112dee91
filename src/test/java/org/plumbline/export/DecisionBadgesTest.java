package org.plumbline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.edit.Sketch.component;
import static org.plumbline.edit.Sketch.design;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Decision;
import org.plumbline.design.Decision.Part;
import org.plumbline.design.Decision.Status;
import org.plumbline.design.Design;
import org.plumbline.draw.BadgeKey;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.draw.Told.Badge;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;

/// Elements tell whether what was decided about them still holds.
class DecisionBadgesTest {
  private static final Design BARE =
      design(component("store", "feature-store"), component("server", "online-serving"));

  @Test
  void whatIsSupersededIsToldApart() {
    assertEquals(Badge.DECISION, badge("store", decision("d1", Status.ACCEPTED, "store")));
    assertEquals(Badge.SUPERSEDED, badge("store", decision("d1", Status.SUPERSEDED, "store")));
    // A decision that has a successor is superseded, whatever it says itself.
    Decision old = decision("d1", Status.ACCEPTED, "store");
    Decision next = decision("d2", Status.ACCEPTED, "server").with(Part.SUPERSEDES, "d1");
    assertEquals(Badge.SUPERSEDED, badge("store", old, next));
    assertEquals(Badge.DECISION, badge("server", old, next));
  }

  @Test
  void oneDecisionThatHoldsIsEnough() {
    Decision old = decision("d1", Status.SUPERSEDED, "store");
    Decision next = decision("d2", Status.ACCEPTED, "store");
    assertEquals(Badge.DECISION, badge("store", old, next));
    assertEquals(Badge.DECISION, badge("store", next, old));
  }

  @Test
  void theDifferenceIsOneOfShapeAndIsSaid() throws IOException {
    Figure holds = figure(Badge.DECISION);
    Figure superseded = figure(Badge.SUPERSEDED);
    assertNotEquals(shapes(holds), shapes(superseded));
    assertTrue(superseded.title().contains("superseded"), superseded.title());
    assertTrue(holds.title().contains("a decision has been recorded"), holds.title());
    assertFalse(holds.title().contains("superseded"), holds.title());
    ByteArrayOutputStream svg = new ByteArrayOutputStream();
    SvgWriter.write(drawing(Badge.SUPERSEDED), Sheet.USUAL, svg);
    assertTrue(svg.toString(StandardCharsets.UTF_8).contains("its decision has been superseded"));
  }

  @ParameterizedTest
  @EnumSource
  void everyBadgeHasAShapeOfItsOwnAndWordsForTheLegend(Badge badge) {
    BadgeKey key = BadgeKey.of(badge, Point.ORIGIN, Style.LIGHT);
    assertFalse(key.words().isBlank());
    for (Badge other : Badge.values()) {
      if (other != badge) {
        BadgeKey otherKey = BadgeKey.of(other, Point.ORIGIN, Style.LIGHT);
        assertNotEquals(paths(key.marks()), paths(otherKey.marks()), other.name());
        assertNotEquals(key.words(), otherKey.words());
      }
    }
  }

  private static Badge badge(String element, Decision... decisions) {
    Map<String, List<Badge>> badges =
        FindingBadges.of(BARE.withDecisions(List.of(decisions)), List.of());
    List<Badge> worn = badges.getOrDefault(element, List.of());
    assertEquals(1, worn.size());
    return worn.getFirst();
  }

  private static Decision decision(String id, Status status, String about) {
    return Decision.titled(id, id).withStatus(status).withAbout(List.of(about));
  }

  private static Drawing drawing(Badge badge) {
    Told told = new Told(Map.of("store", List.of(badge)), Map.of());
    return new Painter(Catalog.bundled()).paint(BARE, Style.LIGHT, told);
  }

  private static Figure figure(Badge badge) {
    return drawing(badge).figures().stream()
        .filter(each -> each.element().equals("store"))
        .findFirst()
        .orElseThrow();
  }

  private static Set<Path> shapes(Figure figure) {
    return Set.copyOf(paths(figure.marks()));
  }

  private static List<Path> paths(List<Mark> marks) {
    return marks.stream()
        .filter(Mark.Shape.class::isInstance)
        .map(mark -> ((Mark.Shape) mark).path())
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
