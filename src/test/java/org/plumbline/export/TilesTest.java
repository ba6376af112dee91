package org.plumbline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.geom.Rect;
import org.plumbline.store.Templates;

/// Drawings on sheets of paper.
class TilesTest {
  private static final Catalog CATALOG = Catalog.bundled();

  static Stream<Design> templates() {
    return Templates.all(CATALOG).stream().map(Templates.Template::design);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void sheetsPutTogetherShowEverythingOnceAtTheSizeAskedFor(Design design) {
    Drawing drawing = drawing(design);
    List<Leaf> sheets = Tiles.several(drawing, 523, 770, 0.75);
    double area = 0;
    Rect all = sheets.getFirst().layers().getFirst().view();
    for (Leaf sheet : sheets) {
      Leaf.Layer layer = sheet.layers().getFirst();
      assertEquals(0.75 * 0.75, layer.scale(), 1e-9);
      assertTrue(sheet.area().contains(layer.window()));
      area += layer.view().width() * layer.view().height();
      all = all.union(layer.view());
    }
    assertEquals(all.width() * all.height(), area, 1e-3 * area);
    for (Figure figure : drawing.figures()) {
      assertTrue(all.contains(figure.bounds()), figure.element());
    }
  }

  @Test
  void sheetsOfSeveralHaveMarksAndSayWhichTheyAre() {
    Drawing drawing = drawing(templates().findFirst().orElseThrow());
    List<Leaf> sheets = Tiles.several(drawing, 300, 400, 1);
    for (Leaf sheet : sheets) {
      List<Mark> marks = sheet.layers().getLast().marks();
      assertEquals(8, marks.stream().filter(Mark.Line.class::isInstance).count());
      assertTrue(
          marks.stream()
              .anyMatch(
                  each -> each instanceof Mark.Text text && text.text().endsWith(sheet.title())));
    }
    assertEquals(sheets.size(), sheets.stream().map(Leaf::title).distinct().count());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void oneSheetHasAllOfIt(Design design) {
    Leaf sheet = Tiles.one(drawing(design), 523, 770).getFirst();
    Leaf.Layer layer = sheet.layers().getFirst();
    assertTrue(sheet.area().grown(1e-6).contains(layer.window()));
    drawing(design)
        .figures()
        .forEach(figure -> assertTrue(layer.view().contains(figure.bounds()), figure.element()));
  }

  @Test
  void aSizeIsPositive() {
    Drawing drawing = drawing(Design.titled("t"));
    assertThrows(IllegalArgumentException.class, () -> Tiles.several(drawing, 500, 700, 0));
    assertEquals(1, Tiles.several(drawing, 500, 700, 1).size());
  }

  private static Drawing drawing(Design design) {
    return new Painter(CATALOG).paint(design, Style.LIGHT, Told.NOTHING);
  }
}
