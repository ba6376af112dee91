package org.plumbline.ui.look;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.shape.SVGPath;
import org.plumbline.catalog.ComponentType;
import org.plumbline.draw.IconSet;
import org.plumbline.geom.Path;
import org.plumbline.geom.Path.Close;
import org.plumbline.geom.Path.CurveTo;
import org.plumbline.geom.Path.LineTo;
import org.plumbline.geom.Path.MoveTo;
import org.plumbline.geom.Path.Step;
import org.plumbline.geom.Point;

/// The icon of a component type in the colour of its stage: the same outline as on the canvas.
public final class Pictogram extends Sign {
  private static final double SIZE = 18;
  private static final Map<Path, String> OUTLINES = new ConcurrentHashMap<>();

  /// The icon of the type, 18 pixels wide at the usual scale.
  public Pictogram(ComponentType type) {
    super(SIZE, path(type));
    getStyleClass().addAll("pictogram", "stage-" + type.stage().id());
  }

  private static SVGPath path(ComponentType type) {
    SVGPath path = new SVGPath();
    path.setContent(OUTLINES.computeIfAbsent(IconSet.bundled().of(type), Pictogram::outline));
    path.getStyleClass().add("stroke");
    return path;
  }

  private static String outline(Path icon) {
    StringBuilder svg = new StringBuilder();
    icon.steps().forEach(step -> append(svg, step));
    return svg.toString();
  }

  private static void append(StringBuilder svg, Step step) {
    switch (step) {
      case MoveTo(Point to) -> append(svg.append('M'), to);
      case LineTo(Point to) -> append(svg.append('L'), to);
      case CurveTo(Point one, Point two, Point to) -> {
        append(svg.append('C'), one);
        append(svg.append(' '), two);
        append(svg.append(' '), to);
      }
      case Close _ -> svg.append('Z');
    }
  }

  private static void append(StringBuilder svg, Point at) {
    double scale = SIZE / IconSet.SIZE;
    svg.append((float) (at.x() * scale)).append(' ').append((float) (at.y() * scale));
  }
}
