package org.plumbline.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.geom.Path;
import org.plumbline.geom.Point;

/// Reads the path data of an icon: the commands M L H V C S Q A Z, absolute and relative. Smooth
/// and quadratic curves and arcs become cubic curves.
final class PathData {
  private static final Pattern TOKEN =
      Pattern.compile("[MmLlHhVvCcSsQqAaZz]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");

  private final List<String> tokens;
  private final List<Path.Step> steps = new ArrayList<>();
  private int next;
  private Point start = Point.ORIGIN;
  private Point pen = Point.ORIGIN;
  private Point base = Point.ORIGIN;

  private PathData(List<String> tokens) {
    this.tokens = tokens;
  }

  /// The outline that the data describe.
  ///
  /// @throws IllegalArgumentException if they use another command or break off
  static Path read(String data) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(data);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    PathData reading = new PathData(tokens);
    while (reading.next < tokens.size()) {
      reading.command();
    }
    return new Path(reading.steps);
  }

  private void command() {
    String letter = tokens.get(next++);
    boolean relative = Character.isLowerCase(letter.charAt(0));
    char command = Character.toUpperCase(letter.charAt(0));
    do {
      base = relative ? pen : Point.ORIGIN;
      step(command);
      // Further pairs after a move are lines.
      command = command == 'M' ? 'L' : command;
    } while (command != 'Z' && next < tokens.size() && isNumber(tokens.get(next)));
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

  /// Where a curve that goes on smoothly leaves the pen: opposite to where the last one arrived.
  private Point mirrored() {
    return !steps.isEmpty() && steps.getLast() instanceof Path.CurveTo(_, Point arrived, _)
        ? pen.plus(pen.minus(arrived))
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
    boolean large = number() != 0;
    boolean clockwise = number() != 0;
    Point to = point();
    new Arc(pen, to, new Arc.Ellipse(rx, ry, turned)).curves(large, clockwise).forEach(steps::add);
    pen = to;
  }

  private Point point() {
    double x = number();
    return base.plus(x, number());
  }

  private double number() {
    if (next >= tokens.size() || !isNumber(tokens.get(next))) {
      throw new IllegalArgumentException("The outline of an icon breaks off.");
    }
    return Double.parseDouble(tokens.get(next++));
  }

  private static boolean isNumber(String token) {
    return !Character.isLetter(token.charAt(0));
  }
}
