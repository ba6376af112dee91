package org.plumbline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.edit.Sketch.component;
import static org.plumbline.edit.Sketch.connection;
import static org.plumbline.edit.Sketch.design;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.design.Extras;
import org.plumbline.design.Note;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

final class TiesTest {
  private static final Painter PAINTER = new Painter(Catalog.bundled());
  private static final String WIRE = "store-online-serving-features";

  private static Design about(Rect at, String... ids) {
    Note note = new Note("n", "why", "", at, List.of(ids), Extras.NONE);
    Design pair =
        design(
            component("store", "feature-store"),
            component("serving", "online-serving")
                .withBounds(component("serving", "online-serving").bounds().at(new Point(400, 0))),
            connection("store.online", "serving.features"));
    return pair.withNotes(List.of(note));
  }

  private static Drawing paint(Design design) {
    return PAINTER.paint(design, Style.LIGHT, Told.NOTHING);
  }

  private static List<Figure> ties(Drawing drawing) {
    return drawing.figures().stream().filter(each -> each.kind() == Figure.Kind.TIE).toList();
  }

  private static List<Point> way(Drawing drawing) {
    return ((Mark.Line) ties(drawing).getFirst().marks().getFirst()).points();
  }

  @Test
  void aDottedLineLeadsFromANoteToWhatItIsAboutBehindTheCards() {
    Rect at = new Rect(0, 300, 200, 80);
    Drawing drawing = paint(about(at, "store"));
    Rect card = component("store", "feature-store").bounds();
    List<Point> way = way(drawing);
    assertEquals(300, way.getFirst().y());
    assertEquals(card.bottom(), way.getLast().y());
    assertEquals(way.getFirst().x(), way.getLast().x());
    int tie = drawing.figures().indexOf(ties(drawing).getFirst());
    int firstCard =
        drawing.figures().stream().map(Figure::kind).toList().indexOf(Figure.Kind.COMPONENT);
    assertTrue(tie < firstCard);
  }

  @Test
  void aLineToAConnectionEndsAtItsLabelOrMiddle() {
    Drawing drawing = paint(about(new Rect(250, 300, 200, 80), WIRE));
    Point end = way(drawing).getLast();
    Figure wire =
        drawing.figures().stream()
            .filter(each -> each.element().equals(WIRE))
            .findFirst()
            .orElseThrow();
    assertTrue(wire.bounds().grown(1).contains(end));
  }

  @Test
  void aNoteThatLiesOnWhatItIsAboutNeedsNoLine() {
    assertTrue(ties(paint(about(new Rect(10, 10, 200, 80), "store"))).isEmpty());
  }

  @Test
  void whatIsMissingHasAShortRedLine() {
    Drawing drawing = paint(about(new Rect(0, 300, 200, 80), "gone"));
    Mark.Line stub = (Mark.Line) ties(drawing).getFirst().marks().getFirst();
    assertEquals(Style.LIGHT.signals().error(), stub.stroke().color());
  }

  @Test
  void aLineIsNothingThatAPointerCouldHit() {
    Drawing drawing = paint(about(new Rect(0, 300, 200, 80), "store"));
    Point middle = new Point(way(drawing).getFirst().x(), 200);
    assertTrue(drawing.at(middle, 6).isEmpty());
  }
}
