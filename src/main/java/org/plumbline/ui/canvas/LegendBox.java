package org.plumbline.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Text;
import org.plumbline.draw.Shading;
import org.plumbline.draw.Style;
import org.plumbline.ui.canvas.paint.Paints;
import org.plumbline.ui.look.Glyph;
import org.plumbline.words.Words;

/// What the colours on the canvas tell, in its lower left corner. Pointing at a row lights up the
/// components that have that value. Where it would cover much of the canvas it is folded to its
/// title until somebody unfolds it.
final class LegendBox extends VBox {
  private static final Words WORDS = Words.beside(LegendBox.class);

  /// How far a cross stays away from the edges of its square, in screen pixels.
  private static final double EDGE = 3;

  private final Label title = new Label();
  private final HBox head = new HBox(8);
  private final VBox rows = new VBox(2);
  private final ScrollPane scroll = new ScrollPane(rows);
  private final Button fold = new Button();
  private final Button close = new Button("\u2715");
  private final Paints paints = new Paints();
  private final Lens lens;
  private Optional<Shown> shown = Optional.empty();
  private boolean tight;
  private boolean unfolded;

  private record Shown(Shading shading, Style style) {}

  LegendBox(Lens lens) {
    this.lens = lens;
    getStyleClass().add("legend-box");
    // The canvas below is not to be dragged or drawn on through it.
    addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    title.getStyleClass().add("legend-title");
    close.setId("legend-close");
    close.getStyleClass().setAll("zoom-button");
    close.setAccessibleText(WORDS.say("legend.close"));
    close.setFocusTraversable(false);
    close.setOnAction(_ -> lens.shade(Optional.empty()));
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    fold.setId("legend-fold");
    fold.getStyleClass().setAll("zoom-button");
    fold.setFocusTraversable(false);
    fold.managedProperty().bind(fold.visibleProperty());
    fold.setOnAction(_ -> {
      unfolded = !unfolded;
      fold();
    });
    head.getChildren().setAll(fold, title, close);
    head.setAlignment(Pos.CENTER_LEFT);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
    scroll.managedProperty().bind(scroll.visibleProperty());
    setVisible(false);
    fold();
  }

  /// Folds itself if all of it, as wide as it likes to be between these, would be higher than this,
  /// unless somebody has unfolded it. Folded or not, the measure is the same: otherwise it would
  /// fold and unfold itself by turns.
  void fit(double least, double widest, double most) {
    boolean next = unfoldedHeight(Math.clamp(unfoldedWidth(), least, widest)) > most;
    if (next != tight) {
      tight = next;
      fold();
    }
  }

  private boolean isFolded() {
    return tight && !unfolded;
  }

  private void fold() {
    fold.setVisible(tight);
    fold.setGraphic((isFolded() ? Glyph.FOLDED : Glyph.UNFOLDED).node());
    fold.setAccessibleText(WORDS.say(isFolded() ? "legend.unfold" : "legend.fold"));
    scroll.setVisible(!isFolded());
    title.setWrapText(!isFolded());
    requestLayout();
  }

  /// As high as the words need that go on below one another at this width.
  @Override
  protected double computePrefHeight(double width) {
    return isFolded()
        ? snapSizeY(snappedTopInset() + head.prefHeight(inside(width)) + snappedBottomInset())
        : full(width);
  }

  private double full(double width) {
    return full(width, head.prefHeight(inside(width)));
  }

  private double full(double width, double top) {
    double inside = inside(width);
    return snapSizeY(
        snappedTopInset()
            + top
            + getSpacing()
            + rows.prefHeight(inside)
            + snappedBottomInset()
            + 1);
  }

  /// How wide it likes to be where nothing folds it.
  private double unfoldedWidth() {
    double top = title.prefWidth(-1) + head.getSpacing() + close.prefWidth(-1);
    return snappedLeftInset() + Math.max(top, rows.prefWidth(-1)) + snappedRightInset();
  }

  /// How high it is where nothing folds it: its title goes on in further lines.
  private double unfoldedHeight(double width) {
    double room = Math.max(1, inside(width) - head.getSpacing() - close.prefWidth(-1));
    Text words = new Text(title.getText());
    words.setFont(title.getFont());
    double line = words.getLayoutBounds().getHeight();
    words.setWrappingWidth(Math.ceil(room));
    double more = words.getLayoutBounds().getHeight() - line;
    return full(width, Math.max(close.prefHeight(-1), title.prefHeight(-1) + more));
  }

  private double inside(double width) {
    return width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
  }

  void show(Shading shading, Style style) {
    Optional<Shown> next = Optional.of(new Shown(shading, style));
    if (next.equals(shown)) {
      return;
    }
    shown = next;
    setVisible(!shading.isNone());
    title.setText(shading.title());
    rows.getChildren().clear();
    for (int n = 0; n < shading.groups().size(); n++) {
      rows.getChildren().add(row(shading, n, style));
    }
    requestLayout();
  }

  /// What stands for a group beside its words.
  private Node sample(Rectangle swatch, Shading.Group group, Style style) {
    swatch.setArcWidth(5);
    swatch.setArcHeight(5);
    if (group.fill() != Shading.Fill.CROSSED) {
      return swatch;
    }
    Color ink = paints.of(style.ink().onSignal());
    return new Group(swatch, stroke(swatch, false, ink), stroke(swatch, true, ink));
  }

  /// A stroke of a cross, from the upper to the lower edge.
  private static Line stroke(Rectangle within, boolean mirrored, Color ink) {
    Line line = new Line(EDGE, EDGE, EDGE, EDGE);
    (mirrored ? line.startXProperty() : line.endXProperty())
        .bind(within.widthProperty().subtract(EDGE));
    line.endYProperty().bind(within.heightProperty().subtract(EDGE));
    line.setStroke(ink);
    line.setStrokeWidth(1.5);
    return line;
  }

  /// A square in the colour of a group, which gets its size from the letters beside it.
  private Rectangle swatch(Shading.Group group, Style style) {
    Color color = paints.of(group.hue().in(style));
    if (group.fill() != Shading.Fill.STRIPES) {
      return new Rectangle(0, 0, color);
    }
    List<Stop> stops =
        List.of(
            new Stop(0, color),
            new Stop(0.5, color),
            new Stop(0.5, Color.TRANSPARENT),
            new Stop(1, Color.TRANSPARENT));
    Rectangle striped =
        new Rectangle(0, 0, new LinearGradient(0, 0, 3, 3, false, CycleMethod.REPEAT, stops));
    striped.setStroke(color);
    striped.setStrokeType(StrokeType.INSIDE);
    return striped;
  }

  private Region row(Shading shading, int group, Style style) {
    Shading.Group each = shading.groups().get(group);
    Rectangle swatch = swatch(each, style);
    Label words = new Label(each.words());
    swatch.widthProperty().bind(words.fontProperty().map(font -> Math.rint(font.getSize())));
    swatch.heightProperty().bind(swatch.widthProperty());
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    Label count = new Label(each.counted().strip());
    count.setMinWidth(USE_PREF_SIZE);
    count.getStyleClass().add("legend-count");
    HBox row = new HBox(8, sample(swatch, each, style), words, count);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("legend-row");
    row.setOnMouseEntered(_ -> lens.light(Optional.of(shading.members(group))));
    row.setOnMouseExited(_ -> lens.light(Optional.empty()));
    return row;
  }
}
