package org.plumbline.draw;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.geom.Rgb;

/// How one element is to be painted: the style, what is told of it, and how that changes colours.
///
/// @param caption a few words below the element
/// @param shade what its colour tells instead of its stage
record Look(
    Style style,
    List<Told.Badge> badges,
    Optional<Told.Emphasis> emphasis,
    Optional<String> caption,
    Optional<Shading.Shade> shade) {
  /// How much is left of the colours of what steps back.
  private static final double FADED = 0.4;

  /// How solid a ghost is.
  private static final double GHOST = 0.78;

  /// How much of the accent colour is in what a ghost stands on.
  private static final double TINT = 0.07;

  /// How much of a colour that tells something is in a card.
  private static final double SHADE = 0.13;

  /// The same in a stripe.
  private static final double STRIPE = 0.15;

  private static final double CROSS = 0.3;

  /// Dashes of a ghost's outline and way.
  private static final List<Double> DASH = List.of(6.0, 4.0);

  private static final double OUTLINE = 2;

  /// How the element is to be painted in this scene; `usual` if nothing is told of it.
  static Look of(String element, Scene scene, Look usual) {
    Told told = scene.told();
    if (!told.badges().containsKey(element)
        && !told.emphasis().containsKey(element)
        && !told.captions().containsKey(element)
        && !told.shading().values().containsKey(element)) {
      return usual;
    }
    Optional<Shading.Shade> shade = told.shading().of(element);
    List<Told.Badge> badges = told.badges().getOrDefault(element, List.of());
    return new Look(
        scene.style(),
        shade.flatMap(Shading.Shade::sign).map(sign -> signed(sign, badges)).orElse(badges),
        Optional.ofNullable(told.emphasis().get(element)),
        Optional.ofNullable(told.captions().get(element)),
        shade);
  }

  /// What a colour says of an element stands before other badges, without being said twice.
  private static List<Told.Badge> signed(Told.Badge sign, List<Told.Badge> badges) {
    return Stream.concat(Stream.of(sign), badges.stream()).distinct().toList();
  }

  /// The same for a line: what its colour tells stands in words below it, unless something else
  /// stands there, and without the badge that cards wear for it.
  Look onLine() {
    Optional<String> words =
        caption.or(() -> shade.map(Shading.Shade::words).filter(each -> !each.isBlank()));
    Optional<Told.Badge> sign = shade.flatMap(Shading.Shade::sign);
    List<Told.Badge> others =
        badges.stream().filter(each -> sign.filter(each::equals).isEmpty()).toList();
    return new Look(style, others, emphasis, words, shade);
  }

  /// How elements are painted of which nothing is told.
  static Look usual(Style style) {
    return new Look(style, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// The colour as it is seen: mixed with the canvas where the element steps back. Mixed, not made
  /// translucent, so that cards go on hiding what lies behind them.
  Rgb tone(Rgb color) {
    return stepsBack() ? color.withOpacity(FADED).over(style.surfaces().canvas()) : color;
  }

  /// The colour of what the element stands on: through a ghost its surroundings can be seen.
  Rgb surface(Rgb color) {
    return is(Told.Emphasis.GHOST)
        ? style.ink().accent().withOpacity(TINT).over(color).withOpacity(GHOST)
        : tone(color);
  }

  /// The colour of a card: mixed with a little of what its colour tells, or that alone.
  Rgb card(Rgb color) {
    return shade
        .map(each ->
            switch (each.fill()) {
              case TINT -> each.hue().in(style).withOpacity(SHADE).over(color);
              case STRIPES -> color;
              case FULL, CROSSED -> each.hue().in(style);
            })
        .orElse(color);
  }

  /// The colour of stripes over a card, if it has any.
  Optional<Rgb> stripes() {
    return shade
        .filter(each -> each.fill() == Shading.Fill.STRIPES)
        .map(each -> tone(each.hue().in(style)).withOpacity(STRIPE));
  }

  /// The colour of a cross over a card, if it has any: faint, since words stand on it.
  Optional<Rgb> cross() {
    return shade
        .filter(each -> each.fill() == Shading.Fill.CROSSED)
        .map(_ -> tone(style.ink().onSignal()).withOpacity(CROSS));
  }

  /// What is written and drawn on a card, which would else have this colour.
  Rgb onCard(Rgb usual) {
    boolean full = shade.filter(each -> each.fill().covers()).isPresent();
    return tone(full ? style.ink().onSignal() : usual);
  }

  /// Whether less of its colours is left than usual.
  boolean stepsBack() {
    return is(Told.Emphasis.FADED) || is(Told.Emphasis.GONE);
  }

  boolean is(Told.Emphasis wanted) {
    return emphasis.filter(each -> each == wanted).isPresent();
  }

  /// The outline of what stands out, in place of the usual one.
  Optional<Mark.Stroke> outline() {
    Rgb accent = style.ink().accent();
    return emphasis.flatMap(each ->
        switch (each) {
          case SELECTED, CHANGED -> Optional.of(Mark.Stroke.solid(accent, OUTLINE));
          case GHOST -> Optional.of(new Mark.Stroke(accent, OUTLINE, DASH));
          case LEGAL, ILLEGAL, FADED, GONE -> Optional.empty();
        });
  }

  /// The colour of the ring around an element that is a target, if it is one.
  Optional<Rgb> ring() {
    return emphasis.flatMap(each ->
        switch (each) {
          case LEGAL -> Optional.of(style.signals().fine());
          case ILLEGAL -> Optional.of(style.signals().error());
          case SELECTED, FADED, GHOST, GONE, CHANGED -> Optional.empty();
        });
  }
}
