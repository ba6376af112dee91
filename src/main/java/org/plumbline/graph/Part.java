package org.plumbline.graph;

import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Flag;
import org.plumbline.design.Component;

/// A component whose type the catalogue knows, with that type.
///
/// @param index its place among the parts of its wiring, from 0; -1 for one that is only planned
/// @param traits what is known of its type
public record Part(int index, Component component, Traits traits) {
  /// A part that is not in any design yet.
  public static Part planned(Component component, ComponentType type) {
    return new Part(-1, component, new Traits(type));
  }

  public ComponentType type() {
    return traits.type();
  }

  public String id() {
    return component.id();
  }

  public String name() {
    return component.name();
  }

  /// Whether it is the same component, whatever has become of it.
  public boolean same(Part other) {
    return component.id().equals(other.component.id());
  }

  public boolean is(Flag flag) {
    return type().is(flag);
  }
}
