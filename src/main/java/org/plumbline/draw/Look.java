package org.plumbline.draw;

import java.util.List;
import java.util.Optional;
import org.plumbline.geom.Rgb;

/// How one element is to be painted: the style, what is told of it, and how that changes colours.
record Look(Style style, List<Told.Badge> badges, Optional<Told.Emphasis> emphasis) {
  /// How much is left of the colours of what steps back.
  private static final double FADED = 0.4;

  /// How the element is to be painted in this scene; `usual` if nothing is told of it.
  static Look of(String element, Scene scene, Look usual) {
    Told told = scene.told();
    if (!told.badges().containsKey(element) && !told.emphasis().containsKey(element)) {
      return usual;
    }
    return new Look(
        scene.style(),
        scene.told().badges().getOrDefault(element, List.of()),
        Optional.ofNullable(scene.told().emphasis().get(element)));
  }

  /// How elements are painted of which nothing is told.
  static Look usual(Style style) {
    return new Look(style, List.of(), Optional.empty());
  }

  /// The colour as it is seen: mixed with the canvas where the element steps back. Mixed, not made
  /// translucent, so that cards go on hiding what lies behind them.
  Rgb tone(Rgb color) {
    return is(Told.Emphasis.FADED)
        ? color.withOpacity(FADED).over(style.surfaces().canvas())
        : color;
  }

  boolean is(Told.Emphasis wanted) {
    return emphasis.filter(each -> each == wanted).isPresent();
  }

  /// The colour of the ring around an element that is a target, if it is one.
  Optional<Rgb> ring() {
    return emphasis.flatMap(each ->
        switch (each) {
          case LEGAL -> Optional.of(style.signals().fine());
          case ILLEGAL -> Optional.of(style.signals().error());
          case SELECTED, FADED -> Optional.empty();
        });
  }
}
