package org.plumbline.ui.present;

import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.draw.Style;
import org.plumbline.edit.Sketch;

/// The drawings of a presentation.
final class ReelTest {
  @Test
  void eachSlideAndEachPageIsDrawnOnce() {
    Reel reel =
        new Reel(
            Sketch.design(Sketch.component("one", "online-serving")),
            Catalog.bundled(),
            Style.LIGHT);
    reel.append(List.of(new Page("Variants", "What is read", List.of())));
    for (int at = 0; at < reel.size(); at++) {
      assertSame(reel.drawing(at), reel.drawing(at), "slide " + at);
    }
  }
}
