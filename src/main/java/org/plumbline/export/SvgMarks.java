package org.plumbline.export;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.plumbline.draw.Bends;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// The SVG back end: one element for each mark.
final class SvgMarks {
  private final XMLStreamWriter xml;
  private final Function<Rgb, String> ink;
  private final IdentityHashMap<Path, String> outlines = new IdentityHashMap<>();

  /// @param ink how a colour is written, without its opacity
  SvgMarks(XMLStreamWriter xml, Function<Rgb, String> ink) {
    this.xml = xml;
    this.ink = ink;
  }

  void write(Mark mark) throws XMLStreamException {
    switch (mark) {
      case Mark.Box box -> box(box);
      case Mark.Line line -> line(line);
      case Mark.Shape shape -> shape(shape);
      case Mark.Text text -> text(text);
      case Mark.Picture picture -> picture(picture);
    }
  }

  private void box(Mark.Box box) throws XMLStreamException {
    double inset = box.border().map(each -> each.width() / 2).orElse(0.0);
    Rect rect = box.rect().grown(-inset);
    xml.writeEmptyElement("rect");
    place(rect);
    double radius = Math.min(box.radius() - inset, Math.min(rect.width(), rect.height()) / 2);
    if (radius > 0) {
      number("rx", radius);
    }
    fill(box.fill());
    if (box.border().isPresent()) {
      stroke(box.border().get());
    }
  }

  private void line(Mark.Line line) throws XMLStreamException {
    xml.writeEmptyElement("path");
    xml.writeAttribute("d", data(Bends.rounded(line)));
    fill(Optional.empty());
    stroke(line.stroke());
    if (line.stroke().dash().isEmpty()) {
      xml.writeAttribute("stroke-linecap", "round");
    }
  }

  private void shape(Mark.Shape shape) throws XMLStreamException {
    xml.writeEmptyElement("path");
    xml.writeAttribute("d", outlines.computeIfAbsent(shape.path(), SvgMarks::data));
    xml.writeAttribute(
        "transform", "translate(" + SvgNumber.list(shape.at().x(), shape.at().y()) + ")");
    fill(shape.fill());
    if (shape.stroke().isPresent()) {
      stroke(shape.stroke().get());
      xml.writeAttribute("stroke-linecap", "round");
      xml.writeAttribute("stroke-linejoin", "round");
    }
  }

  private void text(Mark.Text text) throws XMLStreamException {
    xml.writeStartElement("text");
    number("x", text.at().x());
    number("y", text.at().y());
    number("font-size", text.size());
    if (text.weight().isHeavy()) {
      xml.writeAttribute("font-weight", "600");
    }
    if (text.weight().isSlanted()) {
      xml.writeAttribute("font-style", "italic");
    }
    if (text.anchor() != Mark.Anchor.START) {
      xml.writeAttribute("text-anchor", text.anchor() == Mark.Anchor.END ? "end" : "middle");
    }
    fill(Optional.of(text.color()));
    if (text.text().contains("  ")) {
      // Not a style: pages that forbid themselves all styles but their own take this, too.
      xml.writeAttribute("xml:space", "preserve");
    }
    xml.writeCharacters(XmlText.legal(text.text()));
    xml.writeEndElement();
  }

  private void picture(Mark.Picture picture) throws XMLStreamException {
    Optional<ImageData> image = ImageData.of(picture.data());
    if (image.isPresent()) {
      xml.writeEmptyElement("image");
      place(picture.rect());
      xml.writeAttribute("href", image.get().text());
    }
  }

  private void place(Rect rect) throws XMLStreamException {
    number("x", rect.x());
    number("y", rect.y());
    number("width", rect.width());
    number("height", rect.height());
  }

  private void fill(Optional<Rgb> color) throws XMLStreamException {
    xml.writeAttribute("fill", color.map(ink).orElse("none"));
    if (color.isPresent() && color.get().opacity() < 1) {
      number("fill-opacity", color.get().opacity());
    }
  }

  private void stroke(Mark.Stroke stroke) throws XMLStreamException {
    xml.writeAttribute("stroke", ink.apply(stroke.color()));
    if (stroke.width() != 1) {
      number("stroke-width", stroke.width());
    }
    if (stroke.color().opacity() < 1) {
      number("stroke-opacity", stroke.color().opacity());
    }
    if (!stroke.dash().isEmpty()) {
      double[] dash = stroke.dash().stream().mapToDouble(Double::doubleValue).toArray();
      xml.writeAttribute("stroke-dasharray", SvgNumber.list(dash));
    }
  }

  private void number(String name, double value) throws XMLStreamException {
    xml.writeAttribute(name, SvgNumber.text(value));
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
