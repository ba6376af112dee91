package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Point;

/// Finds the stretches of other ways that run beside a stretch.
record Beside(List<List<Point>> ways, GridIndex index) {
  /// Stretches nearer to each other than this are too near.
  static final double NEAR = 8;

  private static final double SAME = 0.01;

  /// The stretches of a way that have a length.
  List<Lanes.Stretch> stretches(int way) {
    List<Lanes.Stretch> stretches = new ArrayList<>();
    for (int part = 0; part < ways.get(way).size() - 1; part++) {
      Lanes.Stretch each = Lanes.Stretch.of(ways, way, part);
      if (each.end() - each.start() > SAME) {
        stretches.add(each);
      }
    }
    return stretches;
  }

  /// The parallel stretches of other ways that overlap this one along, and are nearer to it.
  List<Lanes.Stretch> within(Lanes.Stretch stretch, double far) {
    List<Lanes.Stretch> beside = new ArrayList<>();
    for (int way : index.near(stretch.rect().grown(far))) {
      for (int part = 0; way != stretch.way() && part < ways.get(way).size() - 1; part++) {
        Lanes.Stretch other = Lanes.Stretch.of(ways, way, part);
        if (other.level() == stretch.level()
            && Math.abs(other.at() - stretch.at()) < far - SAME
            && Math.min(other.end(), stretch.end()) - Math.max(other.start(), stretch.start())
                > SAME) {
          beside.add(other);
        }
      }
    }
    return beside;
  }

  List<Lanes.Stretch> tooNear(Lanes.Stretch stretch) {
    return within(stretch, NEAR);
  }

  /// To which side a stretch turns away at its ends: negative to the low side, positive to the high
  /// one, 0 if it does neither or both.
  int turns(Lanes.Stretch stretch) {
    List<Point> way = ways.get(stretch.way());
    int turns = 0;
    for (int n : new int[] {stretch.part() - 1, stretch.part() + 2}) {
      if (n >= 0 && n < way.size()) {
        double across = stretch.level() ? way.get(n).y() : way.get(n).x();
        turns += (int) Math.signum(across - stretch.at());
      }
    }
    return turns;
  }
}
