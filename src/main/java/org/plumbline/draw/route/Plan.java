package org.plumbline.draw.route;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// What has to be connected, and what is in the way.
///
/// @param cards what lines start and end at and may not cross
/// @param signs what lines go round wherever there is a way round, as titles and notes
/// @param areas what lines may cross, but had better not run along the border of
public record Plan(List<Rect> cards, List<Rect> signs, List<Rect> areas, List<Link> links) {
  /// Nothing to connect.
  public static final Plan EMPTY = new Plan(List.of(), List.of(), List.of(), List.of());

  /// Copies the lists.
  public Plan {
    cards = List.copyOf(cards);
    signs = List.copyOf(signs);
    areas = List.copyOf(areas);
    links = List.copyOf(links);
  }

  /// Cards, and after them signs.
  List<Rect> obstacles() {
    if (signs.isEmpty()) {
      return cards;
    }
    List<Rect> obstacles = new ArrayList<>(cards.size() + signs.size());
    obstacles.addAll(cards);
    obstacles.addAll(signs);
    return obstacles;
  }

  /// A wanted line from one card to another, both by number.
  ///
  /// @param from number of the card where it starts, or -1 if it is not to be drawn at all
  /// @param bends where a person wants it to pass, in order
  public record Link(int from, int to, List<Point> bends) {
    /// Copies the bends.
    public Link {
      bends = List.copyOf(bends);
    }

    /// In the place of a line that is not to be drawn.
    public static final Link NONE = new Link(-1, -1, List.of());

    public boolean isNone() {
      return from < 0 || to < 0;
    }

    Rect source(Plan plan) {
      return plan.cards.get(from);
    }

    Rect target(Plan plan) {
      return plan.cards.get(to);
    }
  }
}
