package org.plumbline.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plumbline.ui.Outfit;
import org.plumbline.ui.Workbench.Theme;

class ScaledTest {
  @Test
  void lengthsGrowAndLinesStayThin() {
    assertEquals(
        ".a { -fx-padding: 6 18 6 18; -fx-font-size: 19.5px; -fx-background-insets: 0, 1; }",
        Scaled.of(
            ".a { -fx-padding: 4 12 4 12; -fx-font-size: 13px; -fx-background-insets: 0, 1; }",
            1.5));
  }

  @Test
  void coloursOpacityAndSharesStayAsTheyAre() {
    String sheet =
        ".a { -pl-text: #1b2129; -fx-opacity: 0.45; -fx-pref-width: 50%; -fx-stroke-width: 1.5; }";
    assertEquals(sheet, Scaled.of(sheet, 2));
  }

  @Test
  void whatIsSmallerFallsOnWholePixels() {
    assertEquals(
        ".a { -fx-spacing: 6; -fx-padding: 10 }",
        Scaled.of(".a { -fx-spacing: 8; -fx-padding: 12 }", 0.8));
  }

  @Test
  void atTheUsualScaleSheetsAreTakenAsTheyLie() {
    assertEquals("file:/a.css", Scaled.sheet("file:/a.css", Outfit.of(Theme.LIGHT)));
  }

  @Test
  void anyScaleBecomesOneThatThereIs() {
    assertEquals(200, new Outfit(Theme.DARK, 900, false).scale());
    assertEquals(80, new Outfit(Theme.DARK, -3, false).scale());
    assertEquals(125, new Outfit(Theme.DARK, 128, false).scale());
    assertTrue(Outfit.SCALES.contains(Outfit.USUAL));
  }
}
