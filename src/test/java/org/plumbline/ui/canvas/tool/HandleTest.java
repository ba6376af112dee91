package org.plumbline.ui.canvas.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.plumbline.ui.canvas.tool.Trial.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Scene;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.edit.Sketch;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

final class HandleTest {
  /// Half the side of a handle under the pointer, with its outline, in screen pixels.
  private static final double HANDLE = 6.25;

  @ParameterizedTest
  @ValueSource(doubles = {0.69, 1, 1.25, 2, 8})
  void aHandleAndABadgeOfACardDoNotCoverEachOther(double zoom) {
    Component card = card("card", "feature-store", 96, 96);
    List<Mark> badges = badges(card, Told.Badge.ERROR, Told.Badge.DECISION);
    assertEquals(2, badges.stream().filter(HandleTest::isOutline).count());
    List<Handle> handles = new ArrayList<>(Handle.resizing(card, zoom));
    assertEquals(4, handles.size());
    handles.addAll(Handle.connecting(card, zoom));
    for (Handle each : handles) {
      Rect held = new Rect(each.at().x(), each.at().y(), 0, 0).grown(HANDLE / zoom);
      for (Mark badge : badges) {
        assertTrue(!area(badge).intersects(held), each.grip() + " and " + badge);
      }
    }
  }

  private static boolean isOutline(Mark mark) {
    return area(mark).width() > 9 && mark instanceof Mark.Shape shape && shape.fill().isPresent();
  }

  private static Rect area(Mark mark) {
    return mark instanceof Mark.Shape(Path path, Point at, _, var stroke)
        ? path.bounds().moved(at.x(), at.y()).grown(stroke.map(Mark.Stroke::width).orElse(0.0) / 2)
        : fail("a badge is made of shapes");
  }

  private static List<Mark> badges(Component card, Told.Badge... worn) {
    Told told = new Told(Map.of(card.id(), List.of(worn)), Map.of());
    Figure figure =
        new Painter(Catalog.bundled())
            .paint(new Scene(Sketch.design(card), Style.LIGHT, told))
            .figures()
            .getFirst();
    return figure.badges(card.bounds());
  }
}
