package org.plumbline.ui.window;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Difference;
import org.plumbline.design.Difference.Kind;
import org.plumbline.design.Variant;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.draw.Told.Emphasis;
import org.plumbline.geom.Rect;
import org.plumbline.ui.Aside;
import org.plumbline.ui.Texts;
import org.plumbline.ui.canvas.paint.MarkPicture;

/// The design and a variant of it in two pictures of the same part of the plane, and below them in
/// words what differs.
final class SideBySide {
  private static final double WIDTH = 600;
  private static final double HIGHEST = 560;
  private static final double MARGIN = 32;
  private static final double BETWEEN = 16;

  /// What the names above the pictures and the words below them take.
  private static final double WORDS = 80;

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

  /// Both drawings, left the design.
  private record Pair(Drawing left, Drawing right) {}

  /// Draws both beside the window and shows them.
  void show() {
    Style style = window.bench().theme().get().style();
    Painter painter = new Painter(window.bench().catalog());
    Aside.run(
        "side by side",
        () -> new Pair(painter.paint(design, style, told()), painter.paint(other, style, told())),
        this::show,
        trouble ->
            window
                .notices()
                .say(Texts.say("variants.side.trouble", String.valueOf(trouble)), List.of()));
  }

  private void show(Pair pair) {
    Rect seen =
        Rect.around(
                Stream.of(pair.left().extent(), pair.right().extent())
                    .flatMap(Optional::stream)
                    .toList())
            .orElse(new Rect(0, 0, 400, 300))
            .grown(MARGIN);
    HBox pictures =
        new HBox(
            BETWEEN,
            half("side-design", Texts.say("variants.base"), pair.left(), seen),
            half("side-variant", variant.name(), pair.right(), seen));
    Label words = new Label(inWords());
    words.setId("side-words");
    words.setWrapText(true);
    words.maxWidthProperty().bind(pictures.widthProperty());
    words.setFocusTraversable(true);
    ScrollPane scroll = new ScrollPane(new VBox(12, pictures, words));
    scroll.getStyleClass().add("comparison-room");
    new Sheetlet(window, Texts.say("variants.side", variant.name())).show(scroll);
  }

  /// What differs is outlined, what one side lacks is struck out on the other.
  private Told told() {
    Map<String, Emphasis> emphasis = new HashMap<>();
    difference
        .kinds()
        .forEach((id, kind) -> {
          if (kind == Kind.REMOVED) {
            emphasis.put(id, Emphasis.GONE);
          } else if (kind != Kind.MOVED || design.connection(id).isEmpty()) {
            emphasis.put(id, Emphasis.CHANGED);
          }
        });
    return new Told(Map.of(), emphasis, Map.of());
  }

  /// A line for each way of being different, with the names of the components and boundaries that
  /// are.
  private String inWords() {
    List<String> lines = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<String> names =
          difference.kinds().entrySet().stream()
              .filter(each -> each.getValue() == kind)
              .flatMap(each -> name(each.getKey()).stream())
              .toList();
      if (!names.isEmpty()) {
        lines.add(
            Texts.say(
                "variants.differs.line",
                Texts.say("variants.differs." + kind),
                String.join(", ", names)));
      }
    }
    return lines.isEmpty() ? Texts.say("variants.differs.nothing") : String.join("\n", lines);
  }

  private Optional<String> name(String id) {
    return other
        .component(id)
        .or(() -> design.component(id))
        .map(Component::name)
        .or(() -> other.boundary(id).or(() -> design.boundary(id)).map(Boundary::name));
  }

  private Node half(String id, String name, Drawing drawing, Rect seen) {
    Label title = new Label(name);
    title.getStyleClass().add("comparison-value");
    double factor = window.bench().outfit().get().factor();
    Dimension2D room = Sheetlet.room(window);
    double width = Math.min(WIDTH * factor, (room.getWidth() - BETWEEN) / 2);
    double height = Math.min(HIGHEST * factor, room.getHeight() - WORDS * factor);
    double zoom = Math.min(width / seen.width(), height / seen.height());
    Canvas canvas =
        new MarkPicture(seen, zoom, window.stage().getOutputScaleX())
            .of(
                drawing.figures().stream().flatMap(each -> each.marks().stream()).toList(),
                drawing.background());
    canvas.setId(id);
    canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    canvas.setAccessibleText(Texts.say("variants.picture", name, difference.kinds().size()));
    return new VBox(8, title, canvas);
  }
}
