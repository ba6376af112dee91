package org.plumbline.export;

import java.io.StringWriter;
import java.util.Locale;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// Writes drawings as SVG that stands in a page of HTML: no declaration, no ids that two pictures
/// might share, no style of its own; the page's style sheet sees to letters and background.
final class InlineSvg {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();

  private final Function<Rgb, String> ink;

  /// @param ink how a colour is written
  InlineSvg(Function<Rgb, String> ink) {
    this.ink = ink;
  }

  /// The picture on a sheet.
  ///
  /// @param label what somebody is told who does not see it
  String picture(Drawing drawing, Sheet sheet, String label) {
    return picture(drawing, sheet, label, false);
  }

  /// The same with each element's id and title at its group, so that a script finds it and whoever
  /// points at it reads what it is.
  String named(Drawing drawing, Sheet sheet, String label) {
    return picture(drawing, sheet, label, true);
  }

  private String picture(Drawing drawing, Sheet sheet, String label, boolean named) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = FACTORY.createXMLStreamWriter(text);
      Rect area = sheet.area(drawing);
      xml.writeStartElement("svg");
      xml.writeAttribute("width", SvgNumber.text(area.width()));
      xml.writeAttribute("height", SvgNumber.text(area.height()));
      xml.writeAttribute(
          "viewBox", SvgNumber.list(area.x(), area.y(), area.width(), area.height()));
      xml.writeAttribute("role", "img");
      xml.writeAttribute("aria-label", XmlText.legal(label));
      figures(drawing, named, xml);
      xml.writeEndElement();
      xml.flush();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible); // memory does not fail to take text
    }
    return text.toString();
  }

  private void figures(Drawing drawing, boolean named, XMLStreamWriter xml)
      throws XMLStreamException {
    SvgMarks marks = new SvgMarks(xml, ink);
    for (Figure figure : drawing.figures()) {
      xml.writeStartElement("g");
      xml.writeAttribute("class", figure.kind().name().toLowerCase(Locale.ROOT));
      if (named) {
        xml.writeAttribute("data-id", XmlText.legal(figure.element()));
        xml.writeStartElement("title");
        xml.writeCharacters(XmlText.legal(figure.title()));
        xml.writeEndElement();
      }
      for (Mark mark : figure.marks()) {
        marks.write(mark);
      }
      xml.writeEndElement();
    }
  }
}
