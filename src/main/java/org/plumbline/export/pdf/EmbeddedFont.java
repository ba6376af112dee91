package org.plumbline.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Typeface;

/// One weight of the bundled typeface as it stands in a PDF: the glyphs that are drawn, their
/// widths, and which characters they are, so that text can be searched and copied (ISO 32000-2, 9.7
/// and 9.10).
///
/// The typeface has outlines of the kind that PDFBox cannot embed itself, so the dictionaries are
/// made here.
final class EmbeddedFont {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final String name;
  private final Mark.Weight weight;
  private final Typeface face;
  private final COSDictionary font = new COSDictionary();
  private final Map<Integer, Integer> characters = new TreeMap<>();
  private final Map<Integer, String> codes = new HashMap<>();

  EmbeddedFont(Mark.Weight weight, String name) {
    this.weight = weight;
    this.name = name;
    this.face = Typeface.of(weight);
  }

  /// What pages call it.
  String name() {
    return name;
  }

  /// The dictionary that pages name; complete once `finish` has been called.
  COSDictionary dictionary() {
    return font;
  }

  /// The numbers of the glyphs of a text, as the operand of an operator that shows it.
  String codes(String text) {
    StringBuilder shown = new StringBuilder("<");
    text.codePoints().forEach(character -> shown.append(code(character)));
    return shown.append('>').toString();
  }

  /// The number of a character's glyph; each is looked for in the typeface once.
  private String code(int character) {
    return codes.computeIfAbsent(
        character,
        _ -> {
          int glyph = face.glyph(character);
          characters.putIfAbsent(glyph, character);
          return hex(glyph);
        });
  }

  /// Four digits, as the language of fonts has them.
  private static String hex(int number) {
    return HEX.toHexDigits((char) number);
  }

  /// Completes the dictionary with what has been drawn.
  void finish(PDDocument document) throws IOException {
    String called = "PLUMBL+Inter-" + style();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, called);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray descendants = new COSArray();
    descendants.add(descendant(document, called));
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    byte[] map = toUnicode().getBytes(StandardCharsets.US_ASCII);
    font.setItem(COSName.TO_UNICODE, stream(document, map, null));
  }

  private String style() {
    return switch (weight) {
      case REGULAR -> "Regular";
      case SEMIBOLD -> "SemiBold";
      case ITALIC -> "Italic";
      case SEMIBOLD_ITALIC -> "SemiBoldItalic";
    };
  }

  private COSDictionary descendant(PDDocument document, String called) throws IOException {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("Identity"));
    system.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    descendant.setName(COSName.BASE_FONT, called);
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setItem(COSName.FONT_DESC, descriptor(document, called));
    descendant.setInt(COSName.DW, 600);
    descendant.setItem(COSName.W, widths());
    return descendant;
  }

  private COSArray widths() {
    COSArray widths = new COSArray();
    for (int glyph : characters.keySet()) {
      COSArray one = new COSArray();
      one.add(COSInteger.get(face.advance(glyph)));
      widths.add(COSInteger.get(glyph));
      widths.add(one);
    }
    return widths;
  }

  private COSDictionary descriptor(PDDocument document, String called) throws IOException {
    BitSet drawn = new BitSet();
    characters.keySet().forEach(drawn::set);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, called);
    int symbolic = 4;
    int italic = 64;
    descriptor.setInt(COSName.FLAGS, weight.isSlanted() ? symbolic | italic : symbolic);
    int ascent = face.measure("hhea", 4);
    int descent = face.measure("hhea", 6);
    COSArray box = new COSArray();
    for (int side : new int[] {-800, descent, 2600, ascent}) {
      box.add(COSInteger.get(side));
    }
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ITALIC_ANGLE, weight.isSlanted() ? -9 : 0);
    descriptor.setInt(COSName.ASCENT, ascent);
    descriptor.setInt(COSName.DESCENT, descent);
    descriptor.setInt(COSName.CAP_HEIGHT, face.measure("OS/2", 88));
    descriptor.setInt(COSName.STEM_V, weight.isHeavy() ? 130 : 90);
    byte[] outlines = face.outlines(drawn);
    descriptor.setItem(
        COSName.FONT_FILE3, stream(document, outlines, COSName.getPDFName("CIDFontType0C")));
    return descriptor;
  }

  /// The characters of the glyphs, in the language of such maps, a hundred at a time.
  private String toUnicode() {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    int left = characters.size();
    int open = 0;
    for (Map.Entry<Integer, Integer> each : characters.entrySet()) {
      if (open == 0) {
        open = Math.min(100, left);
        map.append(open).append(" beginbfchar\n");
      }
      map.append('<').append(hex(each.getKey())).append("> <").append(hex(each.getValue()));
      map.append(">\n");
      left--;
      open--;
      map.append(open == 0 ? "endbfchar\n" : "");
    }
    return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }

  private static org.apache.pdfbox.cos.COSStream stream(
      PDDocument document, byte[] bytes, @org.jspecify.annotations.Nullable COSName subtype)
      throws IOException {
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    if (subtype != null) {
      stream.getCOSObject().setItem(COSName.SUBTYPE, subtype);
    }
    return stream.getCOSObject();
  }
}
