package org.plumbline.export.pptx;

import java.util.List;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Writes what a shape looks like: where it stands and how its outline runs.
final class Outline {
  private static final long WHOLE = 100_000;

  /// The corner of a rounded rectangle keeps text away by this share of its radius.
  private static final double KEPT = 0.29289;

  private Outline() {}

  /// How far the corners of a rounded rectangle keep text from its edges.
  static double rounding(Rect rect, double radius) {
    return KEPT * Math.min(Math.max(0, radius), Math.min(rect.width(), rect.height()) / 2);
  }

  /// Where a shape stands, in EMU.
  static void place(Xml xml, Rect rect, Object... turned) {
    xml.begin("a:xfrm", turned);
    xml.leaf("a:off", "x", (long) rect.x(), "y", (long) rect.y());
    xml.leaf("a:ext", "cx", (long) rect.width(), "cy", (long) rect.height());
    xml.end();
  }

  /// A known outline with its values in order.
  static void preset(Xml xml, String name, long... values) {
    xml.begin("a:prstGeom", "prst", name).begin("a:avLst");
    for (int n = 0; n < values.length; n++) {
      String value = values.length == 1 && name.equals("roundRect") ? "adj" : "adj" + (n + 1);
      xml.leaf("a:gd", "name", value, "fmla", "val " + values[n]);
    }
    xml.end(2);
  }

  /// A rectangle with round corners; lengths in EMU.
  static void rectangle(Xml xml, Rect rect, double radius, List<Sites.Extra> extras) {
    double least = Math.min(rect.width(), rect.height());
    double round = Math.min(Math.max(0, radius), least / 2);
    if (!extras.isEmpty()) {
      rectangle(xml, Math.round(round / least * WHOLE), extras);
    } else if (round > 0) {
      preset(xml, "roundRect", Math.round(round / least * WHOLE));
    } else {
      preset(xml, "rect");
    }
  }

  /// The same with more places for connectors than a known outline has. Its lengths are shares, so
  /// that it can be made larger as the known one can.
  private static void rectangle(Xml xml, long rounding, List<Sites.Extra> extras) {
    xml.begin("a:custGeom").leaf("a:avLst").begin("a:gdLst");
    guide(xml, "q", "*/ ss " + rounding + " " + WHOLE);
    guide(xml, "x2", "+- r 0 q");
    guide(xml, "y2", "+- b 0 q");
    for (int n = 0; n < extras.size(); n++) {
      String length = isLevel(extras.get(n)) ? "w" : "h";
      long share = Math.round(extras.get(n).share() * WHOLE);
      guide(xml, "s" + n, "*/ " + length + " " + share + " " + WHOLE);
    }
    xml.end().leaf("a:ahLst").begin("a:cxnLst");
    site(xml, Sites.Side.TOP, "hc");
    site(xml, Sites.Side.LEFT, "vc");
    site(xml, Sites.Side.BOTTOM, "hc");
    site(xml, Sites.Side.RIGHT, "vc");
    for (int n = 0; n < extras.size(); n++) {
      site(xml, extras.get(n).side(), "s" + n);
    }
    xml.end().leaf("a:rect", "l", "l", "t", "t", "r", "r", "b", "b");
    xml.begin("a:pathLst").begin("a:path");
    to(xml, "a:moveTo", "l", "q");
    corner(xml, "cd2");
    to(xml, "a:lnTo", "x2", "t");
    corner(xml, "3cd4");
    to(xml, "a:lnTo", "r", "y2");
    corner(xml, "0");
    to(xml, "a:lnTo", "q", "b");
    corner(xml, "cd4");
    xml.leaf("a:close").end(3);
  }

  private static boolean isLevel(Sites.Extra extra) {
    return extra.side() == Sites.Side.TOP || extra.side() == Sites.Side.BOTTOM;
  }

  private static void guide(Xml xml, String name, String formula) {
    xml.leaf("a:gd", "name", name, "fmla", formula);
  }

  private static void site(Xml xml, Sites.Side side, String along) {
    String angle =
        switch (side) {
          case TOP -> "3cd4";
          case LEFT -> "cd2";
          case BOTTOM -> "cd4";
          case RIGHT -> "0";
        };
    xml.begin("a:cxn", "ang", angle);
    switch (side) {
      case TOP -> xml.leaf("a:pos", "x", along, "y", "t");
      case LEFT -> xml.leaf("a:pos", "x", "l", "y", along);
      case BOTTOM -> xml.leaf("a:pos", "x", along, "y", "b");
      case RIGHT -> xml.leaf("a:pos", "x", "r", "y", along);
    }
    xml.end();
  }

  private static void corner(Xml xml, String from) {
    xml.leaf("a:arcTo", "wR", "q", "hR", "q", "stAng", from, "swAng", "cd4");
  }

  private static void to(Xml xml, String step, Object x, Object y) {
    xml.begin(step).leaf("a:pt", "x", x, "y", y).end();
  }

  /// A free outline inside a rectangle; both in EMU.
  static void free(Xml xml, Path path, Rect rect, boolean filled) {
    xml.begin("a:custGeom").leaf("a:avLst").leaf("a:gdLst").leaf("a:ahLst").leaf("a:cxnLst");
    xml.leaf("a:rect", "l", "l", "t", "t", "r", "r", "b", "b").begin("a:pathLst");
    Object[] size = {"w", (long) rect.width(), "h", (long) rect.height()};
    if (filled) {
      xml.begin("a:path", size);
    } else {
      xml.begin("a:path", size[0], size[1], size[2], size[3], "fill", "none");
    }
    for (Path.Step step : path.steps()) {
      switch (step) {
        case Path.MoveTo(Point to) -> points(xml, "a:moveTo", rect, to);
        case Path.LineTo(Point to) -> points(xml, "a:lnTo", rect, to);
        case Path.CurveTo(Point a, Point b, Point to) ->
            points(xml, "a:cubicBezTo", rect, a, b, to);
        case Path.Close() -> xml.leaf("a:close");
      }
    }
    xml.end(3);
  }

  private static void points(Xml xml, String step, Rect rect, Point... points) {
    xml.begin(step);
    for (Point each : points) {
      long x = Math.round(each.x() - rect.x());
      long y = Math.round(each.y() - rect.y());
      xml.leaf("a:pt", "x", x, "y", y);
    }
    xml.end();
  }
}
