package org.plumbline.draw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is told of elements besides the design itself, and comes in as data: badges, emphasis and
/// captions.
///
/// @param badges shapes at the upper right corner of a card, by element
/// @param emphasis how an element stands out or steps back, by element; none means as usual
/// @param captions a few words below an element, by element
/// @param shading what the colours of components tell instead of their stage
public record Told(
    Map<String, List<Badge>> badges,
    Map<String, Emphasis> emphasis,
    Map<String, String> captions,
    Shading shading) {
  /// Nothing besides.
  public static final Told NOTHING = new Told(Map.of(), Map.of());

  /// Copies the maps.
  public Told {
    badges = Map.copyOf(badges);
    emphasis = Map.copyOf(emphasis);
    captions = Map.copyOf(captions);
  }

  /// Badges and emphasis without captions.
  public Told(Map<String, List<Badge>> badges, Map<String, Emphasis> emphasis) {
    this(badges, emphasis, Map.of());
  }

  /// Colours as usual.
  public Told(
      Map<String, List<Badge>> badges,
      Map<String, Emphasis> emphasis,
      Map<String, String> captions) {
    this(badges, emphasis, captions, Shading.NONE);
  }

  /// The same with other colours. Where these come with badges, all but those of decisions step
  /// aside: one question is answered at a time.
  public Told with(Shading other) {
    return new Told(other.hasSigns() ? decisions() : badges, emphasis, captions, other);
  }

  private Map<String, List<Badge>> decisions() {
    Map<String, List<Badge>> kept = new HashMap<>();
    badges.forEach((id, all) -> {
      if (all.contains(Badge.DECISION)) {
        kept.put(id, List.of(Badge.DECISION));
      }
    });
    return kept;
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
    DECISION,
    /// A page struck out: every decision about it has been superseded.
    SUPERSEDED
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
    FADED,
    /// Would be there: translucent, its outline dashed in the accent colour.
    GHOST,
    /// Would be gone: steps back to 40 %, struck out.
    GONE,
    /// Would say something else: accent outline.
    CHANGED
  }
}
