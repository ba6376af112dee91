package org.plumbline.export.pptx;

import static org.plumbline.export.pptx.DeckWriter.WORDS;

import java.util.List;
import org.plumbline.geom.Rect;

/// What all slides share: the master with its three layouts, and the master of the notes.
final class Masters {
  static final String SLIDES = "/ppt/slideMasters/slideMaster1.xml";
  static final String NOTES = "/ppt/notesMasters/notesMaster1.xml";

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.presentationml.";

  private static final long FIRST_ID = 2_147_483_648L;

  /// Where a page of notes has its picture and its text, on paper of 7.5 by 10 inches.
  private static final Rect NOTES_PICTURE = new Rect(685_800, 685_800, 5_486_400, 3_429_000);

  private static final Rect NOTES_TEXT = new Rect(685_800, 4_400_550, 5_486_400, 3_600_450);

  private final Parts parts;
  private final Palette palette;
  private final SlideSize page;

  Masters(Parts parts, Palette palette, SlideSize page) {
    this.parts = parts;
    this.palette = palette;
    this.page = page;
  }

  /// How slides are laid out.
  enum Layout {
    /// A title and a text above a picture.
    STEP(1),
    /// A title above a picture.
    PICTURE(2),
    /// A title above text.
    TEXT(3);

    private final int number;

    Layout(int number) {
      this.number = number;
    }

    String part() {
      return "/ppt/slideLayouts/slideLayout" + number + ".xml";
    }
  }

  void add() {
    Theme.add(parts, "/ppt/theme/theme1.xml", palette);
    Theme.add(parts, "/ppt/theme/theme2.xml", palette);
    for (Layout each : Layout.values()) {
      parts.relate(SLIDES, "slideLayout", each.part());
    }
    parts.relate(SLIDES, "theme", "/ppt/theme/theme1.xml");
    parts.add(SLIDES, TYPE + "slideMaster+xml", master());
    for (Layout each : Layout.values()) {
      parts.relate(each.part(), "slideMaster", SLIDES);
      parts.add(each.part(), TYPE + "slideLayout+xml", layout(each));
    }
    parts.relate(NOTES, "theme", "/ppt/theme/theme2.xml");
    parts.add(NOTES, TYPE + "notesMaster+xml", notes());
  }

  private byte[] master() {
    Xml xml = new Xml().begin("p:sldMaster", DeckWriter.NAMESPACES);
    xml.begin("p:cSld");
    background(xml);
    tree(xml);
    placeholder(xml, new Holder(2, "title", "", page.title(), "b"), WORDS.say("master.title"));
    placeholder(xml, new Holder(3, "body", "1", page.text(), "t"), WORDS.say("master.text"));
    xml.end(2);
    mapping(xml);
    xml.begin("p:sldLayoutIdLst");
    for (Layout each : Layout.values()) {
      String relation = parts.relate(SLIDES, "slideLayout", each.part());
      xml.leaf("p:sldLayoutId", "id", FIRST_ID + each.number, "r:id", relation);
    }
    xml.end();
    xml.begin("p:txStyles");
    style(xml, "p:titleStyle", "+mj-lt", 2_800, true);
    style(xml, "p:bodyStyle", "+mn-lt", 1_800, false);
    style(xml, "p:otherStyle", "+mn-lt", 1_200, false);
    return xml.end(2).bytes();
  }

  private byte[] layout(Layout layout) {
    Xml xml = new Xml();
    Object[] names = List.of("preserve", 1, "userDrawn", 1).toArray();
    xml.begin("p:sldLayout", DeckWriter.namespaces(names));
    xml.begin(
        "p:cSld", "name", WORDS.say("layout." + layout.name().toLowerCase(java.util.Locale.ROOT)));
    tree(xml);
    placeholder(xml, new Holder(2, "title", "", page.title(), "b"), WORDS.say("master.title"));
    switch (layout) {
      case STEP -> {
        Holder say = new Holder(3, "body", "1", page.say(), "t");
        placeholder(xml, say, WORDS.say("master.text"));
      }
      case TEXT -> {
        Holder text = new Holder(3, "body", "1", page.text(), "t");
        placeholder(xml, text, WORDS.say("master.text"));
      }
      case PICTURE -> {}
    }
    xml.end(2);
    xml.begin("p:clrMapOvr").leaf("a:masterClrMapping").end();
    return xml.end().bytes();
  }

  private byte[] notes() {
    Xml xml = new Xml().begin("p:notesMaster", DeckWriter.NAMESPACES);
    xml.begin("p:cSld");
    background(xml);
    tree(xml);
    xml.begin("p:sp").begin("p:nvSpPr");
    xml.leaf("p:cNvPr", "id", 2, "name", WORDS.say("notes.picture")).begin("p:cNvSpPr");
    xml.leaf("a:spLocks", "noGrp", 1, "noRot", 1, "noChangeAspect", 1).end();
    xml.begin("p:nvPr").leaf("p:ph", "type", "sldImg", "idx", 2).end(2);
    xml.begin("p:spPr");
    Outline.place(xml, NOTES_PICTURE);
    Outline.preset(xml, "rect");
    xml.leaf("a:noFill").end(2);
    placeholder(xml, new Holder(3, "body", "3", NOTES_TEXT, "t"), WORDS.say("master.text"));
    xml.end(2);
    mapping(xml);
    style(xml, "p:notesStyle", "+mn-lt", 1_200, false);
    return xml.end().bytes();
  }

  private static void background(Xml xml) {
    xml.begin("p:bg").begin("p:bgPr");
    xml.begin("a:solidFill").leaf("a:schemeClr", "val", "bg1").end();
    xml.leaf("a:effectLst").end(2);
  }

  /// Begins the shapes of a slide.
  static void tree(Xml xml) {
    xml.begin("p:spTree").begin("p:nvGrpSpPr").leaf("p:cNvPr", "id", 1, "name", "");
    xml.leaf("p:cNvGrpSpPr").leaf("p:nvPr").end();
    xml.begin("p:grpSpPr").begin("a:xfrm");
    xml.leaf("a:off", "x", 0, "y", 0).leaf("a:ext", "cx", 0, "cy", 0);
    xml.leaf("a:chOff", "x", 0, "y", 0).leaf("a:chExt", "cx", 0, "cy", 0).end(2);
  }

  /// A place for text that slides fill.
  ///
  /// @param index by which slides know it; empty for the title
  record Holder(int id, String type, String index, Rect rect, String anchor) {}

  private static void placeholder(Xml xml, Holder holder, String prompt) {
    xml.begin("p:sp").begin("p:nvSpPr");
    xml.leaf("p:cNvPr", "id", holder.id(), "name", prompt).begin("p:cNvSpPr");
    xml.leaf("a:spLocks", "noGrp", 1).end().begin("p:nvPr");
    if (holder.index().isEmpty()) {
      xml.leaf("p:ph", "type", holder.type());
    } else {
      xml.leaf("p:ph", "type", holder.type(), "idx", holder.index());
    }
    xml.end(2).begin("p:spPr");
    Outline.place(xml, holder.rect());
    Outline.preset(xml, "rect");
    xml.end().begin("p:txBody");
    xml.begin(
        "a:bodyPr",
        "vert",
        "horz",
        "lIns",
        0,
        "tIns",
        0,
        "rIns",
        0,
        "bIns",
        0,
        "rtlCol",
        0,
        "anchor",
        holder.anchor());
    xml.leaf("a:normAutofit").end().leaf("a:lstStyle");
    xml.begin("a:p").begin("a:r").leaf("a:rPr", "lang", "en-US").begin("a:t").text(prompt);
    xml.end(5);
  }

  /// In a dark deck text is light and paper is dark.
  private void mapping(Xml xml) {
    boolean dark = palette.isDark();
    xml.leaf(
        "p:clrMap",
        "bg1",
        dark ? "dk1" : "lt1",
        "tx1",
        dark ? "lt1" : "dk1",
        "bg2",
        dark ? "dk2" : "lt2",
        "tx2",
        dark ? "lt2" : "dk2",
        "accent1",
        "accent1",
        "accent2",
        "accent2",
        "accent3",
        "accent3",
        "accent4",
        "accent4",
        "accent5",
        "accent5",
        "accent6",
        "accent6",
        "hlink",
        "hlink",
        "folHlink",
        "folHlink");
  }

  /// The looks of text on nine levels.
  static void style(Xml xml, String tag, String face, int size, boolean heavy) {
    xml.begin(tag);
    for (int level = 1; level <= 9; level++) {
      xml.begin("a:lvl" + level + "pPr", "marL", 0, "indent", 0, "algn", "l", "rtl", 0);
      xml.leaf("a:buNone");
      xml.begin("a:defRPr", "sz", size, "b", heavy ? 1 : 0, "kern", 0);
      xml.begin("a:solidFill").leaf("a:schemeClr", "val", "tx1").end();
      String script = face.substring(0, 4);
      xml.leaf("a:latin", "typeface", face);
      xml.leaf("a:ea", "typeface", script + "ea").leaf("a:cs", "typeface", script + "cs");
      xml.end(2);
    }
    xml.end();
  }
}
