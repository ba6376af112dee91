package org.plumbline.ui.canvas.paint;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import org.plumbline.geom.Rgb;

/// The toolkit's colour for each of ours, made once.
public final class Paints {
  private final Map<Rgb, Color> known = new HashMap<>();

  public Color of(Rgb rgb) {
    return known.computeIfAbsent(
        rgb, each -> Color.rgb(each.red(), each.green(), each.blue(), each.opacity()));
  }
}
