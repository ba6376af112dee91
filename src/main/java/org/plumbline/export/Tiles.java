package org.plumbline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Style;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;
import org.plumbline.words.Words;

/// A drawing over as many sheets of paper as it needs at a size, or on one as large as that lets it
/// be. Sheets of several have marks to cut and join along, and say which of them they are.
public final class Tiles {
  /// What is left around the part of a drawing, in points: 10 mm, where printers do not reach, and
  /// for marks.
  private static final double GUTTER = 28;

  /// How long a mark is, and how far from the corner that it stands for it begins.
  private static final double MARK = 10;

  private static final double AWAY = 4;
  private static final double TYPE = 7;

  /// More sheets than this are refused by making the drawing smaller.
  private static final int MOST = 400;

  private static final Words WORDS = Words.beside(Tiles.class);

  private final Drawing drawing;
  private final Rect area;
  private final double width;
  private final double height;

  private Tiles(Drawing drawing, double width, double height) {
    this.drawing = drawing;
    this.area = Sheet.USUAL.area(drawing);
    this.width = width;
    this.height = height;
  }

  /// One sheet with everything, turned as suits the drawing.
  ///
  /// @param width of a sheet, in points
  public static List<Leaf> one(Drawing drawing, double width, double height) {
    Tiles tiles = turned(drawing, width, height);
    double scale =
        Math.min(tiles.roomAcross() / tiles.area.width(), tiles.roomDown() / tiles.area.height());
    double points = Math.min(scale, 2 * Leaves.POINTS);
    Rect view = tiles.area;
    Rect window =
        new Rect(
            (tiles.width - view.width() * points) / 2,
            (tiles.height - view.height() * points) / 2,
            view.width() * points,
            view.height() * points);
    return List.of(tiles.leaf(drawing.scene().design().title(), window, view, List.of()));
  }

  /// Sheets on which the drawing has a size; one after the other from left to right, row by row.
  ///
  /// @param width of a sheet, in points
  /// @param size of the drawing: 1 is that of the screen at 100 %, three points for four pixels
  /// @throws IllegalArgumentException if the size is not positive
  public static List<Leaf> several(Drawing drawing, double width, double height, double size) {
    if (!(size > 0)) {
      throw new IllegalArgumentException("No size: " + size);
    }
    Tiles tiles = turned(drawing, width, height);
    double points = size * Leaves.POINTS;
    while (tiles.columns(points) * (double) tiles.rows(points) > MOST) {
      points *= 0.9;
    }
    return tiles.sheets(points);
  }

  /// Sheets stand upright or lie, as the drawing does.
  private static Tiles turned(Drawing drawing, double width, double height) {
    Rect area = Sheet.USUAL.area(drawing);
    boolean lies = area.width() > area.height();
    double longer = Math.max(width, height);
    double shorter = Math.min(width, height);
    return new Tiles(drawing, lies ? longer : shorter, lies ? shorter : longer);
  }

  private double roomAcross() {
    return width - 2 * GUTTER;
  }

  private double roomDown() {
    return height - 2 * GUTTER;
  }

  private int columns(double points) {
    return (int) Math.max(1, Math.ceil(area.width() * points / roomAcross() - 1e-9));
  }

  private int rows(double points) {
    return (int) Math.max(1, Math.ceil(area.height() * points / roomDown() - 1e-9));
  }

  private List<Leaf> sheets(double points) {
    int columns = columns(points);
    int rows = rows(points);
    double across = roomAcross() / points;
    double down = roomDown() / points;
    // What the drawing leaves of the last sheets is shared by both edges.
    double left = area.centerX() - columns * across / 2;
    double top = area.centerY() - rows * down / 2;
    Rect window = new Rect(GUTTER, GUTTER, roomAcross(), roomDown());
    List<Leaf> leaves = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        Rect view = new Rect(left + column * across, top + row * down, across, down);
        String name = WORDS.say("tiles.sheet", row + 1, rows, column + 1, columns);
        boolean alone = rows * columns == 1;
        leaves.add(leaf(name, window, view, alone ? List.of() : marks(window, name)));
      }
    }
    return leaves;
  }

  private Leaf leaf(String title, Rect window, Rect view, List<Mark> marks) {
    List<Mark> seen = new ArrayList<>();
    // Light paper is the paper itself: a tint of grey only costs ink.
    if (!drawing.scene().style().equals(Style.LIGHT)) {
      seen.add(new Mark.Box(view, 0, Optional.of(drawing.background()), Optional.empty()));
    }
    for (Figure figure : drawing.within(view)) {
      seen.addAll(figure.marks());
    }
    Rect page = new Rect(0, 0, width, height);
    return new Leaf(
        title,
        width,
        height,
        Rgb.of("#FFFFFF"),
        List.of(new Leaf.Layer(window, view, seen), new Leaf.Layer(page, page, marks)),
        List.of());
  }

  /// Fine lines that point at the corners, and below which sheet it is.
  private List<Mark> marks(Rect window, String name) {
    Rgb ink = Rgb.of("#5B6472");
    List<Mark> marks = new ArrayList<>();
    for (double x : new double[] {window.x(), window.right()}) {
      double out = x == window.x() ? -1 : 1;
      for (double y : new double[] {window.y(), window.bottom()}) {
        double off = y == window.y() ? -1 : 1;
        line(new Point(x + out * AWAY, y), new Point(x + out * (AWAY + MARK), y), ink, marks);
        line(new Point(x, y + off * AWAY), new Point(x, y + off * (AWAY + MARK)), ink, marks);
      }
    }
    String title = drawing.scene().design().title();
    marks.add(
        new Mark.Text(
            WORDS.say("tiles.foot", title, name),
            new Point(width / 2, height - GUTTER + AWAY + 1.5 * TYPE),
            Mark.Anchor.MIDDLE,
            TYPE,
            Mark.Weight.REGULAR,
            ink));
    return marks;
  }

  private static void line(Point from, Point to, Rgb ink, List<Mark> marks) {
    marks.add(new Mark.Line(List.of(from, to), 0, Mark.Stroke.solid(ink, 0.5)));
  }
}
