package org.plumbline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Boundary;
import org.plumbline.design.Design;
import org.plumbline.design.Extras;
import org.plumbline.design.Note;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.geom.Rect;
import org.plumbline.store.Templates;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// What is on the screen is what every export shows: each mark of every template arrives in each
/// back end.
final class ParityTest {
  private static final Painter PAINTER = new Painter(Catalog.bundled());

  static Stream<Design> designs() {
    return Templates.all(Catalog.bundled()).stream().map(each -> withEverything(each.design()));
  }

  /// A template is not likely to have a picture, a collapsed boundary and every badge.
  private static Design withEverything(Design design) {
    Note note =
        new Note(
            "parity-note",
            "Seen **everywhere**, *really*:\n- in **_each_**",
            picture(),
            new Rect(-400, 0, 200, 160),
            List.of(design.components().getFirst().id(), "gone"),
            Extras.NONE);
    List<Boundary> boundaries = new ArrayList<>(design.boundaries());
    if (!boundaries.isEmpty()) {
      boundaries.set(0, boundaries.getFirst().withCollapsed(true));
    }
    return design.withNotes(List.of(note)).withBoundaries(boundaries);
  }

  private static String picture() {
    try {
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(new java.awt.image.BufferedImage(4, 4, 1), "png", png);
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Drawing drawing(Design design) {
    String first = design.components().getFirst().id();
    Told told =
        new Told(
            Map.of(first, List.of(Told.Badge.values())), Map.of(first, Told.Emphasis.SELECTED));
    return PAINTER.paint(design, Style.LIGHT, told);
  }

  @ParameterizedTest
  @MethodSource("designs")
  void everyMarkIsAnElementOfTheSvg(Design design) throws Exception {
    Drawing drawing = drawing(design);
    ByteArrayOutputStream svg = new ByteArrayOutputStream();
    SvgWriter.write(drawing, Sheet.USUAL, svg);
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.toByteArray()));
    for (Figure figure : drawing.figures()) {
      Element group = group(document, id(figure)).orElseThrow();
      assertEquals(figure.marks().stream().map(ParityTest::name).toList(), names(group));
    }
  }

  @ParameterizedTest
  @MethodSource("designs")
  void everyTextOfTheDrawingIsTextOfTheSvg(Design design) throws Exception {
    Drawing drawing = drawing(design);
    ByteArrayOutputStream svg = new ByteArrayOutputStream();
    SvgWriter.write(drawing, Sheet.USUAL, svg);
    String written = svg.toString(java.nio.charset.StandardCharsets.UTF_8);
    drawing.figures().stream()
        .flatMap(each -> each.marks().stream())
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).text().replace("&", "&amp;").replace("<", "&lt;"))
        .forEach(text -> assertTrue(written.contains(">" + text + "<"), text));
  }

  @ParameterizedTest
  @MethodSource("designs")
  void everyFigureLeavesPixelsInThePng(Design design) throws Exception {
    Drawing drawing = drawing(design);
    Sheet sheet = new Sheet(10, 1);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    PngWriter.write(drawing, sheet, png);
    var image = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
    Rect area = sheet.area(drawing);
    int background = Integer.parseInt(drawing.background().hex().substring(1), 16);
    for (Figure figure : drawing.figures()) {
      Rect bounds = figure.bounds();
      boolean seen = false;
      for (double y = bounds.y(); !seen && y < bounds.bottom(); y++) {
        for (double x = bounds.x(); !seen && x < bounds.right(); x++) {
          int rgb = image.getRGB((int) (x - area.x()), (int) (y - area.y())) & 0xFFFFFF;
          seen = rgb != background;
        }
      }
      assertTrue(seen, figure.element());
    }
  }

  private static String id(Figure figure) {
    return figure.kind() == Figure.Kind.TIE ? figure.element() + "-about" : figure.element();
  }

  private static Optional<Element> group(Document document, String id) {
    var groups = document.getElementsByTagName("g");
    for (int n = 0; n < groups.getLength(); n++) {
      Element group = (Element) groups.item(n);
      if (group.getAttribute("id").equals(id)) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  private static List<String> names(Element group) {
    List<String> names = new ArrayList<>();
    for (var child = group.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (!child.getNodeName().equals("title")) {
        names.add(child.getNodeName());
      }
    }
    return names;
  }

  private static String name(Mark mark) {
    return switch (mark) {
      case Mark.Box _ -> "rect";
      case Mark.Line _ -> "path";
      case Mark.Shape _ -> "path";
      case Mark.Text _ -> "text";
      case Mark.Picture _ -> "image";
    };
  }
}
