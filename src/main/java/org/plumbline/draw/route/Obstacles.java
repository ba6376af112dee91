package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.geom.GridIndex;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// What is in the way of one line: the cards near it, and the titles, which are dear to cross but
/// do not stop it.
///
/// @param cards those that may not be crossed, without the two ends
/// @param ends the source's card and the target's
/// @param titles what had better not be crossed
record Obstacles(List<Rect> cards, List<Rect> ends, List<Rect> titles) {
  /// How near a line may pass by a card, in logical pixels.
  static final double CLEARANCE = 8;

  /// What lies near a line between two cards.
  ///
  /// @param reach how far beyond the two cards to look
  static Obstacles around(Plan plan, Plan.Link link, Indexes indexes, double reach) {
    Rect window = link.source(plan).union(link.target(plan)).grown(reach);
    List<Rect> cards = new ArrayList<>();
    for (int each : indexes.cards().near(window)) {
      if (each != link.from() && each != link.to()) {
        cards.add(plan.cards().get(each));
      }
    }
    List<Rect> titles = new ArrayList<>();
    for (int each : indexes.titles().near(window)) {
      titles.add(plan.titles().get(each));
    }
    return new Obstacles(cards, List.of(link.source(plan), link.target(plan)), titles);
  }

  /// Finds the cards and the titles of a plan.
  record Indexes(GridIndex cards, GridIndex titles) {}

  /// Whether a level or upright stretch keeps clear of all cards. The cards at its ends may be
  /// touched, but not entered.
  boolean free(Point a, Point b) {
    double left = Math.min(a.x(), b.x());
    double right = Math.max(a.x(), b.x());
    double top = Math.min(a.y(), b.y());
    double bottom = Math.max(a.y(), b.y());
    for (Rect card : cards) {
      if (left < card.right() + CLEARANCE
          && right > card.x() - CLEARANCE
          && top < card.bottom() + CLEARANCE
          && bottom > card.y() - CLEARANCE) {
        return false;
      }
    }
    for (Rect card : ends) {
      if (left < card.right() && right > card.x() && top < card.bottom() && bottom > card.y()) {
        return false;
      }
    }
    return true;
  }

  /// How many titles a stretch crosses.
  int titlesCrossed(Point a, Point b) {
    Rect stretch = Rect.between(a, b);
    int crossed = 0;
    for (Rect title : titles) {
      if (stretch.x() < title.right()
          && stretch.right() > title.x()
          && stretch.y() < title.bottom()
          && stretch.bottom() > title.y()) {
        crossed++;
      }
    }
    return crossed;
  }
}
