package org.plumbline.ui.window;

import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.compare.Pair;
import org.plumbline.design.Variant;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.geom.Rect;
import org.plumbline.ui.Aside;
import org.plumbline.ui.Texts;
import org.plumbline.ui.canvas.paint.MarkPicture;

/// The design and a variant of it in two pictures of the same part of the plane, and below them in
/// words what differs.
final class SideBySide {
  private static final double WIDTH = 600;
  private static final double HIGHEST = 560;
  private static final double BETWEEN = 16;

  /// What the names above the pictures and the words below them take.
  private static final double WORDS = 80;

  private final DesignWindow window;
  private final Pair pair;

  SideBySide(DesignWindow window, Variant variant) {
    this.window = window;
    pair = Pair.of(window.bench().session().whole(), variant);
  }

  /// Draws both beside the window and shows them.
  void show() {
    Style style = window.bench().theme().get().style();
    Painter painter = new Painter(window.bench().catalog());
    Aside.run(
        "side by side",
        () -> pair.drawn(painter, style),
        this::show,
        trouble ->
            window
                .notices()
                .say(Texts.say("variants.side.trouble", String.valueOf(trouble)), List.of()));
  }

  private void show(Pair.Drawn drawn) {
    Rect seen = drawn.seen();
    String name = pair.variant().name();
    HBox pictures =
        new HBox(
            BETWEEN,
            half("side-design", Pair.base(), drawn.left(), seen),
            half("side-variant", name, drawn.right(), seen));
    Label words = new Label(pair.inWords());
    words.setId("side-words");
    words.setWrapText(true);
    words.maxWidthProperty().bind(pictures.widthProperty());
    words.setFocusTraversable(true);
    ScrollPane scroll = new ScrollPane(new VBox(12, pictures, words));
    scroll.getStyleClass().add("comparison-room");
    new Sheetlet(window, Texts.say("variants.side", name)).show(scroll);
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
    canvas.setAccessibleText(Texts.say("variants.picture", name, pair.difference().kinds().size()));
    return new VBox(8, title, canvas);
  }
}
