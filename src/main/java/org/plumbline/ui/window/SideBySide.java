package org.plumbline.ui.window;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.design.Design;
import org.plumbline.design.Difference;
import org.plumbline.design.Difference.Kind;
import org.plumbline.design.Variant;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.draw.Told.Emphasis;
import org.plumbline.geom.Rect;
import org.plumbline.ui.Texts;
import org.plumbline.ui.canvas.paint.Frame;
import org.plumbline.ui.canvas.paint.MarkBrush;
import org.plumbline.ui.canvas.paint.Paints;
import org.plumbline.ui.canvas.paint.Viewport;

/// The design and a variant of it in two pictures of the same part of the plane, with a word below
/// whatever differs.
final class SideBySide {
  private static final double WIDTH = 600;
  private static final double HIGHEST = 560;
  private static final double MARGIN = 32;

  private final DesignWindow window;
  private final Design design;
  private final Design other;
  private final Variant variant;
  private final Difference difference;

  SideBySide(DesignWindow window, Variant variant) {
    this.window = window;
    this.variant = variant;
    design = window.bench().session().whole();
    other = variant.of(design);
    difference = Difference.between(design, other);
  }

  void show() {
    Style style = window.bench().theme().get().style();
    Painter painter = new Painter(window.bench().catalog());
    Drawing left = painter.paint(design, style, told(Kind.REMOVED));
    Drawing right = painter.paint(other, style, told(Kind.ADDED));
    Rect seen =
        Rect.around(
                java.util.stream.Stream.of(left.extent(), right.extent())
                    .flatMap(Optional::stream)
                    .toList())
            .orElse(new Rect(0, 0, 400, 300))
            .grown(MARGIN);
    HBox pictures =
        new HBox(
            16,
            half("side-design", Texts.say("variants.base"), left, seen),
            half("side-variant", variant.name(), right, seen));
    ScrollPane scroll = new ScrollPane(pictures);
    scroll.getStyleClass().add("comparison-room");
    new Sheetlet(window, Texts.say("variants.side", variant.name())).show(scroll);
  }

  /// What differs, in words; of what is there on one side only, only there.
  private Told told(Kind only) {
    Map<String, Emphasis> emphasis = new HashMap<>();
    Map<String, String> captions = new HashMap<>();
    difference
        .kinds()
        .forEach((id, kind) -> {
          if (kind == Kind.REMOVED) {
            emphasis.put(id, Emphasis.GONE);
          } else if (kind != Kind.MOVED || design.connection(id).isEmpty()) {
            emphasis.put(id, Emphasis.CHANGED);
          }
          boolean here = kind == only || kind == Kind.CHANGED || kind == Kind.MOVED;
          if (here && design.connection(id).or(() -> other.connection(id)).isEmpty()) {
            captions.put(id, Texts.say("variants.differs." + kind));
          }
        });
    return new Told(Map.of(), emphasis, captions);
  }

  private Node half(String id, String name, Drawing drawing, Rect seen) {
    Label title = new Label(name);
    title.getStyleClass().add("comparison-value");
    double zoom = Math.min(WIDTH / seen.width(), HIGHEST / seen.height());
    Canvas canvas = new Canvas(seen.width() * zoom, seen.height() * zoom);
    canvas.setId(id);
    canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    canvas.setAccessibleText(Texts.say("variants.picture", name, difference.kinds().size()));
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.setFill(new Paints().of(drawing.background()));
    g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
    Frame frame =
        new Frame(new Viewport(zoom, seen.x(), seen.y()), window.stage().getOutputScaleX());
    MarkBrush brush = new MarkBrush();
    for (Figure figure : drawing.figures()) {
      figure.marks().forEach(mark -> brush.paint(mark, g, frame));
    }
    return new VBox(8, title, canvas);
  }
}
