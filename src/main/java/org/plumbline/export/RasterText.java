package org.plumbline.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.plumbline.draw.Mark;
import org.plumbline.draw.TextMeasure;

/// Draws text with Java2D in the bundled typeface, where the one text measure says. Characters that
/// the typeface lacks come from the system's own, each in the room that the measure gives it.
final class RasterText {
  private static final String PLACE = "/com/formdev/flatlaf/fonts/inter/";
  private static final Font REGULAR = read("Inter-Regular.otf");
  private static final Font SEMIBOLD = read("Inter-SemiBold.otf");
  private static final TextMeasure MEASURE = TextMeasure.bundled();

  /// Read by the first text that leans.
  private static final class Slanted {
    static final Font ITALIC = read("Inter-Italic.otf");
    static final Font SEMIBOLD = read("Inter-SemiBoldItalic.otf");
  }

  private final Graphics2D g;
  private final Map<TextMeasure.Font, Font> fonts = new HashMap<>();

  RasterText(Graphics2D g) {
    this.g = g;
  }

  void paint(Mark.Text text) {
    TextMeasure.Font font = new TextMeasure.Font(text.size(), text.weight());
    for (TextMeasure.Run run : MEASURE.runs(text)) {
      g.setFont(run.own() ? font(font) : fallback(font));
      g.drawString(run.text(), (float) run.x(), (float) text.at().y());
    }
  }

  private Font font(TextMeasure.Font font) {
    return fonts.computeIfAbsent(
        font,
        each ->
            switch (each.weight()) {
              case REGULAR -> REGULAR.deriveFont((float) each.size());
              case SEMIBOLD -> SEMIBOLD.deriveFont((float) each.size());
              case ITALIC -> Slanted.ITALIC.deriveFont((float) each.size());
              case SEMIBOLD_ITALIC -> Slanted.SEMIBOLD.deriveFont((float) each.size());
            });
  }

  private static Font fallback(TextMeasure.Font font) {
    int style =
        (font.weight().isHeavy() ? Font.BOLD : Font.PLAIN)
            | (font.weight().isSlanted() ? Font.ITALIC : Font.PLAIN);
    return new Font(Font.SANS_SERIF, style, 1).deriveFont((float) font.size());
  }

  private static Font read(String file) {
    try (InputStream in = RasterText.class.getResourceAsStream(PLACE + file)) {
      if (in == null) {
        throw new IllegalStateException("The typeface " + file + " is missing from the program.");
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("The typeface " + file + " cannot be read.", e);
    }
  }
}
