package org.plumbline.export.pptx;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.draw.Style;
import org.plumbline.geom.Rgb;

/// The theme of a deck: Plumbline's colours, so that a chart added later looks as if it belonged,
/// and Inter, with typefaces that other systems have where Inter is missing.
final class Theme {
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";
  private static final String INTER = "02000503000000020004";

  private final Palette palette;
  private final Xml xml = new Xml();

  private Theme(Palette palette) {
    this.palette = palette;
  }

  static void add(Parts parts, String name, Palette palette) {
    parts.add(name, TYPE, new Theme(palette).bytes());
  }

  private byte[] bytes() {
    xml.begin("a:theme", "xmlns:a", DeckWriter.DRAWING, "name", "Plumbline");
    xml.begin("a:themeElements");
    colours();
    fonts();
    format();
    xml.end().leaf("a:objectDefaults").leaf("a:extraClrSchemeLst");
    stages();
    return xml.end().bytes();
  }

  private void colours() {
    Style style = palette.style();
    boolean dark = palette.isDark();
    xml.begin("a:clrScheme", "name", "Plumbline");
    colour("a:dk1", dark ? style.surfaces().canvas() : style.ink().text());
    colour("a:lt1", dark ? style.ink().text() : style.surfaces().canvas());
    colour("a:dk2", dark ? style.surfaces().card() : style.ink().secondary());
    colour("a:lt2", dark ? style.ink().secondary() : style.surfaces().card());
    List<Rgb> accents = palette.accents();
    for (int n = 0; n < accents.size(); n++) {
      colour("a:accent" + (n + 1), accents.get(n));
    }
    colour("a:hlink", style.ink().accent());
    colour("a:folHlink", style.ink().secondary());
    xml.end();
  }

  private void colour(String part, Rgb color) {
    xml.begin(part).leaf("a:srgbClr", "val", palette.hex(color)).end();
  }

  private void fonts() {
    xml.begin("a:fontScheme", "name", "Plumbline");
    for (String kind : List.of("a:majorFont", "a:minorFont")) {
      xml.begin(kind);
      xml.leaf("a:latin", "typeface", "Inter", "panose", INTER, "pitchFamily", 2, "charset", 0);
      xml.leaf("a:ea", "typeface", "").leaf("a:cs", "typeface", "");
      Map<String, String> others =
          new TreeMap<>(
              Map.of(
                  "Arab", "Arial",
                  "Hang", "Malgun Gothic",
                  "Hans", "Microsoft YaHei",
                  "Hant", "Microsoft JhengHei",
                  "Hebr", "Arial",
                  "Jpan", "Yu Gothic",
                  "Thai", "Tahoma"));
      others.forEach((script, face) -> xml.leaf("a:font", "script", script, "typeface", face));
      xml.end();
    }
    xml.end();
  }

  /// Three plain fills, lines and effects, which every theme has to have.
  private void format() {
    xml.begin("a:fmtScheme", "name", "Plumbline");
    xml.begin("a:fillStyleLst");
    placeholders(3);
    xml.end().begin("a:lnStyleLst");
    for (int width : new int[] {9_525, 19_050, 28_575}) {
      xml.begin("a:ln", "w", width);
      placeholders(1);
      xml.leaf("a:prstDash", "val", "solid").end();
    }
    xml.end().begin("a:effectStyleLst");
    for (int n = 0; n < 3; n++) {
      xml.begin("a:effectStyle").leaf("a:effectLst").end();
    }
    xml.end().begin("a:bgFillStyleLst");
    placeholders(3);
    xml.end(2);
  }

  private void placeholders(int count) {
    for (int n = 0; n < count; n++) {
      xml.begin("a:solidFill").leaf("a:schemeClr", "val", "phClr").end();
    }
  }

  /// All stages of the lifecycle, which a theme has no other room for.
  private void stages() {
    xml.begin("a:custClrLst");
    new TreeMap<>(palette.style().stages())
        .forEach((stage, color) -> {
          xml.begin("a:custClr", "name", stage);
          xml.leaf("a:srgbClr", "val", palette.hex(color)).end();
        });
    xml.end();
  }
}
