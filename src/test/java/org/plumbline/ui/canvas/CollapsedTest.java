package org.plumbline.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.draw.Told.Badge;
import org.plumbline.edit.Sketch;
import org.plumbline.export.FindingBadges;
import org.plumbline.geom.Rect;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Severity;
import org.plumbline.ui.canvas.tool.Handle;

/// A collapsed boundary is a card, also for those who select it.
final class CollapsedTest {
  private static final Boundary OPEN = Sketch.boundary("area");
  private static final Boundary FOLDED = OPEN.withCollapsed(true);
  private static final Design DESIGN =
      Sketch.design(
          FOLDED,
          Sketch.boundary("inner").withParent(Optional.of("area")),
          Sketch.inside("inner", Sketch.component("deep", "feature-store")),
          Sketch.inside("area", Sketch.component("near", "feature-store")),
          Sketch.component("outside", "feature-store"));

  @Test
  void theRingIsAroundTheCard() {
    Rect card = new Rect(OPEN.bounds().x(), OPEN.bounds().y(), Component.WIDTH, Component.HEIGHT);
    assertEquals(card, AidLayer.Area.of(FOLDED, Optional.empty()).bounds());
    assertEquals(OPEN.bounds(), AidLayer.Area.of(OPEN, Optional.empty()).bounds());
  }

  @Test
  void theCardCannotBeResized() {
    assertEquals(List.of(), Handle.resizing(FOLDED, 1));
    assertFalse(Handle.resizing(OPEN, 1).isEmpty());
  }

  @Test
  void theCardWearsTheWorstBadgeOfWhatIsInIt() {
    assertEquals(
        Badge.ERROR, worn(finding(Severity.ERROR, "deep"), finding(Severity.ADVICE, "near")));
    assertEquals(Badge.ADVICE, worn(finding(Severity.ADVICE, "near")));
    assertTrue(
        FindingBadges.of(DESIGN, List.of(finding(Severity.ERROR, "outside")))
            .getOrDefault("area", List.of())
            .isEmpty());
    Design open = DESIGN.withBoundaries(List.of(OPEN, DESIGN.boundaries().getLast()));
    assertTrue(
        FindingBadges.of(open, List.of(finding(Severity.ERROR, "near")))
            .getOrDefault("area", List.of())
            .isEmpty());
  }

  @Test
  void theCardSpeaksForConnectionsOfWhichBothEndsAreInItAndForNoOthers() {
    Connection within = Sketch.connection("deep.rows", "near.rows");
    Connection across = Sketch.connection("near.rows", "outside.rows");
    Design joined = DESIGN.withConnections(List.of(within, across));
    Finding inside = finding(Severity.ERROR, within.id());
    Finding leaving = finding(Severity.ERROR, across.id());
    assertTrue(FindingBadges.of(joined, List.of(inside)).containsKey("area"));
    assertFalse(FindingBadges.of(joined, List.of(leaving)).containsKey("area"));
    // Boundaries that are said to lie in each other are a fault that must not stop the drawing.
    Boundary one = FOLDED.withParent(Optional.of("inner"));
    Design ring = joined.withBoundaries(List.of(one, joined.boundaries().getLast()));
    assertTrue(FindingBadges.of(ring, List.of(inside)).containsKey("area"));
  }

  private static Badge worn(Finding... findings) {
    return FindingBadges.of(DESIGN, List.of(findings)).getOrDefault("area", List.of()).getFirst();
  }

  private static Finding finding(Severity severity, String element) {
    return new Finding("rule", severity, List.of(element), "", "", "");
  }
}
