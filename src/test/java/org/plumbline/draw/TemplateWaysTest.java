package org.plumbline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.route.Routing;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.store.Templates;

/// The bundled templates are what people see first: nobody may wonder which line is which.
final class TemplateWaysTest {
  private static final double BESIDE = 2;
  private static final double HEAD = 8;

  static Stream<Design> templates() {
    return Templates.all(Catalog.bundled()).stream().map(each -> each.design());
  }

  /// A level or upright stretch of a connection.
  private record Stretch(String connection, Rect rect) {
    boolean level() {
      return rect.height() == 0;
    }

    /// Whether both run the same way on the same line for a while.
    boolean along(Stretch other) {
      return level() == other.level()
          && (level()
              ? Math.abs(rect.y() - other.rect.y()) < BESIDE
                  && rect.x() < other.rect.right()
                  && other.rect.x() < rect.right()
              : Math.abs(rect.x() - other.rect.x()) < BESIDE
                  && rect.y() < other.rect.bottom()
                  && other.rect.y() < rect.bottom());
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void noConnectionRunsAlongAnother(Design template) {
    List<Stretch> stretches = stretches(template);
    List<String> met = new ArrayList<>();
    for (Stretch one : stretches) {
      for (Stretch other : stretches) {
        if (one.connection().compareTo(other.connection()) < 0 && one.along(other)) {
          met.add(one + " along " + other);
        }
      }
    }
    assertEquals(List.of(), met, template.title());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void noLabelCoversTheHeadOfItsLine(Design template) {
    Memory memory = arranged(template);
    List<List<Point>> ways = memory.cabling().routing().ways();
    List<String> covered = new ArrayList<>();
    for (int n = 0; n < ways.size(); n++) {
      Optional<WirePainter.Label> label = memory.labels().get(n);
      if (label.isPresent() && label.get().rect().intersects(head(ways.get(n)))) {
        covered.add(label.get().text());
      }
    }
    assertEquals(List.of(), covered, template.title());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void noLineRunsOverTheHeadOfAnother(Design template) {
    List<List<Point>> ways = arranged(template).cabling().routing().ways();
    List<String> met = new ArrayList<>();
    for (int n = 0; n < ways.size(); n++) {
      List<Rect> stretches = Routing.stretches(ways.get(n));
      for (int other = 0; other < ways.size(); other++) {
        // Its first and last stretch lie where its card is.
        for (int s = 1; n != other && s < stretches.size() - 1; s++) {
          if (!ways.get(other).isEmpty() && stretches.get(s).intersects(head(ways.get(other)))) {
            met.add(n + " over " + other + " at " + stretches.get(s));
          }
        }
      }
    }
    assertEquals(List.of(), met, template.title());
  }

  private static Memory arranged(Design design) {
    Catalog catalog = Catalog.bundled();
    return new Arranger(catalog, new BoundaryPainter(catalog))
        .arrange(design, Memory.NOTHING, false);
  }

  /// Where the head of a line lies.
  private static Rect head(List<Point> way) {
    Point to = way.getLast();
    Point from = way.get(way.size() - 2);
    double length = from.distance(to);
    Point back =
        new Point(
            to.x() + (from.x() - to.x()) * HEAD / length,
            to.y() + (from.y() - to.y()) * HEAD / length);
    return Rect.between(back, to).grown(0.5);
  }

  private static List<Stretch> stretches(Design template) {
    Drawing drawing = new Painter(Catalog.bundled()).paint(template, Style.LIGHT, Told.NOTHING);
    List<Stretch> stretches = new ArrayList<>();
    for (Figure figure : drawing.figures()) {
      List<Point> way = figure.way();
      for (int n = 1; n < way.size(); n++) {
        stretches.add(new Stretch(figure.element(), Rect.between(way.get(n - 1), way.get(n))));
      }
    }
    return stretches;
  }
}
