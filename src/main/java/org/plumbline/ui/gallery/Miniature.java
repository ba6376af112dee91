package org.plumbline.ui.gallery;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Scene;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;
import org.plumbline.ui.Workbench.Theme;
import org.plumbline.ui.canvas.paint.Frame;
import org.plumbline.ui.canvas.paint.MarkBrush;
import org.plumbline.ui.canvas.paint.Viewport;

/// A small picture of a design, made by the painter and the brush of the canvas.
final class Miniature extends Pane {
  private static final double WIDTH = 264;
  private static final double HEIGHT = 148;
  private static final double MARGIN = 12;
  private static final MarkBrush BRUSH = new MarkBrush();

  private final Design design;
  private final Catalog catalog;
  private final Canvas canvas = new Canvas(WIDTH, HEIGHT);

  Miniature(Design design, Catalog catalog) {
    this.design = design;
    this.catalog = catalog;
    getStyleClass().add("miniature");
    setMinSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    setMouseTransparent(true);
    getChildren().add(canvas);
  }

  /// Draws the picture in the colours of a theme.
  void show(Theme theme) {
    Style style =
        switch (theme) {
          case LIGHT -> Style.LIGHT;
          case DARK -> Style.DARK;
        };
    Drawing drawing = new Painter(catalog).paint(new Scene(design, style, Told.NOTHING));
    GraphicsContext g = canvas.getGraphicsContext2D();
    Rgb ground = drawing.background();
    g.setFill(Color.rgb(ground.red(), ground.green(), ground.blue()));
    g.fillRect(0, 0, WIDTH, HEIGHT);
    drawing
        .extent()
        .map(extent -> Viewport.fitting(extent, new Rect(0, 0, WIDTH, HEIGHT), MARGIN))
        .ifPresent(view -> paint(drawing, g, new Frame(view, 1)));
  }

  private static void paint(Drawing drawing, GraphicsContext g, Frame frame) {
    for (Figure figure : drawing.figures()) {
      for (Mark mark : figure.marks()) {
        BRUSH.paint(mark, g, frame);
      }
    }
  }
}
