package org.plumbline.export.pptx;

import static org.plumbline.export.pptx.DeckWriter.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.Paper;
import org.plumbline.geom.Rect;

/// The slides of a deck with all that belongs to them.
final class Presentation {
  private static final String NAME = "/ppt/presentation.xml";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.presentationml.";

  /// The highest number among the shapes that hold the words of a slide.
  static final int LAST_ID = 4;

  private static final int TITLE_ID = 2;
  private static final int TEXT_ID = 3;
  private static final int BAND_ID = 4;
  private static final double[] TITLE_SIZES = {28, 24, 20, 16, 12};

  private final Parts parts;
  private final Palette palette;
  private final SlideSize page;
  private final Media media;
  private final List<String> slides = new ArrayList<>();

  Presentation(Parts parts, Palette palette, SlideSize page) {
    this.parts = parts;
    this.palette = palette;
    this.page = page;
    this.media = Media.of(parts);
  }

  /// Writes the shapes of a slide, behind its words.
  interface Shapes {
    void write(Xml xml, Media media);
  }

  /// Adds a slide with a picture. Its words stand before the picture on the colour of the paper, so
  /// that what reaches out of the picture does not run through them.
  void slide(SlideText text, Shapes shapes) {
    Masters.Layout layout = text.isSilent() ? Masters.Layout.PICTURE : Masters.Layout.STEP;
    String name = next();
    Xml xml = new Xml().begin("p:sld", DeckWriter.NAMESPACES).begin("p:cSld");
    Masters.tree(xml);
    shapes.write(xml, media.on(name));
    paper(xml, BAND_ID, new Rect(0, 0, page.width(), page.band(text)));
    title(xml, text.title());
    if (layout == Masters.Layout.STEP) {
      body(xml, text.hasAnswer() ? Optional.of(page.say(text)) : Optional.empty());
      plain(xml, text.said(), text.size(page.say(text)));
      xml.end(2);
    }
    finish(xml, name, layout);
    if (!text.notes().isBlank()) {
      notes(name, text.notes());
    }
  }

  /// Adds a slide of text.
  void text(String title, List<TextPage.Paragraph> paragraphs) {
    String name = next();
    Xml xml = new Xml().begin("p:sld", DeckWriter.NAMESPACES).begin("p:cSld");
    Masters.tree(xml);
    title(xml, title);
    body(xml, Optional.empty());
    for (TextPage.Paragraph each : paragraphs) {
      xml.begin("a:p").begin("a:pPr").begin("a:spcBef");
      xml.leaf("a:spcPts", "val", Math.round(each.above() * 100)).end(2);
      for (TextPage.Run run : each.runs()) {
        xml.begin("a:r");
        int heavy = run.heavy() ? 1 : 0;
        long size = Math.round(each.size() * 100);
        xml.begin("a:rPr", "lang", "en-US", "sz", size, "b", heavy, "dirty", 0);
        palette.fill(xml, run.color());
        xml.end().begin("a:t").text(oneLine(run.text())).end(2);
      }
      xml.end();
    }
    xml.end(2);
    finish(xml, name, Masters.Layout.TEXT);
  }

  /// Writes what holds the slides together.
  void finish(String title) {
    new Masters(parts, palette, page).add();
    Xml xml = new Xml().begin("p:presentation", DeckWriter.namespaces("saveSubsetFonts", 1));
    xml.begin("p:sldMasterIdLst");
    String master = parts.relate(NAME, "slideMaster", Masters.SLIDES);
    xml.leaf("p:sldMasterId", "id", 2_147_483_648L, "r:id", master).end();
    xml.begin("p:notesMasterIdLst");
    xml.leaf("p:notesMasterId", "r:id", parts.relate(NAME, "notesMaster", Masters.NOTES)).end();
    xml.begin("p:sldIdLst");
    int id = 256;
    for (String slide : slides) {
      xml.leaf("p:sldId", "id", id, "r:id", parts.relate(NAME, "slide", slide));
      id++;
    }
    xml.end();
    if (page.paper() == Paper.CLASSIC) {
      xml.leaf("p:sldSz", "cx", page.width(), "cy", page.height(), "type", "screen4x3");
    } else {
      xml.leaf("p:sldSz", "cx", page.width(), "cy", page.height());
    }
    xml.leaf("p:notesSz", "cx", 6_858_000, "cy", 9_144_000);
    Masters.style(xml, "p:defaultTextStyle", "+mn-lt", 1_800, false);
    parts.relate(NAME, "theme", "/ppt/theme/theme1.xml");
    parts.add(NAME, TYPE + "presentation.main+xml", xml.end().bytes());
    parts.relate("", "officeDocument", NAME);
    properties(title);
  }

  private String next() {
    String name = "/ppt/slides/slide" + (slides.size() + 1) + ".xml";
    slides.add(name);
    return name;
  }

  private void finish(Xml xml, String name, Masters.Layout layout) {
    xml.end(2).begin("p:clrMapOvr").leaf("a:masterClrMapping").end();
    parts.relate(name, "slideLayout", layout.part());
    parts.add(name, TYPE + "slide+xml", xml.end().bytes());
  }

  /// Paper behind words.
  static void paper(Xml xml, int id, Rect rect) {
    xml.begin("p:sp").begin("p:nvSpPr");
    xml.leaf("p:cNvPr", "id", id, "name", WORDS.say("part.band"));
    xml.leaf("p:cNvSpPr").begin("p:nvPr", "userDrawn", 1).end(2);
    xml.begin("p:spPr");
    Outline.place(xml, rect);
    Outline.preset(xml, "rect");
    xml.begin("a:solidFill").leaf("a:schemeClr", "val", "bg1").end();
    xml.begin("a:ln").leaf("a:noFill").end(3);
  }

  private void title(Xml xml, String title) {
    xml.begin("p:sp").begin("p:nvSpPr");
    xml.leaf("p:cNvPr", "id", TITLE_ID, "name", WORDS.say("master.title")).begin("p:cNvSpPr");
    xml.leaf("a:spLocks", "noGrp", 1).end();
    xml.begin("p:nvPr").leaf("p:ph", "type", "title").end(2).leaf("p:spPr");
    xml.begin("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle");
    plain(xml, oneLine(title), SlideText.fitting(oneLine(title), page.title(), TITLE_SIZES));
    xml.end(2);
  }

  /// @param rect where the text stands, if not where the layout has it
  private static void body(Xml xml, Optional<Rect> rect) {
    xml.begin("p:sp").begin("p:nvSpPr");
    xml.leaf("p:cNvPr", "id", TEXT_ID, "name", WORDS.say("master.text")).begin("p:cNvSpPr");
    xml.leaf("a:spLocks", "noGrp", 1).end();
    xml.begin("p:nvPr").leaf("p:ph", "type", "body", "idx", 1).end(2).begin("p:spPr");
    rect.ifPresent(each -> Outline.place(xml, each));
    xml.end();
    xml.begin("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle");
  }

  /// Text as it is, a paragraph for each line.
  private static void plain(Xml xml, String text, double size) {
    for (String line : text.isEmpty() ? List.of("") : text.lines().toList()) {
      xml.begin("a:p");
      if (!line.isEmpty()) {
        xml.begin("a:r").leaf("a:rPr", "lang", "en-US", "sz", Math.round(size * 100), "dirty", 0);
        xml.begin("a:t").text(line).end(2);
      }
      xml.end();
    }
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ');
  }

  private void notes(String slide, String text) {
    String name = "/ppt/notesSlides/notesSlide" + slides.size() + ".xml";
    Xml xml = new Xml().begin("p:notes", DeckWriter.NAMESPACES).begin("p:cSld");
    Masters.tree(xml);
    xml.begin("p:sp").begin("p:nvSpPr");
    xml.leaf("p:cNvPr", "id", 2, "name", WORDS.say("notes.picture")).begin("p:cNvSpPr");
    xml.leaf("a:spLocks", "noGrp", 1, "noRot", 1, "noChangeAspect", 1).end();
    xml.begin("p:nvPr").leaf("p:ph", "type", "sldImg").end(2).leaf("p:spPr").end();
    xml.begin("p:sp").begin("p:nvSpPr");
    xml.leaf("p:cNvPr", "id", 3, "name", WORDS.say("master.text")).begin("p:cNvSpPr");
    xml.leaf("a:spLocks", "noGrp", 1).end();
    xml.begin("p:nvPr").leaf("p:ph", "type", "body", "idx", 1).end(2).leaf("p:spPr");
    xml.begin("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle");
    plain(xml, text, 12);
    xml.end(4).begin("p:clrMapOvr").leaf("a:masterClrMapping").end();
    parts.relate(name, "notesMaster", Masters.NOTES);
    parts.relate(name, "slide", slide);
    parts.relate(slide, "notesSlide", name);
    parts.add(name, TYPE + "notesSlide+xml", xml.end().bytes());
  }

  /// What file managers show. Neither who made the deck nor when stands in it.
  private void properties(String title) {
    String core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    String dublin = "http://purl.org/dc/elements/1.1/";
    Xml xml = new Xml().begin("cp:coreProperties", "xmlns:cp", core, "xmlns:dc", dublin);
    xml.begin("dc:title").text(oneLine(title)).end();
    parts.add(
        "/docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        xml.end().bytes());
    parts.relateAs(
        "",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "/docProps/core.xml");
    String extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    Xml app = new Xml().begin("Properties", "xmlns", extended);
    app.begin("Application").text("Plumbline").end();
    parts.add(
        "/docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        app.end().bytes());
    parts.relate("", "extended-properties", "/docProps/app.xml");
  }
}
