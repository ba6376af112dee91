package org.plumbline.design;

import java.util.Optional;
import org.plumbline.geom.Rect;

/// A titled area around components and other boundaries. Boundaries form a tree.
///
/// @param kind id of a boundary kind, as `team` or `cluster`
/// @param parent id of the boundary around it
/// @param collapsed whether it is drawn as one card
public record Boundary(
    String id,
    String kind,
    String name,
    Optional<String> parent,
    Rect bounds,
    boolean collapsed,
    Properties properties,
    Extras extras)
    implements Placed {
  /// While it is collapsed, a card of the usual size where the boundary begins.
  @Override
  public Rect seen() {
    return collapsed ? new Rect(bounds.x(), bounds.y(), Component.WIDTH, Component.HEIGHT) : bounds;
  }

  @Override
  public Boundary withBounds(Rect other) {
    return new Boundary(
        id, kind, name, parent, other, collapsed, properties.mended(), extras.mended());
  }

  public Boundary withId(String other) {
    return new Boundary(
        other, kind, name, parent, bounds, collapsed, properties.mended(), extras.mended());
  }

  public Boundary withKind(String other) {
    return new Boundary(
        id, other, name, parent, bounds, collapsed, properties.mended(), extras.mended());
  }

  public Boundary withName(String other) {
    return new Boundary(
        id, kind, other, parent, bounds, collapsed, properties.mended(), extras.mended());
  }

  public Boundary withParent(Optional<String> other) {
    return new Boundary(
        id, kind, name, other, bounds, collapsed, properties.mended(), extras.mended());
  }

  public Boundary withCollapsed(boolean other) {
    return new Boundary(
        id, kind, name, parent, bounds, other, properties.mended(), extras.mended());
  }

  public Boundary withProperties(Properties other) {
    return new Boundary(id, kind, name, parent, bounds, collapsed, other.mended(), extras.mended());
  }
}
