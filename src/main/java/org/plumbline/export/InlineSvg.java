package org.plumbline.export;

import java.util.Locale;
import java.util.function.Function;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// Writes drawings as SVG that stands in a page of HTML: no declaration, no ids that two pictures
/// might share, no style of its own; the page's style sheet sees to letters and background.
final class InlineSvg {
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
    Markup xml = new Markup();
    Rect area = sheet.area(drawing);
    xml.begin("svg");
    xml.put("width", area.width());
    xml.put("height", area.height());
    xml.put("viewBox", area.x(), area.y(), area.width(), area.height());
    xml.put("role", "img");
    xml.put("aria-label", XmlText.legal(label));
    figures(drawing, named, xml);
    xml.end();
    return xml.toString();
  }

  private void figures(Drawing drawing, boolean named, Markup xml) {
    SvgMarks marks = new SvgMarks(xml, ink);
    for (Figure figure : drawing.figures()) {
      xml.begin("g");
      xml.put("class", figure.kind().name().toLowerCase(Locale.ROOT));
      if (named) {
        xml.put("data-id", XmlText.legal(figure.element()));
        xml.begin("title");
        xml.text(figure.title());
        xml.end();
      }
      for (Mark mark : figure.marks()) {
        marks.write(mark);
      }
      xml.end();
    }
  }
}
