package org.plumbline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.store.Templates;

/// The bundled templates are what people see first: nobody may wonder which line is which.
final class TemplateWaysTest {
  private static final double BESIDE = 2;

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
