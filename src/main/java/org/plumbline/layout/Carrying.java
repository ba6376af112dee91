package org.plumbline.layout;

import java.util.Map;
import java.util.Set;
import org.plumbline.design.Boundary;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.layout.Sheet.Card;

/// Gives a card its place, and with it whatever lies in a collapsed boundary.
record Carrying(Design design, Map<String, Rect> places) {
  void put(Card card, Point corner) {
    places.put(card.element().id(), card.element().bounds().at(corner));
    if (card.element() instanceof Boundary boundary) {
      double dx = corner.x() - boundary.bounds().x();
      double dy = corner.y() - boundary.bounds().y();
      Set<String> inside = Elements.nested(design, boundary.id());
      design.boundaries().stream()
          .filter(each -> inside.contains(each.id()) && !each.id().equals(boundary.id()))
          .forEach(each -> places.put(each.id(), each.bounds().moved(dx, dy)));
      Elements.members(design, boundary.id())
          .forEach(each -> places.put(each.id(), each.bounds().moved(dx, dy)));
    }
  }
}
