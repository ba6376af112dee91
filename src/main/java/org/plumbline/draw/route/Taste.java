package org.plumbline.draw.route;

import org.plumbline.geom.Rect;

/// What makes one way better than another, in pixels of detour that it would be worth: bends, and
/// which sides it uses. Data flow to the right; what flows back leaves and enters below.
///
/// @param exit the price of leaving at each side
/// @param entry the price of entering at each side
record Taste(Sides exit, Sides entry) {
  /// The price of a bend.
  static final double BEND = 90;

  private static final Taste FORTH = new Taste(new Sides(0, 12, 60, 18), new Sides(60, 14, 0, 14));
  private static final Taste BACK = new Taste(new Sides(50, 0, 18, 12), new Sides(18, 0, 50, 12));
  private static final Taste ALONG = new Taste(new Sides(14, 0, 22, 0), new Sides(22, 0, 14, 0));

  /// The taste for ways between two cards.
  static Taste between(Rect from, Rect to) {
    if (to.x() >= from.right()) {
      return FORTH;
    }
    return to.right() <= from.x() ? BACK : ALONG;
  }
}
