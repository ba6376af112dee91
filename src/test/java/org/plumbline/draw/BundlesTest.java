package org.plumbline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.edit.Sketch.boundary;
import static org.plumbline.edit.Sketch.component;
import static org.plumbline.edit.Sketch.connection;
import static org.plumbline.edit.Sketch.design;
import static org.plumbline.edit.Sketch.inside;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.edit.CollapseBoundary;
import org.plumbline.geom.Rect;

/// What becomes of connections when a boundary is collapsed to one card.
class BundlesTest {
  private static final Painter PAINTER = new Painter(Catalog.bundled());
  private static final Design OPEN =
      design(
          boundary("team"),
          at(inside("team", component("one", "online-serving")), 40, 40),
          at(inside("team", component("two", "online-serving")), 40, 160),
          at(component("watch", "service-monitor"), 800, 40),
          at(component("log", "inference-log"), 800, 240),
          connection("one.telemetry", "watch.telemetry"),
          connection("two.telemetry", "watch.telemetry"),
          connection("one.predictions", "log.telemetry"));
  private static final Design FOLDED = new CollapseBoundary("team", true).apply(OPEN);

  @Test
  void connectionsOfOneKindBetweenTheSameCardsAreOneLine() {
    assertEquals(3, lines(PAINTER.paint(OPEN, Style.LIGHT, Told.NOTHING)).size());
    List<Figure> lines = lines(PAINTER.paint(FOLDED, Style.LIGHT, Told.NOTHING));
    assertEquals(
        List.of("one-telemetry-watch-telemetry", "one-predictions-log-telemetry"),
        lines.stream().map(Figure::element).toList());
    assertTrue(lines.getFirst().title().contains("2 connections"), lines.getFirst().title());
  }

  @Test
  void theLineSaysHowManyItStandsFor() {
    Figure line = lines(PAINTER.paint(FOLDED, Style.LIGHT, Told.NOTHING)).getFirst();
    assertTrue(
        line.marks().stream()
            .anyMatch(
                each -> each instanceof Mark.Text text && text.text().equals("Telemetry ×2")));
  }

  @Test
  void theConnectionsOfALineAreThoseThatItStandsFor() {
    String first = "one-telemetry-watch-telemetry";
    String second = "two-telemetry-watch-telemetry";
    String other = "one-predictions-log-telemetry";
    assertEquals(List.of(first, second), PAINTER.standsFor(List.of(first), FOLDED));
    assertEquals(List.of(first, second), PAINTER.standsFor(List.of(second), FOLDED));
    assertEquals(List.of(other), PAINTER.standsFor(List.of(other), FOLDED));
    assertEquals(List.of(first), PAINTER.standsFor(List.of(first), OPEN));
    assertEquals(List.of("team"), PAINTER.standsFor(List.of("team"), FOLDED));
    assertEquals(
        List.of("watch", first, second, other),
        PAINTER.standsFor(List.of("watch", second, other, first, "watch"), FOLDED));
  }

  @Test
  void openedAgainItLooksAsItDid() {
    Drawing folded = PAINTER.paint(FOLDED, Style.LIGHT, Told.NOTHING);
    Drawing again = PAINTER.paint(new Scene(OPEN, Style.LIGHT, Told.NOTHING), folded);
    assertEquals(PAINTER.paint(OPEN, Style.LIGHT, Told.NOTHING).figures(), again.figures());
  }

  private static List<Figure> lines(Drawing drawing) {
    return drawing.figures().stream()
        .filter(each -> each.kind() == Figure.Kind.CONNECTION)
        .toList();
  }

  private static Component at(Component component, double x, double y) {
    return component.withBounds(new Rect(x, y, Component.WIDTH, Component.HEIGHT));
  }
}
