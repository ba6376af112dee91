package org.plumbline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// Writes a drawing as SVG: real text, one group with a title for each element, no script, nothing
/// fetched. The same drawing always gives the same bytes.
///
/// Groups have the id of their element, with `id-` before it where XML would not take it.
public final class SvgWriter {
  private static final String FONTS = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

  private final XMLStreamWriter xml;
  private final SvgMarks marks;
  private final Set<String> ids = new HashSet<>();

  private SvgWriter(XMLStreamWriter xml) {
    this.xml = xml;
    this.marks = new SvgMarks(xml, Rgb::hex);
  }

  /// Writes the drawing on a sheet; the stream stays open.
  public static void write(Drawing drawing, Sheet sheet, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new SvgWriter(xml).document(drawing, sheet);
      xml.flush();
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException cause) {
        throw cause;
      }
      throw new IOException(e);
    }
  }

  private void document(Drawing drawing, Sheet sheet) throws XMLStreamException {
    Rect area = sheet.area(drawing);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("svg");
    xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
    xml.writeAttribute("width", SvgNumber.text(area.width()));
    xml.writeAttribute("height", SvgNumber.text(area.height()));
    xml.writeAttribute("viewBox", SvgNumber.list(area.x(), area.y(), area.width(), area.height()));
    xml.writeAttribute("role", "img");
    xml.writeAttribute("font-family", FONTS);
    xml.writeAttribute("style", "font-kerning:none;font-variant-ligatures:none");
    title(drawing.scene().design().title());
    xml.writeCharacters("\n");
    if (!sheet.design().isEmpty()) {
      design(sheet);
    }
    if (!sheet.clear()) {
      background(drawing, area);
    }
    for (Figure figure : drawing.figures()) {
      group(figure);
    }
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  /// The design itself, where no viewer looks.
  private void design(Sheet sheet) throws XMLStreamException {
    xml.writeStartElement("metadata");
    xml.writeStartElement("design");
    xml.writeDefaultNamespace("urn:plumbline");
    xml.writeCharacters(Base64.getEncoder().encodeToString(sheet.packed()));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private void background(Drawing drawing, Rect area) throws XMLStreamException {
    xml.writeEmptyElement("rect");
    xml.writeAttribute("x", SvgNumber.text(area.x()));
    xml.writeAttribute("y", SvgNumber.text(area.y()));
    xml.writeAttribute("width", SvgNumber.text(area.width()));
    xml.writeAttribute("height", SvgNumber.text(area.height()));
    xml.writeAttribute("fill", drawing.background().hex());
    xml.writeCharacters("\n");
  }

  private void group(Figure figure) throws XMLStreamException {
    xml.writeStartElement("g");
    String id = figure.element();
    xml.writeAttribute("id", free(figure.kind() == Figure.Kind.TIE ? id + "-about" : id));
    xml.writeAttribute("class", figure.kind().name().toLowerCase(Locale.ROOT));
    title(figure.title());
    for (Mark mark : figure.marks()) {
      marks.write(mark);
    }
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private void title(String text) throws XMLStreamException {
    xml.writeStartElement("title");
    xml.writeCharacters(XmlText.legal(text));
    xml.writeEndElement();
  }

  /// An id that XML takes and that no group has yet.
  private String free(String element) {
    boolean legal = element.matches("[A-Za-z_][A-Za-z0-9_-]*");
    String id = legal ? element : "id-" + element.replaceAll("[^A-Za-z0-9_-]", "_");
    while (!ids.add(id)) {
      id += "_";
    }
    return id;
  }
}
