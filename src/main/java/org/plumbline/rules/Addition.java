package org.plumbline.rules;

import java.util.Optional;
import org.plumbline.catalog.ComponentType;

/// A component type that could be added to a design next.
///
/// @param need how much the design needs it
/// @param beside the id of the component to which it would be connected; empty if it would stand
///   alone
/// @param neighbour how it would be connected to that
/// @param reason why it is offered, in a few words
public record Addition(
    ComponentType type,
    Need need,
    Optional<String> beside,
    Optional<Neighbour> neighbour,
    String reason) {
  /// How much a design needs something, the most needed first.
  public enum Need {
    /// Something that was found would be mended with it.
    MENDS,
    /// Its stage of the lifecycle has nothing in it yet.
    STAGE,
    /// It may be connected to what is there.
    FITS
  }

  Addition because(String other) {
    return new Addition(type, need, beside, neighbour, other);
  }

  static Addition alone(ComponentType type, Need need, String reason) {
    return new Addition(type, need, Optional.empty(), Optional.empty(), reason);
  }
}
