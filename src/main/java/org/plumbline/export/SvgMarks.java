package org.plumbline.export;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.draw.Bends;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// The SVG back end: one element for each mark.
final class SvgMarks {
  private final Markup xml;
  private final Function<Rgb, String> ink;
  private final IdentityHashMap<Path, String> outlines = new IdentityHashMap<>();

  /// @param ink how a colour is written, without its opacity
  SvgMarks(Markup xml, Function<Rgb, String> ink) {
    this.xml = xml;
    this.ink = ink;
  }

  void write(Mark mark) {
    switch (mark) {
      case Mark.Box box -> box(box);
      case Mark.Line line -> line(line);
      case Mark.Shape shape -> shape(shape);
      case Mark.Text text -> text(text);
      case Mark.Picture picture -> picture(picture);
    }
  }

  private void box(Mark.Box box) {
    double inset = box.border().map(each -> each.width() / 2).orElse(0.0);
    Rect rect = box.rect().grown(-inset);
    xml.leaf("rect");
    place(rect);
    double radius = Math.min(box.radius() - inset, Math.min(rect.width(), rect.height()) / 2);
    if (radius > 0) {
      xml.put("rx", radius);
    }
    fill(box.fill());
    if (box.border().isPresent()) {
      stroke(box.border().get());
    }
  }

  private void line(Mark.Line line) {
    xml.leaf("path");
    xml.put("d", data(Bends.rounded(line)));
    fill(Optional.empty());
    stroke(line.stroke());
    if (line.stroke().dash().isEmpty()) {
      xml.put("stroke-linecap", "round");
    }
  }

  private void shape(Mark.Shape shape) {
    xml.leaf("path");
    xml.put("d", outlines.computeIfAbsent(shape.path(), SvgMarks::data));
    xml.put("transform", "translate(" + SvgNumber.list(shape.at().x(), shape.at().y()) + ")");
    fill(shape.fill());
    if (shape.stroke().isPresent()) {
      stroke(shape.stroke().get());
      xml.put("stroke-linecap", "round");
      xml.put("stroke-linejoin", "round");
    }
  }

  private void text(Mark.Text text) {
    xml.begin("text");
    xml.put("x", text.at().x());
    xml.put("y", text.at().y());
    xml.put("font-size", text.size());
    if (text.weight().isHeavy()) {
      xml.put("font-weight", "600");
    }
    if (text.weight().isSlanted()) {
      xml.put("font-style", "italic");
    }
    if (text.anchor() != Mark.Anchor.START) {
      xml.put("text-anchor", text.anchor() == Mark.Anchor.END ? "end" : "middle");
    }
    fill(Optional.of(text.color()));
    if (text.text().contains("  ")) {
      // Not a style: pages that forbid themselves all styles but their own take this, too.
      xml.put("xml:space", "preserve");
    }
    xml.text(text.text());
    xml.end();
  }

  private void picture(Mark.Picture picture) {
    Optional<ImageData> image = ImageData.of(picture.data());
    if (image.isPresent()) {
      xml.leaf("image");
      place(picture.rect());
      xml.put("href", image.get().text());
    }
  }

  private void place(Rect rect) {
    xml.put("x", rect.x());
    xml.put("y", rect.y());
    xml.put("width", rect.width());
    xml.put("height", rect.height());
  }

  private void fill(Optional<Rgb> color) {
    xml.put("fill", color.map(ink).orElse("none"));
    if (color.isPresent() && color.get().opacity() < 1) {
      xml.put("fill-opacity", color.get().opacity());
    }
  }

  private void stroke(Mark.Stroke stroke) {
    xml.put("stroke", ink.apply(stroke.color()));
    if (stroke.width() != 1) {
      xml.put("stroke-width", stroke.width());
    }
    if (stroke.color().opacity() < 1) {
      xml.put("stroke-opacity", stroke.color().opacity());
    }
    if (!stroke.dash().isEmpty()) {
      double[] dash = stroke.dash().stream().mapToDouble(Double::doubleValue).toArray();
      xml.put("stroke-dasharray", dash);
    }
  }

  /// Path data in absolute coordinates.
  static String data(Path path) {
    StringBuilder out = new StringBuilder();
    for (Path.Step step : path.steps()) {
      points(out.append(step.letter()), step.points());
    }
    return out.toString();
  }

  private static void points(StringBuilder out, List<Point> points) {
    for (int n = 0; n < points.size(); n++) {
      if (n > 0) {
        out.append(' ');
      }
      SvgNumber.append(out, points.get(n).x());
      out.append(' ');
      SvgNumber.append(out, points.get(n).y());
    }
  }
}
