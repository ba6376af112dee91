package org.plumbline.export.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.plumbline.draw.Bends;
import org.plumbline.draw.Mark;
import org.plumbline.draw.TextMeasure;
import org.plumbline.export.Decimals;
import org.plumbline.export.ImageData;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// The PDF back end: puts marks onto a page as operators of its content (ISO 32000-2, 8 and 9). The
/// y axis points downwards, as everywhere here.
final class Ink {
  private static final TextMeasure MEASURE = TextMeasure.bundled();

  /// The share at which a cubic curve comes closest to a quarter of a circle.
  private static final double ROUND = 0.5523;

  private final PDDocument document;
  private final PDResources resources;
  private final Fonts fonts;
  private final StringBuilder out = new StringBuilder();
  private final Map<Double, String> states = new HashMap<>();

  Ink(PDDocument document, PDResources resources, Fonts fonts) {
    this.document = document;
    this.resources = resources;
    this.fonts = fonts;
  }

  /// What has been put down so far.
  String operators() {
    return out.toString();
  }

  /// From now on, coordinates are what they were times `scale`, moved by `x` and `y`.
  void place(double scale, double x, double y) {
    line(numbers(scale, 0, 0, scale, x, y), "cm");
  }

  void save() {
    out.append("q\n");
  }

  void restore() {
    out.append("Q\n");
  }

  /// The page seen from its upper left corner.
  void upright(double height) {
    line(numbers(1, 0, 0, -1, 0, height), "cm");
  }

  /// Nothing outside the area is seen until `restore`.
  void clip(Rect area) {
    line(numbers(area.x(), area.y(), area.width(), area.height()), "re W n");
  }

  void fill(Rect area, Rgb color) {
    save();
    color(color, false);
    line(numbers(area.x(), area.y(), area.width(), area.height()), "re f");
    restore();
  }

  void write(Mark mark) throws IOException {
    save();
    switch (mark) {
      case Mark.Box box -> box(box);
      case Mark.Line line -> line(line);
      case Mark.Shape shape -> shape(shape);
      case Mark.Text text -> text(text);
      case Mark.Picture picture -> picture(picture);
    }
    restore();
  }

  private void line(Mark.Line line) {
    stroke(line.stroke());
    path(Bends.rounded(line), Point.ORIGIN);
    out.append("S\n");
  }

  private void box(Mark.Box box) {
    double inset = box.border().map(each -> each.width() / 2).orElse(0.0);
    Rect rect = box.rect().grown(-inset);
    double most = Math.min(rect.width(), rect.height()) / 2;
    double radius = Math.max(0, Math.min(box.radius() - inset, most));
    box.fill().ifPresent(fill -> color(fill, false));
    box.border().ifPresent(this::stroke);
    if (radius > 0) {
      path(rounded(rect, radius), Point.ORIGIN);
    } else {
      line(numbers(rect.x(), rect.y(), rect.width(), rect.height()), "re");
    }
    paint(box.fill().isPresent(), box.border().isPresent());
  }

  private static Path rounded(Rect rect, double r) {
    double c = r * (1 - ROUND);
    double left = rect.x();
    double top = rect.y();
    double right = rect.right();
    double bottom = rect.bottom();
    return new Path(
        List.of(
            new Path.MoveTo(new Point(left + r, top)),
            new Path.LineTo(new Point(right - r, top)),
            curve(right - c, top, right, top + c, right, top + r),
            new Path.LineTo(new Point(right, bottom - r)),
            curve(right, bottom - c, right - c, bottom, right - r, bottom),
            new Path.LineTo(new Point(left + r, bottom)),
            curve(left + c, bottom, left, bottom - c, left, bottom - r),
            new Path.LineTo(new Point(left, top + r)),
            curve(left, top + c, left + c, top, left + r, top),
            new Path.Close()));
  }

  private static Path.CurveTo curve(double... c) {
    return new Path.CurveTo(new Point(c[0], c[1]), new Point(c[2], c[3]), new Point(c[4], c[5]));
  }

  private void shape(Mark.Shape shape) {
    shape.fill().ifPresent(fill -> color(fill, false));
    shape.stroke().ifPresent(this::stroke);
    path(shape.path(), shape.at());
    paint(shape.fill().isPresent(), shape.stroke().isPresent());
  }

  private void paint(boolean filled, boolean stroked) {
    out.append(filled ? stroked ? "B\n" : "f\n" : stroked ? "S\n" : "n\n");
  }

  private void stroke(Mark.Stroke stroke) {
    color(stroke.color(), true);
    line(numbers(stroke.width()), "w");
    out.append(stroke.dash().isEmpty() ? "1 J 1 j\n" : "0 J 1 j\n");
    if (!stroke.dash().isEmpty()) {
      double[] dash = stroke.dash().stream().mapToDouble(Double::doubleValue).toArray();
      line("[" + numbers(dash) + "] 0", "d");
    }
  }

  private void color(Rgb color, boolean stroking) {
    line(
        numbers(color.red() / 255.0, color.green() / 255.0, color.blue() / 255.0),
        stroking ? "RG" : "rg");
    if (color.opacity() < 1) {
      String state = states.computeIfAbsent(color.opacity(), this::state);
      line("/" + state, "gs");
    }
  }

  private String state(double opacity) {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setNonStrokingAlphaConstant((float) opacity);
    state.setStrokingAlphaConstant((float) opacity);
    return resources.add(state).getName();
  }

  private void path(Path path, Point at) {
    for (Path.Step step : path.steps()) {
      if (step.points().isEmpty()) {
        out.append("h\n");
      } else {
        line(points(at, step.points()), String.valueOf(Character.toLowerCase(step.letter())));
      }
    }
  }

  private void text(Mark.Text text) {
    color(text.color(), false);
    for (TextMeasure.Run run : MEASURE.runs(text)) {
      if (run.own()) {
        show(run.text(), text, run.x(), 0);
      } else {
        foreign(run.text(), text, run.x());
      }
    }
  }

  /// @param mode 0 for text that is seen, 3 for text that is only found
  private void show(String run, Mark.Text like, double x, int mode) {
    EmbeddedFont font = fonts.of(like.weight());
    use(font);
    line("BT /" + font.name() + " " + numbers(like.size()), "Tf");
    line(Integer.toString(mode), "Tr");
    line(numbers(1, 0, 0, -1, x, like.at().y()), "Tm");
    out.append(font.codes(run)).append(" Tj ET\n");
  }

  private void use(EmbeddedFont font) {
    COSDictionary used = resources.getCOSObject().getCOSDictionary(COSName.FONT);
    if (used == null) {
      used = new COSDictionary();
      resources.getCOSObject().setItem(COSName.FONT, used);
    }
    used.setItem(COSName.getPDFName(font.name()), font.dictionary());
  }

  /// Characters from elsewhere are drawn as outlines; that they are text is said beside them.
  private void foreign(String run, Mark.Text like, double x) {
    StringBuilder hex = new StringBuilder("FEFF");
    run.chars().forEach(each -> hex.append(String.format("%04X", each)));
    out.append("/Span <</ActualText <").append(hex).append(">>> BDC\n");
    path(Foreign.outline(run, like), new Point(x, like.at().y()));
    out.append("f\n");
    show(" ", like, x, 3);
    out.append("EMC\n");
  }

  private void picture(Mark.Picture picture) throws IOException {
    Optional<PDImageXObject> image = image(picture.data());
    if (image.isEmpty()) {
      return;
    }
    Rect room = picture.rect();
    double scale =
        Math.min(room.width() / image.get().getWidth(), room.height() / image.get().getHeight());
    double width = scale * image.get().getWidth();
    double height = scale * image.get().getHeight();
    String name = resources.add(image.get()).getName();
    // A picture covers the unit square, upside down in these coordinates.
    line(
        numbers(width, 0, 0, -height, room.centerX() - width / 2, room.centerY() + height / 2),
        "cm");
    line("/" + name, "Do");
  }

  private Optional<PDImageXObject> image(String data) throws IOException {
    Optional<byte[]> bytes = ImageData.of(data).filter(ImageData::isModest).map(ImageData::bytes);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(PDImageXObject.createFromByteArray(document, bytes.get(), "picture"));
    } catch (IOException | IllegalArgumentException _) {
      // A damaged picture leaves its place empty, as on the screen.
      return Optional.empty();
    }
  }

  private void line(String operands, String operator) {
    out.append(operands).append(' ').append(operator).append('\n');
  }

  private static String points(Point at, List<Point> points) {
    double[] values = new double[2 * points.size()];
    for (int n = 0; n < points.size(); n++) {
      values[2 * n] = at.x() + points.get(n).x();
      values[2 * n + 1] = at.y() + points.get(n).y();
    }
    return numbers(values);
  }

  private static String numbers(double... values) {
    return Decimals.list(3, values);
  }
}
