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

  private static final double HEAD = 10;
  private static final double BORDER_COVERED = 120;
  private static final double LINE_COVERED = 10_000;
  private static final double CARD_COVERED = 100_000;

  private static final TextMeasure.Font FONT =
      new TextMeasure.Font(Type.LABEL, Mark.Weight.REGULAR);
  private static final List<Double> SHARES = List.of(0.5, 0.25, 0.75, 0.125, 0.875);

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
    List<Rect> stretches = Routing.stretches(cabling.routing().ways().get(n));
    Rect best = null;
    double least = given ? Double.POSITIVE_INFINITY : 0;
    for (int s = 0; s < stretches.size(); s++) {
      Rect stretch = stretches.get(s);
      double room = room(stretch, width) - (s == stretches.size() - 1 ? HEAD : 0);
      for (double share : room > 6 * FREE ? SHARES : SHARES.subList(0, 1)) {
        Rect rect = at(stretch, share, width);
        double cost = cost(n, rect) - room - (share == 0.5 ? FREE : 0);
        if (cost < least && (given || room >= CALM)) {
          best = rect;
          least = cost;
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

  private static Rect at(Rect stretch, double share, double width) {
    double x = stretch.x() + stretch.width() * share - width / 2;
    return new Rect(x, stretch.y() + stretch.height() * share - HEIGHT / 2, width, HEIGHT);
  }

  private double cost(int n, Rect rect) {
    Routing routing = cabling.routing();
    double cost = 0;
    if (routing.cards().near(rect.grown(2)).length > 0) {
      cost += CARD_COVERED;
    }
    cost += cabling.onBorder(rect) ? BORDER_COVERED : 0;
    cost += CARD_COVERED * cabling.titles().near(rect).length;
    cost +=
        Arrays.stream(routing.index().near(rect.grown(BESIDE))).filter(each -> each != n).count()
            * LINE_COVERED;
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
}
