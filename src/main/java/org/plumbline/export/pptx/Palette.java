package org.plumbline.export.pptx;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.draw.Style;
import org.plumbline.geom.Rgb;

/// The colours of a deck. Those of text, paper and the stages that a theme has room for are named
/// by their part in the theme, so that a deck can be given another one; the rest stand as they are.
final class Palette {
  /// The stages that stand in the theme, after the accent colour.
  private static final List<String> STAGES =
      List.of("features", "training", "delivery", "monitoring", "sources");

  private final Style style;
  private final Map<Rgb, String> parts = new HashMap<>();
  private final Map<Rgb, String> written = new HashMap<>();

  Palette(Style style) {
    this.style = style;
    List<Rgb> accents = accents();
    for (int n = accents.size() - 1; n >= 0; n--) {
      parts.put(accents.get(n), "accent" + (n + 1));
    }
    parts.put(style.surfaces().card(), "bg2");
    parts.put(style.ink().secondary(), "tx2");
    parts.put(style.surfaces().canvas(), "bg1");
    parts.put(style.ink().text(), "tx1");
  }

  Style style() {
    return style;
  }

  /// Whether paper is dark, so that light and dark change places in the theme.
  boolean isDark() {
    return style.surfaces().canvas().luminance() < style.ink().text().luminance();
  }

  /// The six accents of the theme.
  List<Rgb> accents() {
    List<Rgb> accents = new java.util.ArrayList<>(List.of(style.ink().accent()));
    STAGES.forEach(each -> accents.add(style.stage(each)));
    return accents;
  }

  /// Fills what is being written with the colour.
  void fill(Xml xml, Rgb color) {
    xml.begin("a:solidFill");
    color(xml, color);
    xml.end();
  }

  /// The colour alone.
  void color(Xml xml, Rgb color) {
    Rgb solid = color.withOpacity(1);
    String part = parts.get(solid);
    if (part == null) {
      xml.begin("a:srgbClr", "val", hex(solid));
    } else {
      xml.begin("a:schemeClr", "val", part);
    }
    if (color.opacity() < 1) {
      xml.leaf("a:alpha", "val", Math.round(color.opacity() * 100_000));
    }
    xml.end();
  }

  /// As `1B2129`.
  String hex(Rgb color) {
    return written.computeIfAbsent(color, each -> each.hex().substring(1).toUpperCase(Locale.ROOT));
  }
}
