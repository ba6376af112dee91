package org.plumbline.design;

import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// A part of the system, drawn as a card.
///
/// @param type id of its component type; one that the catalogue does not know is kept and drawn as
///   unknown
/// @param boundary id of the innermost boundary around it
/// @param pinned whether arranging leaves it where it is
public record Component(
    String id,
    String type,
    String name,
    Rect bounds,
    Optional<String> boundary,
    boolean pinned,
    Properties properties,
    Extras extras)
    implements Placed {
  /// The width of a card if nothing else is said, in logical pixels.
  public static final double WIDTH = 176;

  /// The height of a card if nothing else is said, in logical pixels.
  public static final double HEIGHT = 64;

  /// A component of the usual size with nothing but its name.
  public static Component of(String id, ComponentType type, Point corner) {
    return new Component(
        id,
        type.id(),
        type.name(),
        new Rect(corner.x(), corner.y(), WIDTH, HEIGHT),
        Optional.empty(),
        false,
        Properties.NONE,
        Extras.NONE);
  }

  /// Its type, unless the catalogue does not know it.
  public Optional<ComponentType> typeIn(Catalog catalog) {
    return catalog.component(type);
  }

  @Override
  public Component withBounds(Rect other) {
    return new Component(
        id, type, name, other, boundary, pinned, properties.mended(), extras.mended());
  }

  public Component withId(String other) {
    return new Component(
        other, type, name, bounds, boundary, pinned, properties.mended(), extras.mended());
  }

  public Component withType(String other) {
    return new Component(
        id, other, name, bounds, boundary, pinned, properties.mended(), extras.mended());
  }

  public Component withName(String other) {
    return new Component(
        id, type, other, bounds, boundary, pinned, properties.mended(), extras.mended());
  }

  public Component withBoundary(Optional<String> other) {
    return new Component(
        id, type, name, bounds, other, pinned, properties.mended(), extras.mended());
  }

  /// The same, kept in place when arranging.
  public Component withPinned(boolean other) {
    return new Component(
        id, type, name, bounds, boundary, other, properties.mended(), extras.mended());
  }

  public Component withProperties(Properties other) {
    return new Component(id, type, name, bounds, boundary, pinned, other.mended(), extras.mended());
  }
}
