package org.plumbline.export.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.draw.Bends;
import org.plumbline.draw.Mark;
import org.plumbline.export.ImageData;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// The slide back end: one shape for each piece of a figure.
final class ShapeWriter {
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  /// What programs know that keep to the bends of connectors.
  private static final String DRAWING_2016 =
      "http://schemas.microsoft.com/office/drawing/2014/main";

  /// So far beside a bend may be drawn, in logical pixels.
  private static final double NEAR = 5;

  /// How long the head of a connection is, in logical pixels.
  private static final double HEAD = 9;

  private final Xml xml;
  private final Palette palette;
  private final Camera camera;
  private final TextWriter texts;
  private final Media media;

  /// @param media where pictures go that shapes show
  ShapeWriter(Xml xml, Palette palette, Camera camera, Media media) {
    this.xml = xml;
    this.palette = palette;
    this.camera = camera;
    this.texts = new TextWriter(xml, palette, camera);
    this.media = media;
  }

  /// How a shape is known in the file.
  ///
  /// @param name short, for lists of shapes
  /// @param about what a reader without eyes is told; empty if it only adorns
  record Id(int number, String name, String about) {}

  /// A shape, by its number, and one of its places for connectors.
  record Grip(int shape, int site) {}

  /// What shapes a connector holds on to at its ends.
  record Glue(Optional<Grip> from, Optional<Grip> to) {
    static final Glue NONE = new Glue(Optional.empty(), Optional.empty());
  }

  /// What a box is to be besides its looks.
  ///
  /// @param extras places for connectors besides the usual ones
  /// @param stripes the colour of stripes over it, if it has any
  record Manner(List<Sites.Extra> extras, TextWriter.Setting setting, Optional<Rgb> stripes) {
    static final Manner PLAIN = new Manner(List.of(), TextWriter.Setting.LABEL, Optional.empty());
  }

  void write(Piece piece, Id id, Manner manner) {
    switch (piece.mark()) {
      case Mark.Box box -> box(box, piece.texts(), id, manner);
      case Mark.Line line -> line(line, id, new Head(Optional.empty(), Glue.NONE));
      case Mark.Shape shape -> shape(shape, id);
      case Mark.Text text -> alone(text, id);
      case Mark.Picture picture -> picture(picture, id);
    }
  }

  private void box(Mark.Box box, List<Mark.Text> words, Id id, Manner manner) {
    Rect inside = Piece.inside(box);
    double radius = box.radius() - box.border().map(each -> each.width() / 2).orElse(0.0);
    Rect rect = camera.at(inside);
    xml.begin("p:sp");
    names("p:nvSpPr", id);
    xml.leaf("p:cNvSpPr").leaf("p:nvPr").end();
    xml.begin("p:spPr");
    Outline.place(xml, rect);
    Outline.rectangle(xml, rect, radius * camera.scale(), manner.extras());
    Optional<Rgb> paper = box.fill();
    if (manner.stripes().isPresent() && paper.isPresent()) {
      stripes(manner.stripes().get().over(paper.get()), paper.get());
    } else {
      fill(paper);
    }
    border(box.border(), false);
    xml.end();
    if (!words.isEmpty()) {
      double rounding = manner.extras().isEmpty() ? Outline.rounding(inside, radius) : 0;
      texts.body(inside, rounding, words, manner.setting(), id.about());
    }
    xml.end();
  }

  /// The end of a connection: where its head points at, and what it holds on to.
  record Head(Optional<Point> tip, Glue glue) {}

  /// A line is a connector even where it holds on to nothing. It does not hop over others then, for
  /// which no program has a connector; one that bends too often is drawn freely.
  ///
  /// Programs that do not keep to the bends of a connector, as LibreOffice, or lead it their own
  /// way where it holds on at one end only, are given a free line in its place (ISO/IEC 29500-3),
  /// where that would be seen.
  void line(Mark.Line line, Id id, Head head) {
    List<Point> way = new ArrayList<>(line.points());
    head.tip().ifPresent(tip -> way.set(way.size() - 1, tip));
    Optional<Wiring> wiring = Wiring.along(way.stream().map(camera::at).toList());
    Mark.Line whole = new Mark.Line(way, line.bend(), line.hops(), line.stroke());
    Glue glue = head.glue();
    if (glue.from().isPresent() == glue.to().isPresent()
        && wiring.filter(each -> each.isUsual(NEAR * camera.scale())).isPresent()) {
      connector(whole, wiring, id, head);
      return;
    }
    xml.begin("mc:AlternateContent", "xmlns:mc", COMPATIBILITY);
    xml.begin("mc:Choice", "xmlns:a16", DRAWING_2016, "Requires", "a16");
    connector(whole, wiring, id, head);
    xml.end().begin("mc:Fallback").begin("p:sp");
    names("p:nvSpPr", id);
    xml.leaf("p:cNvSpPr").leaf("p:nvPr").end().begin("p:spPr");
    free(whole);
    xml.leaf("a:noFill");
    border(Optional.of(line.stroke()), head.tip().isPresent());
    xml.end(4);
  }

  private void connector(Mark.Line line, Optional<Wiring> wiring, Id id, Head head) {
    xml.begin("p:cxnSp");
    names("p:nvCxnSpPr", id);
    xml.begin("p:cNvCxnSpPr");
    head.glue().from().ifPresent(to -> xml.leaf("a:stCxn", "id", to.shape(), "idx", to.site()));
    head.glue().to().ifPresent(to -> xml.leaf("a:endCxn", "id", to.shape(), "idx", to.site()));
    xml.end().leaf("p:nvPr").end().begin("p:spPr");
    if (wiring.isPresent()) {
      Outline.place(xml, wiring.get().rect(), wiring.get().turned().toArray());
      Outline.preset(
          xml,
          wiring.get().name(),
          wiring.get().bends().stream().mapToLong(each -> each).toArray());
    } else {
      free(line);
    }
    border(Optional.of(line.stroke()), head.tip().isPresent());
    xml.end(2);
  }

  /// The outline of a line as it is on the screen.
  private void free(Mark.Line line) {
    Path path = Bends.rounded(line).mapped(camera::at);
    Rect rect = path.bounds();
    Outline.place(xml, rect);
    Outline.free(xml, path, rect, false);
  }

  private void shape(Mark.Shape shape, Id id) {
    Path path = shape.path().mapped(point -> camera.at(shape.at().plus(point.x(), point.y())));
    Rect rect = path.bounds();
    xml.begin("p:sp");
    names("p:nvSpPr", id);
    xml.leaf("p:cNvSpPr").leaf("p:nvPr").end();
    xml.begin("p:spPr");
    Outline.place(xml, rect);
    Outline.free(xml, path, rect, shape.fill().isPresent());
    fill(shape.fill());
    border(shape.stroke(), false);
    xml.end(2);
  }

  private void alone(Mark.Text text, Id id) {
    Rect rect = TextWriter.area(text);
    xml.begin("p:sp");
    names("p:nvSpPr", id);
    xml.leaf("p:cNvSpPr", "txBox", 1).leaf("p:nvPr").end();
    xml.begin("p:spPr");
    Outline.place(xml, camera.at(rect));
    Outline.preset(xml, "rect");
    xml.leaf("a:noFill").end();
    texts.body(rect, 0, List.of(text), TextWriter.Setting.TOP, text.text());
    xml.end();
  }

  private void picture(Mark.Picture picture, Id id) {
    Optional<ImageData> image = ImageData.of(picture.data());
    Optional<Media.Shown> shown = image.flatMap(media::shown);
    if (shown.isEmpty()) {
      return;
    }
    double scale =
        Math.min(
            picture.rect().width() / shown.get().width(),
            picture.rect().height() / shown.get().height());
    Rect rect =
        new Rect(
            picture.rect().centerX() - shown.get().width() * scale / 2,
            picture.rect().centerY() - shown.get().height() * scale / 2,
            shown.get().width() * scale,
            shown.get().height() * scale);
    xml.begin("p:pic");
    names("p:nvPicPr", id);
    xml.begin("p:cNvPicPr").leaf("a:picLocks", "noChangeAspect", 1).end();
    xml.leaf("p:nvPr").end();
    xml.begin("p:blipFill").leaf("a:blip", "r:embed", shown.get().relation());
    xml.begin("a:stretch").leaf("a:fillRect").end(2);
    xml.begin("p:spPr");
    Outline.place(xml, camera.at(rect));
    Outline.preset(xml, "rect");
    xml.end(2);
  }

  /// Where a group of shapes stands, which have places of their own on the slide.
  void group(Rect bounds) {
    Rect rect = camera.at(bounds);
    xml.begin("p:grpSpPr").begin("a:xfrm");
    for (String each : new String[] {"", "ch"}) {
      boolean outer = each.isEmpty();
      xml.leaf(outer ? "a:off" : "a:chOff", "x", (long) rect.x(), "y", (long) rect.y());
      xml.leaf(outer ? "a:ext" : "a:chExt", "cx", (long) rect.width(), "cy", (long) rect.height());
    }
    xml.end(2);
  }

  /// Begins the part that names a shape, which whoever calls this ends.
  void names(String tag, Id id) {
    xml.begin(tag);
    if (id.about().isEmpty()) {
      xml.leaf("p:cNvPr", "id", id.number(), "name", id.name());
    } else {
      xml.leaf("p:cNvPr", "id", id.number(), "name", id.name(), "descr", id.about());
    }
  }

  private void fill(Optional<Rgb> color) {
    if (color.isPresent()) {
      palette.fill(xml, color.get());
    } else {
      xml.leaf("a:noFill");
    }
  }

  private void stripes(Rgb color, Rgb paper) {
    String name = "stripes " + palette.hex(color) + " on " + palette.hex(paper);
    String relation = media.made(name, () -> StripeTile.png(color, paper));
    long share = StripeTile.share(camera.scale());
    xml.begin("a:blipFill", "dpi", 0, "rotWithShape", 1).leaf("a:blip", "r:embed", relation);
    xml.leaf("a:srcRect");
    xml.leaf("a:tile", "tx", 0, "ty", 0, "sx", share, "sy", share, "flip", "none", "algn", "tl");
    xml.end();
  }

  private void border(Optional<Mark.Stroke> stroke, boolean pointed) {
    if (stroke.isEmpty()) {
      xml.begin("a:ln").leaf("a:noFill").end();
      return;
    }
    Mark.Stroke line = stroke.get();
    boolean dashed = !line.dash().isEmpty();
    xml.begin("a:ln", "w", camera.length(line.width()), "cap", dashed ? "flat" : "rnd");
    palette.fill(xml, line.color());
    if (dashed) {
      xml.begin("a:custDash");
      for (int n = 0; n + 1 < line.dash().size(); n += 2) {
        xml.leaf("a:ds", "d", share(line, n), "sp", share(line, n + 1));
      }
      xml.end();
    }
    xml.leaf("a:round");
    if (pointed) {
      String size = head(line);
      xml.leaf("a:tailEnd", "type", "triangle", "w", size, "len", size);
    }
    xml.end();
  }

  /// The size of a head that is nearest to that on the screen: two, three or five widths of the
  /// line, which counts as two points at least.
  private String head(Mark.Stroke line) {
    double width = Math.max(2.0 * SlideSize.POINT, line.width() * camera.scale());
    double wanted = HEAD * camera.scale() / width;
    return wanted < 2.5 ? "sm" : wanted < 4 ? "med" : "lg";
  }

  /// A dash in thousandths of a percent of the width of its line.
  private static long share(Mark.Stroke stroke, int n) {
    return Math.round(stroke.dash().get(n) / stroke.width() * 100_000);
  }
}
