package org.plumbline.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Scene;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.edit.MoveElements;

/// One component is dragged through a design: at each step its connections, and those that have to
/// give way to them, find their ways, labels and hops anew, and all that has changed is painted.
final class Dragging {
  private static final int WARM = 400;
  private static final int STEPS = 200;

  private final Painter painter = new Painter(Catalog.bundled());

  /// Prints the median and the 95th percentile of a step.
  void report(Design design) {
    String most = busiest(design);
    Drawing drawing = painter.paint(scene(design));
    double[] times = new double[STEPS];
    for (int n = 0; n < WARM + STEPS; n++) {
      int far = n % 100 < 50 ? n % 50 : 50 - n % 50;
      Design moved = new MoveElements(List.of(most), 4.0 * far, 3.0 * far).apply(design);
      long start = System.nanoTime();
      drawing = painter.paint(scene(moved), drawing);
      if (n >= WARM) {
        times[n - WARM] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%6d components  %-22s %7.1f ms (p95 %.1f)%n",
        design.components().size(),
        "re-route a dragged one",
        times[STEPS / 2],
        times[STEPS * 95 / 100]);
  }

  private static Scene scene(Design design) {
    return new Scene(design, Style.LIGHT, Told.NOTHING);
  }

  /// The component with the most connections.
  private static String busiest(Design design) {
    Map<String, Integer> degrees = new TreeMap<>();
    for (Connection each : design.connections()) {
      degrees.merge(each.from().component(), 1, Integer::sum);
      degrees.merge(each.to().component(), 1, Integer::sum);
    }
    return degrees.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }
}
