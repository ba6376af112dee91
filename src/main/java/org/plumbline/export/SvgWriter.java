package org.plumbline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// Writes a drawing as SVG: real text, one group with a title for each element, no script, nothing
/// fetched. The same drawing always gives the same bytes.
///
/// Groups have the id of their element, with `id-` before it where XML would not take it.
public final class SvgWriter {
  private static final String FONTS = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

  private static final Pattern LEGAL = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

  /// Figures that are written by one processor while others write the next ones.
  private static final int RUN = 3_000;

  private final Drawing drawing;
  private final Sheet sheet;
  private final Set<String> ids = new HashSet<>();

  private SvgWriter(Drawing drawing, Sheet sheet) {
    this.drawing = drawing;
    this.sheet = sheet;
  }

  /// Writes the drawing on a sheet; the stream stays open.
  public static void write(Drawing drawing, Sheet sheet, OutputStream out) throws IOException {
    SvgWriter writer = new SvgWriter(drawing, sheet);
    out.write(writer.head());
    for (byte[] run : writer.figures()) {
      out.write(run);
    }
    out.write("</svg>\n".getBytes(StandardCharsets.UTF_8));
  }

  /// All before the figures.
  private byte[] head() {
    Rect area = sheet.area(drawing);
    Markup xml = new Markup();
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.begin("svg");
    xml.put("xmlns", "http://www.w3.org/2000/svg");
    xml.put("width", area.width());
    xml.put("height", area.height());
    xml.put("viewBox", area.x(), area.y(), area.width(), area.height());
    xml.put("role", "img");
    xml.put("font-family", FONTS);
    xml.put("style", "font-kerning:none;font-variant-ligatures:none");
    title(drawing.scene().design().title(), xml);
    xml.raw("\n");
    sheet.parcel().ifPresent(parcel -> design(parcel, xml));
    if (!sheet.clear()) {
      background(area, xml);
    }
    return xml.bytes();
  }

  /// The design itself, where no viewer looks.
  private static void design(Parcel parcel, Markup xml) {
    xml.begin("metadata");
    xml.begin("design");
    xml.put("xmlns", "urn:plumbline");
    xml.raw(Base64.getEncoder().encodeToString(parcel.packed()));
    xml.end();
    xml.end();
    xml.raw("\n");
  }

  private void background(Rect area, Markup xml) {
    xml.leaf("rect");
    xml.put("x", area.x());
    xml.put("y", area.y());
    xml.put("width", area.width());
    xml.put("height", area.height());
    xml.put("fill", drawing.background().hex());
    xml.raw("\n");
  }

  /// The figures in runs, one after the other.
  private List<byte[]> figures() {
    List<Figure> figures = drawing.figures();
    List<String> names = figures.stream().map(this::free).toList();
    IntStream runs = IntStream.range(0, Math.ceilDiv(figures.size(), RUN));
    return (figures.size() > RUN ? runs.parallel() : runs)
        .mapToObj(n -> run(figures, names, n * RUN))
        .toList();
  }

  private static byte[] run(List<Figure> figures, List<String> names, int from) {
    Markup xml = new Markup();
    SvgMarks marks = new SvgMarks(xml, Rgb::hex);
    for (int n = from; n < Math.min(from + RUN, figures.size()); n++) {
      Figure figure = figures.get(n);
      xml.begin("g");
      xml.put("id", names.get(n));
      xml.put("class", figure.kind().name().toLowerCase(Locale.ROOT));
      title(figure.title(), xml);
      figure.marks().forEach(marks::write);
      xml.end();
      xml.raw("\n");
    }
    return xml.bytes();
  }

  private static void title(String text, Markup xml) {
    xml.begin("title");
    xml.text(text);
    xml.end();
  }

  /// An id that XML takes and that no group has yet.
  private String free(Figure figure) {
    String element =
        figure.kind() == Figure.Kind.TIE ? figure.element() + "-about" : figure.element();
    String id =
        LEGAL.matcher(element).matches()
            ? element
            : "id-" + element.replaceAll("[^A-Za-z0-9_-]", "_");
    while (!ids.add(id)) {
      id += "_";
    }
    return id;
  }
}
