package org.plumbline.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.layout.Sheet.Card;

/// Turns cells into places on the page: cards in the middle of their cells, boundaries around what
/// is in them, and more room between columns and rows where several borders meet.
final class Measures {
  static final double SIDE = 24;
  static final double ABOVE = 24;
  static final double BELOW = 40;

  private final Task task;
  private final Places places;
  private final Map<String, Rect> found = new LinkedHashMap<>();
  private final Gaps columns;
  private final Gaps rows;

  Measures(Task task, Places places) {
    this.task = task;
    this.places = places;
    columns = Gaps.columns(task, places);
    rows = Gaps.rows(task, places);
  }

  Map<String, Rect> places() {
    for (int block = 0; block < task.cards().size(); block++) {
      if (!task.board().blocks().get(block).fixed()) {
        put(task.sheet().cards().get(task.cards().get(block)), slot(block));
      }
    }
    areas();
    return found;
  }

  private Rect slot(int block) {
    Board.Block it = task.board().blocks().get(block);
    double left = columns.start(places.column[block]);
    double top = rows.start(places.row[block]);
    double right = columns.start(places.column[block] + it.wide() - 1) + Component.WIDTH;
    double bottom = rows.start(places.row[block] + it.high() - 1) + Component.HEIGHT;
    return new Rect(left, top, right - left, bottom - top);
  }

  private void put(Card card, Rect slot) {
    Rect bounds = card.bounds();
    double x = Math.round(slot.centerX() - bounds.width() / 2);
    double y = Math.round(slot.centerY() - bounds.height() / 2);
    new Carrying(task.design(), found).put(card, new Point(x, y));
  }

  /// A boundary of which a part stays is not made smaller where only a part is arranged.
  private Rect kept(Boundary area, Rect tight) {
    int number = task.sheet().areas().indexOf(area);
    boolean held = task.board().areas().get(number).held().wide() > 0;
    return held ? area.bounds().union(tight) : tight;
  }

  /// The boundaries with something in that moves, at any depth.
  private Set<String> touched() {
    Set<String> touched = new HashSet<>();
    for (int card : task.loose()) {
      task.sheet().cards().get(card).around().ifPresent(touched::add);
    }
    for (Boundary area : task.sheet().areas().reversed()) {
      if (touched.contains(area.id())) {
        area.parent().ifPresent(touched::add);
      }
    }
    return touched;
  }

  /// The boundaries, inner ones first.
  private void areas() {
    Set<String> touched = touched();
    List<Boundary> areas = task.sheet().areas();
    Map<String, Rect> content = new HashMap<>();
    for (Card card : task.sheet().cards()) {
      Rect rect = found.getOrDefault(card.element().id(), card.bounds());
      Rect seen = card.bounds().at(rect.corner());
      card.around().ifPresent(area -> content.merge(area, seen, Rect::union));
    }
    for (Boundary area : areas.reversed()) {
      Rect inside = content.get(area.id());
      if (inside != null) {
        Rect tight =
            new Rect(
                inside.x() - SIDE,
                inside.y() - ABOVE,
                inside.width() + 2 * SIDE,
                inside.height() + ABOVE + BELOW);
        Rect bounds = touched.contains(area.id()) ? kept(area, tight) : area.bounds();
        found.put(area.id(), bounds);
        area.parent().ifPresent(parent -> content.merge(parent, bounds, Rect::union));
      }
    }
  }
}
