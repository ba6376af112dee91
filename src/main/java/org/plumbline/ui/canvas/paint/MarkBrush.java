package org.plumbline.ui.canvas.paint;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.text.TextAlignment;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;

/// The screen's back end: puts marks onto a surface, and leaves out what is too small to be seen.
/// It decides no colour and no place.
public final class MarkBrush {
  /// Text below this height cannot be read and is left out, in screen pixels.
  private static final double LEGIBLE = 4;

  /// Corners and bends below this radius cannot be told from square ones, in screen pixels.
  private static final double ROUND = 1.5;

  /// Shapes smaller than this are left out, in screen pixels.
  private static final double VISIBLE = 2.5;

  /// Boxes larger than this are not worth a sprite, in device pixels.
  private static final double LARGEST_SPRITE = 200_000;

  private final Paints paints = new Paints();
  private final Typefaces typefaces = new Typefaces();
  private final Sprites sprites = new Sprites();
  private final Outlines outlines = new Outlines();
  private final Pictures pictures = new Pictures();
  private final LineBrush lines = new LineBrush(paints, sprites, outlines);

  private final double legible;

  /// A brush that leaves out words that are too small to be read.
  public MarkBrush() {
    this(LEGIBLE);
  }

  /// @param legible the height below which words are left out, in screen pixels
  MarkBrush(double legible) {
    this.legible = legible;
  }

  /// Puts marks onto the surface, one above the other.
  public void paint(List<Mark> marks, GraphicsContext g, Frame frame) {
    for (int n = 0; n < marks.size(); n++) {
      if (Mark.wordsOn(marks, n).filter(words -> !isLegible(words, frame)).isEmpty()) {
        paint(marks.get(n), g, frame);
      }
    }
  }

  private boolean isLegible(Mark.Text text, Frame frame) {
    return text.size() * frame.zoom() >= legible;
  }

  /// Puts one mark onto the surface.
  public void paint(Mark mark, GraphicsContext g, Frame frame) {
    switch (mark) {
      case Mark.Box box -> box(box, g, frame);
      case Mark.Line line -> lines.paint(line, g, frame);
      case Mark.Shape shape -> shape(shape, g, frame);
      case Mark.Text text -> text(text, g, frame);
      case Mark.Picture picture -> picture(picture, g, frame);
    }
  }

  private void box(Mark.Box box, GraphicsContext g, Frame frame) {
    Rect at = frame.rect(box.rect());
    double radius = Math.min(box.radius() * frame.zoom(), Math.min(at.width(), at.height()) / 2);
    double pixels = at.width() * at.height() * frame.scale() * frame.scale();
    boolean dashed = box.border().filter(border -> !border.dash().isEmpty()).isPresent();
    if (radius < ROUND && !dashed) {
      square(box, at, g, frame);
    } else if (pixels < LARGEST_SPRITE && !dashed) {
      sprite(box, at, g, frame);
    } else {
      outlined(box, at, g, frame);
    }
  }

  private void square(Mark.Box box, Rect at, GraphicsContext g, Frame frame) {
    double width = Math.max(at.width(), 1 / frame.scale());
    double height = Math.max(at.height(), 1 / frame.scale());
    double line = box.border().map(border -> frame.thickness(border.width())).orElse(0.0);
    if (box.border().isPresent()) {
      g.setFill(paints.of(box.border().get().color()));
      if (box.fill().isPresent()) {
        g.fillRect(at.x(), at.y(), width, height);
      } else {
        g.fillRect(at.x(), at.y(), width, line);
        g.fillRect(at.x(), at.y() + height - line, width, line);
        g.fillRect(at.x(), at.y(), line, height);
        g.fillRect(at.x() + width - line, at.y(), line, height);
      }
    }
    if (box.fill().isPresent() && width > 2 * line && height > 2 * line) {
      g.setFill(paints.of(box.fill().get()));
      g.fillRect(at.x() + line, at.y() + line, width - 2 * line, height - 2 * line);
    }
  }

  private void sprite(Mark.Box box, Rect at, GraphicsContext g, Frame frame) {
    double scale = frame.scale();
    int width = (int) Math.round(at.width() * scale);
    int height = (int) Math.round(at.height() * scale);
    if (width < 1 || height < 1) {
      return;
    }
    Rgb line = box.border().map(Mark.Stroke::color).orElse(CLEAR);
    double border = box.border().map(each -> frame.thickness(each.width()) * scale).orElse(0.0);
    double radius = Math.min(box.radius() * frame.zoom() * scale, Math.min(width, height) / 2.0);
    Image image =
        sprites.of(
            new RoundBox(
                width, height, radius, border, box.fill().orElse(line.withOpacity(0)), line));
    g.drawImage(image, at.x(), at.y(), width / scale, height / scale);
  }

  private static final Rgb CLEAR = new Rgb(0, 0, 0, 0);

  private void outlined(Mark.Box box, Rect at, GraphicsContext g, Frame frame) {
    double arc = 2 * box.radius() * frame.zoom();
    if (box.fill().isPresent()) {
      g.setFill(paints.of(box.fill().get()));
      g.fillRoundRect(at.x(), at.y(), at.width(), at.height(), arc, arc);
    }
    if (box.border().isPresent()) {
      double line = frame.thickness(box.border().get().width());
      lines.stroke(box.border().get(), line, g, frame);
      g.strokeRoundRect(
          at.x() + line / 2, at.y() + line / 2, at.width() - line, at.height() - line, arc, arc);
      g.setLineDashes();
    }
  }

  private void picture(Mark.Picture picture, GraphicsContext g, Frame frame) {
    Rect at = frame.rect(picture.rect());
    pictures
        .of(picture.data())
        .ifPresent(image -> {
          double share = Math.min(at.width() / image.getWidth(), at.height() / image.getHeight());
          double width = image.getWidth() * share;
          double height = image.getHeight() * share;
          g.drawImage(image, at.centerX() - width / 2, at.centerY() - height / 2, width, height);
        });
  }

  private void text(Mark.Text text, GraphicsContext g, Frame frame) {
    if (!isLegible(text, frame)) {
      return;
    }
    g.setFont(typefaces.at(text.weight(), text.size() * frame.zoom()));
    g.setFill(paints.of(text.color()));
    g.setTextAlign(
        switch (text.anchor()) {
          case START -> TextAlignment.LEFT;
          case MIDDLE -> TextAlignment.CENTER;
          case END -> TextAlignment.RIGHT;
        });
    g.fillText(text.text(), frame.x(text.at().x()), frame.y(text.at().y()));
  }

  private void shape(Mark.Shape shape, GraphicsContext g, Frame frame) {
    Outline outline = outlines.of(shape.path());
    double size = Math.max(outline.bounds().width(), outline.bounds().height()) * frame.zoom();
    if (size < VISIBLE) {
      return;
    }
    double scale = frame.scale();
    Pictogram pictogram =
        new Pictogram(
            outline,
            frame.zoom() * scale,
            shape.fill().orElse(CLEAR),
            shape.stroke().map(Mark.Stroke::color).orElse(CLEAR),
            shape.stroke().map(Mark.Stroke::width).orElse(0.0) * frame.zoom() * scale);
    Image image = sprites.of(pictogram);
    g.drawImage(
        image,
        frame.x(shape.at().x()) + pictogram.left() / scale,
        frame.y(shape.at().y()) + pictogram.top() / scale,
        pictogram.width() / scale,
        pictogram.height() / scale);
  }
}
