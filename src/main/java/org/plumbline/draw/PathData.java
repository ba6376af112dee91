package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;

/// Reads the path data of an icon: the commands M L H V C S Q A Z, absolute and relative. Quadratic
/// curves and arcs become cubic curves.
final class PathData {
  private static final Pattern NUMBER =
      Pattern.compile("[\\s,]*([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)");
  private static final Pattern FLAG = Pattern.compile("[\\s,]*([01])");
  private static final Pattern LETTER = Pattern.compile("[\\s,]*([A-Za-z])");

  private final List<Path.Step> steps = new ArrayList<>();
  private final Matcher rest;
  private Point start = Point.ORIGIN;
  private Point pen = Point.ORIGIN;
  private Point base = Point.ORIGIN;

  private PathData(String data) {
    this.rest = NUMBER.matcher(data);
  }

  /// The outline that the data describe.
  ///
  /// @throws IllegalArgumentException if they use another command or break off
  static Path read(String data) {
    PathData reading = new PathData(data.strip());
    while (reading.rest.regionStart() < reading.rest.regionEnd()) {
      reading.command();
    }
    return new Path(reading.steps);
  }

  private void command() {
    char letter = next(LETTER).charAt(0);
    boolean relative = Character.isLowerCase(letter);
    char command = Character.toUpperCase(letter);
    do {
      base = relative ? pen : Point.ORIGIN;
      step(command);
      // Further pairs after a move are lines.
      command = command == 'M' ? 'L' : command;
    } while (command != 'Z' && rest.usePattern(NUMBER).lookingAt());
  }

  private String next(Pattern pattern) {
    if (!rest.usePattern(pattern).lookingAt()) {
      throw new IllegalArgumentException("The outline of an icon breaks off.");
    }
    String found = rest.group(1);
    rest.region(rest.end(), rest.regionEnd());
    return found;
  }

  private void step(char command) {
    switch (command) {
      case 'M' -> {
        pen = point();
        start = pen;
        steps.add(new Path.MoveTo(pen));
      }
      case 'L' -> line(point());
      case 'H' -> line(new Point(base.x() + number(), pen.y()));
      case 'V' -> line(new Point(pen.x(), base.y() + number()));
      case 'C' -> curve(point(), point(), point());
      case 'S' -> curve(mirrored(), point(), point());
      case 'Q' -> quadratic(point(), point());
      case 'A' -> arc();
      case 'Z' -> {
        steps.add(new Path.Close());
        pen = start;
      }
      default -> throw new IllegalArgumentException("An icon cannot use the command " + command);
    }
  }

  private void line(Point to) {
    steps.add(new Path.LineTo(to));
    pen = to;
  }

  private void curve(Point control1, Point control2, Point to) {
    steps.add(new Path.CurveTo(control1, control2, to));
    pen = to;
  }

  /// The last control point mirrored at the pen, or the pen if there was no curve.
  private Point mirrored() {
    return !steps.isEmpty() && steps.getLast() instanceof Path.CurveTo(Point _, Point last, Point _)
        ? pen.plus(pen.minus(last))
        : pen;
  }

  private void quadratic(Point control, Point to) {
    curve(between(pen, control), between(to, control), to);
  }

  private static Point between(Point end, Point control) {
    return end.plus((control.x() - end.x()) * 2 / 3, (control.y() - end.y()) * 2 / 3);
  }

  private void arc() {
    double rx = number();
    double ry = number();
    double turned = Math.toRadians(number());
    // The flags may stand without a space between them, as in `a2 2 0 013 3`.
    boolean large = next(FLAG).equals("1");
    boolean clockwise = next(FLAG).equals("1");
    Point to = point();
    new Arc(pen, to, new Arc.Ellipse(rx, ry, turned)).curves(large, clockwise).forEach(steps::add);
    pen = to;
  }

  private Point point() {
    double x = number();
    return base.plus(x, number());
  }

  private double number() {
    return Double.parseDouble(next(NUMBER));
  }
}
