package org.plumbline.ui.canvas.paint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.plumbline.draw.Mark;

/// The bundled typeface at every size that is seen. Text is never scaled by a transform, which is
/// ten times dearer than a font of the right size.
final class Typefaces {
  private static final String PLACE = "/com/formdev/flatlaf/fonts/inter/";

  /// Sizes are told apart by this many screen pixels: finer steps cannot be seen, and each one
  /// makes the toolkit draw its letters anew.
  private static final double STEP = 0.25;

  private static final String REGULAR = family("Inter-Regular.otf");
  private static final String SEMIBOLD = family("Inter-SemiBold.otf");

  /// Read by the first text that leans.
  private static final class Slanted {
    static final String ITALIC = family("Inter-Italic.otf");
    static final String SEMIBOLD = family("Inter-SemiBoldItalic.otf");
  }

  private final Map<Long, Font> regular = new HashMap<>();
  private final Map<Long, Font> semibold = new HashMap<>();
  private final Map<Long, Font> italic = new HashMap<>();
  private final Map<Long, Font> semiboldItalic = new HashMap<>();

  /// The font of a weight at a size in screen pixels.
  Font at(Mark.Weight weight, double size) {
    long step = Math.max(1, Math.round(size / STEP));
    return switch (weight) {
      case REGULAR -> regular.computeIfAbsent(step, key -> new Font(REGULAR, key * STEP));
      case SEMIBOLD -> semibold.computeIfAbsent(step, key -> new Font(SEMIBOLD, key * STEP));
      case ITALIC -> italic.computeIfAbsent(step, key -> new Font(Slanted.ITALIC, key * STEP));
      case SEMIBOLD_ITALIC ->
          semiboldItalic.computeIfAbsent(step, key -> new Font(Slanted.SEMIBOLD, key * STEP));
    };
  }

  private static String family(String file) {
    try (InputStream in = Typefaces.class.getResourceAsStream(PLACE + file)) {
      Font font = in == null ? null : Font.loadFont(in, 12);
      return font == null ? Font.getDefault().getName() : font.getName();
    } catch (IOException e) {
      throw new UncheckedIOException("The typeface " + file + " cannot be read.", e);
    }
  }
}
