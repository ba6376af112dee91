package org.plumbline.ui.gallery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Scene;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.export.PngWriter;
import org.plumbline.export.Sheet;
import org.plumbline.geom.Rect;
import org.plumbline.ui.Aside;
import org.plumbline.ui.Workbench.Theme;

/// A small picture of a design, made by the painter and the writer of pictures: at this size their
/// fine lines look better than the quick ones of the canvas. It is made in the background and
/// appears when it is ready.
final class Miniature extends StackPane {
  private static final double WIDTH = 264;
  private static final double HEIGHT = 148;
  private static final double MARGIN = 12;
  private static final double ROUND = 18;

  /// Pixels of the picture for one of the window, for screens that are finer than usual.
  private static final double FINE = 2;

  private final Design design;
  private final Catalog catalog;
  private final ImageView view = new ImageView();
  private Theme theme = Theme.LIGHT;

  Miniature(Design design, Catalog catalog) {
    this.design = design;
    this.catalog = catalog;
    getStyleClass().add("miniature");
    setMouseTransparent(true);
    Rectangle rounded = new Rectangle();
    rounded.widthProperty().bind(widthProperty());
    rounded.heightProperty().bind(heightProperty().add(ROUND));
    rounded.setArcWidth(ROUND);
    rounded.setArcHeight(ROUND);
    setClip(rounded);
    view.setSmooth(true);
    getChildren().add(view);
  }

  /// Draws the picture in the colours of a theme.
  void show(Theme wanted) {
    theme = wanted;
    Aside.run("miniature", () -> picture(wanted), image -> put(image, wanted), _ -> {});
  }

  private void put(Image image, Theme painted) {
    if (painted == theme) {
      view.setImage(image);
      view.fitWidthProperty().bind(widthProperty().multiply(image.getWidth() / FINE / WIDTH));
      view.setPreserveRatio(true);
    }
  }

  private Image picture(Theme wanted) {
    Style style = wanted.style();
    Drawing drawing = new Painter(catalog).paint(new Scene(design, style, Told.NOTHING));
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      PngWriter.write(drawing, new Sheet(0, scale(drawing)), png);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // memory does not fail to take bytes
    }
    return new Image(new ByteArrayInputStream(png.toByteArray()));
  }

  private static double scale(Drawing drawing) {
    Rect extent = drawing.extent().orElse(new Rect(0, 0, WIDTH, HEIGHT));
    double fitting =
        Math.min((WIDTH - 2 * MARGIN) / extent.width(), (HEIGHT - 2 * MARGIN) / extent.height());
    return FINE * Math.min(1, fitting);
  }
}
