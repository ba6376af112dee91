package org.plumbline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.edit.Sketch.boundary;
import static org.plumbline.edit.Sketch.design;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Boundary;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.geom.Rect;

/// What a slide shows of elements of any size at any place.
class SlideTest {
  private static final Painter PAINTER = new Painter(Catalog.bundled());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aWindowOfAnyProportionsShowsWhatIsInTheLightAndNoMoreBesideTheDesignThanItMust(long seed) {
    Random dice = new Random(seed);
    for (int n = 0; n < 250; n++) {
      Drawing drawing =
          PAINTER.paint(design(area("lit", dice), area("other", dice)), Style.LIGHT, Told.NOTHING);
      Slide slide = new Slide("s", "", "", "", Set.of("lit"), "");
      Rect wanted = slide.view(drawing);
      Rect whole = drawing.extent().orElseThrow();
      double proportion =
          dice.nextBoolean() ? wanted.width() / wanted.height() : 0.4 + 3 * dice.nextDouble();
      Rect view = slide.view(drawing, proportion);
      assertTrue(view.grown(1e-6).contains(wanted), view + " lacks some of " + wanted);
      assertEquals(proportion, view.width() / view.height(), 1e-9);
      boolean beyondLeft = view.x() < Math.min(wanted.x(), whole.x() - 24) - 1e-6;
      boolean beyondRight = view.right() > Math.max(wanted.right(), whole.right() + 24) + 1e-6;
      assertTrue(
          beyondLeft == beyondRight || view.width() > whole.width(),
          view + " shows what is beside " + whole);
    }
  }

  private static Boundary area(String id, Random dice) {
    Rect bounds =
        new Rect(
            4000 * dice.nextDouble() - 2000,
            4000 * dice.nextDouble() - 2000,
            200 + 1500 * dice.nextDouble(),
            150 + 1500 * dice.nextDouble());
    return boundary(id).withBounds(bounds);
  }
}
