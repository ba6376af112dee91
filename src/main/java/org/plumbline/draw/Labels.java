package org.plumbline.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.plumbline.draw.route.Routing;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// Finds places for the labels of connections, one after the other in the order of the design: on
/// the longest stretch where the label covers no card, no title, no earlier label and, if possible,
/// no other line.
///
/// A label that a person wrote is shown in any case. The name of what flows is shown only where a
/// stretch is long enough to stay calm, and once for all connections from the same port.
final class Labels {
  static final double HEIGHT = 16;

  private static final double MARGIN = 6;
  private static final double WIDEST = 168;

  /// What a stretch keeps free on both sides of a label, and of one that nobody asked for.
  private static final double FREE = 8;

  private static final double CALM = 16;

  /// How far a label keeps off other lines.
  private static final double BESIDE = 4;

  /// What a label keeps free at the ends of its stretch, where there is room; and the head of the
  /// line, which it never covers there.
  private static final double EDGE = 4;

  private static final double HEAD = 10;
  private static final double BORDER_COVERED = 400;
  private static final double LINE_NEAR = 1_000;
  private static final double LINE_COVERED = 10_000;
  private static final double CARD_COVERED = 100_000;

  private static final TextMeasure.Font FONT =
      new TextMeasure.Font(Type.LABEL, Mark.Weight.REGULAR);

  /// Where on a stretch a label may lie, the best first.
  private static final List<Double> SHARES =
      List.of(
          0.5, 0.4375, 0.5625, 0.375, 0.625, 0.3125, 0.6875, 0.25, 0.75, 0.1875, 0.8125, 0.125,
          0.875, 0.0625, 0.9375);

  private final Cabling cabling;
  private final List<Optional<WirePainter.Label>> labels;

  private Labels(Cabling cabling, List<Optional<WirePainter.Label>> labels) {
    this.cabling = cabling;
    this.labels = labels;
  }

  /// The labels of all connections.
  ///
  /// @param before the labels to start from, one for each connection
  /// @param wanted those that have to be placed anew; later ones near a label that has changed
  ///   follow, and are added to it
  static List<Optional<WirePainter.Label>> placed(
      Cabling cabling, List<Optional<WirePainter.Label>> before, BitSet wanted) {
    Labels placing = new Labels(cabling, new ArrayList<>(before));
    for (int n = wanted.nextSetBit(0); n >= 0; n = wanted.nextSetBit(n + 1)) {
      Optional<WirePainter.Label> old = placing.labels.get(n);
      Optional<WirePainter.Label> now = placing.place(n);
      if (!now.equals(old)) {
        placing.labels.set(n, now);
        placing.follow(n, old, wanted);
        placing.follow(n, now, wanted);
      }
    }
    return placing.labels;
  }

  /// The later connections on whose labels one at this place may have a bearing.
  private void follow(int n, Optional<WirePainter.Label> label, BitSet wanted) {
    label.ifPresent(each -> reach(each.rect(), n, cabling.routing(), wanted));
    int later = cabling.siblings().after().get(n);
    if (later >= 0) {
      wanted.set(later);
    }
  }

  /// Marks the connections after `n` whose label may touch the area.
  static void reach(Rect area, int n, Routing routing, BitSet marked) {
    Rect around =
        new Rect(
            area.x() - WIDEST / 2,
            area.y() - HEIGHT,
            area.width() + WIDEST,
            area.height() + 2 * HEIGHT);
    for (int each : routing.index().near(around)) {
      if (each > n) {
        marked.set(each);
      }
    }
  }

  private Optional<WirePainter.Label> place(int n) {
    Wire wire = cabling.wires().get(n);
    List<Point> way = cabling.routing().ways().get(n);
    if (wire.label().isEmpty() || way.size() < 2 || (!wire.given() && said(n))) {
      return Optional.empty();
    }
    TextMeasure measure = TextMeasure.bundled();
    String text = measure.fitted(wire.label(), FONT, WIDEST - 2 * MARGIN);
    double width = Math.ceil(measure.width(text, FONT)) + 2 * MARGIN;
    return best(n, width).map(rect -> new WirePainter.Label(text, rect, cabling.onArea(rect)));
  }

  /// Whether an earlier connection from the same port says it already.
  private boolean said(int n) {
    List<Integer> before = cabling.siblings().before();
    for (int each = before.get(n); each >= 0; each = before.get(each)) {
      if (labels.get(each).isPresent() && !cabling.wires().get(each).given()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Rect> best(int n, double width) {
    boolean given = cabling.wires().get(n).given();
    List<Point> way = cabling.routing().ways().get(n);
    List<Rect> stretches = Routing.stretches(way);
    Rect best = null;
    double least = given ? Double.POSITIVE_INFINITY : 0;
    for (int s = 0; s < stretches.size(); s++) {
      Rect stretch = stretches.get(s);
      double room = room(stretch, width) - (s == stretches.size() - 1 ? HEAD : 0);
      for (double share : room > 6 * FREE ? SHARES : SHARES.subList(0, 1)) {
        Rect rect = at(way, s, share, width);
        double covered = cost(n, rect);
        double cost = covered - room - (share == 0.5 ? FREE : 0);
        if (cost < least && (given || room >= CALM)) {
          best = rect;
          least = cost;
        }
        if (covered == 0) {
          break;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /// How much longer the stretch is than a label on it.
  private static double room(Rect stretch, double width) {
    return stretch.height() == 0
        ? stretch.width() - width - 2 * FREE
        : stretch.height() - HEIGHT - 2 * FREE;
  }

  /// The label at a share of the stretch that begins with the point `from`: short of its ends and
  /// of the head of the line, as far as there is room.
  private static Rect at(List<Point> way, int from, double share, double width) {
    Point a = way.get(from);
    Point b = way.get(from + 1);
    boolean level = a.y() == b.y();
    double length = level ? b.x() - a.x() : b.y() - a.y();
    double half = (level ? width : HEIGHT) / 2;
    double low = EDGE + half;
    double high = Math.abs(length) - EDGE - half - (from == way.size() - 2 ? HEAD : 0);
    double along = low > high ? (low + high) / 2 : Math.clamp(share * Math.abs(length), low, high);
    double shift = Math.copySign(along, length);
    double x = level ? a.x() + shift : a.x();
    double y = level ? a.y() : a.y() + shift;
    return new Rect(x - width / 2, y - HEIGHT / 2, width, HEIGHT);
  }

  private double cost(int n, Rect rect) {
    Routing routing = cabling.routing();
    double cost = 0;
    if (routing.cards().near(rect.grown(2)).length > 0) {
      cost += CARD_COVERED;
    }
    cost += cabling.onBorder(rect) ? BORDER_COVERED : 0;
    cost += CARD_COVERED * cabling.titles().near(rect).length;
    long beside = others(n, rect.grown(BESIDE));
    if (beside > 0) {
      cost += beside * LINE_NEAR + others(n, rect.grown(1)) * LINE_COVERED;
    }
    Rect around =
        new Rect(
            rect.x() - WIDEST / 2,
            rect.y() - HEIGHT,
            rect.width() + WIDEST,
            rect.height() + 2 * HEIGHT);
    for (int each : routing.index().near(around)) {
      if (each < n
          && labels.get(each).filter(l -> l.rect().grown(2).intersects(rect)).isPresent()) {
        cost += CARD_COVERED;
      }
    }
    return cost;
  }

  /// How many other lines run through the area.
  private long others(int n, Rect area) {
    return Arrays.stream(cabling.routing().index().near(area)).filter(each -> each != n).count();
  }
}
