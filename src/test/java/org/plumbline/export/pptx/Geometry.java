package org.plumbline.export.pptx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.w3c.dom.Element;

/// Where shapes of a deck are, by the formulas of the format: what another program would find.
final class Geometry {
  private Geometry() {}

  /// Where a shape stands.
  static Rect place(Element shape) {
    Element off = (Element) shape.getElementsByTagName("a:off").item(0);
    Element ext = (Element) shape.getElementsByTagName("a:ext").item(0);
    return new Rect(number(off, "x"), number(off, "y"), number(ext, "cx"), number(ext, "cy"));
  }

  /// The ends of a connector on the slide.
  static List<Point> ends(Element connector) {
    Element turned = Opened.only(connector, "a:xfrm");
    Rect rect = place(connector);
    List<Point> inside = new ArrayList<>();
    List<Element> points = Opened.all(connector, "a:pt");
    if (points.isEmpty()) {
      inside.add(new Point(0, 0));
      inside.add(new Point(rect.width(), rect.height()));
    } else {
      inside.add(new Point(number(points.getFirst(), "x"), number(points.getFirst(), "y")));
      inside.add(new Point(number(points.getLast(), "x"), number(points.getLast(), "y")));
    }
    boolean quarter = turned.getAttribute("rot").equals("5400000");
    List<Point> ends = new ArrayList<>();
    for (Point each : inside) {
      double x = each.x() - rect.width() / 2;
      double y = each.y() - rect.height() / 2;
      x = turned.getAttribute("flipH").equals("1") ? -x : x;
      y = turned.getAttribute("flipV").equals("1") ? -y : y;
      ends.add(quarter ? rect.center().plus(-y, x) : rect.center().plus(x, y));
    }
    return ends;
  }

  /// A place for connectors of a shape.
  static Point site(Element shape, int index) {
    Rect rect = place(shape);
    List<Element> sites = Opened.all(shape, "a:cxn");
    if (sites.isEmpty()) {
      return switch (index) {
        case 0 -> new Point(rect.centerX(), rect.y());
        case 1 -> new Point(rect.x(), rect.centerY());
        case 2 -> new Point(rect.centerX(), rect.bottom());
        case 3 -> new Point(rect.right(), rect.centerY());
        default -> throw new IllegalArgumentException("no place " + index);
      };
    }
    Map<String, Double> names =
        new HashMap<>(
            Map.of(
                "l",
                0.0,
                "t",
                0.0,
                "r",
                rect.width(),
                "b",
                rect.height(),
                "hc",
                rect.width() / 2,
                "vc",
                rect.height() / 2));
    for (Element guide : Opened.all(shape, "a:gd")) {
      String[] words = guide.getAttribute("fmla").split(" ");
      if (words[0].equals("*/") && !words[1].equals("ss")) {
        double length = words[1].equals("w") ? rect.width() : rect.height();
        double share = Double.parseDouble(words[2]) / Double.parseDouble(words[3]);
        names.put(guide.getAttribute("name"), length * share);
      }
    }
    Element place = Opened.only(sites.get(index), "a:pos");
    return rect.corner()
        .plus(
            names.getOrDefault(place.getAttribute("x"), Double.NaN),
            names.getOrDefault(place.getAttribute("y"), Double.NaN));
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }
}
