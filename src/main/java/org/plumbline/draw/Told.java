package org.plumbline.draw;

import java.util.List;
import java.util.Map;

/// What is told of elements besides the design itself, and comes in as data: badges and emphasis.
///
/// @param badges shapes at the upper right corner of a card, by element
/// @param emphasis how an element stands out or steps back, by element; none means as usual
public record Told(Map<String, List<Badge>> badges, Map<String, Emphasis> emphasis) {
  /// Nothing besides.
  public static final Told NOTHING = new Told(Map.of(), Map.of());

  /// Copies the maps.
  public Told {
    badges = Map.copyOf(badges);
    emphasis = Map.copyOf(emphasis);
  }

  /// A badge; each has a shape of its own, so that colour tells nothing alone.
  public enum Badge {
    /// An octagon.
    ERROR,
    /// A triangle.
    WARNING,
    /// A circle with an i.
    ADVICE,
    /// A small open circle: something is not connected yet.
    UNFINISHED,
    /// A page: a decision has been recorded about it.
    DECISION
  }

  /// How an element stands out or steps back.
  public enum Emphasis {
    /// Chosen by the user: accent border.
    SELECTED,
    /// A connection may end here: ringed in the colour of what is fine.
    LEGAL,
    /// The connection under the pointer may not end here: ringed in the colour of errors.
    ILLEGAL,
    /// Steps back to 40 %.
    FADED
  }
}
