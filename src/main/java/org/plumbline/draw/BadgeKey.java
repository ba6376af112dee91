package org.plumbline.draw;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plumbline.geom.Point;
import org.plumbline.words.Words;

/// What a badge tells, for legends.
///
/// @param words what it tells
/// @param marks the badge itself
public record BadgeKey(String words, List<Mark> marks) {
  private static final Words WORDS = Words.beside(BadgeKey.class);

  /// Copies the marks.
  public BadgeKey {
    marks = List.copyOf(marks);
  }

  /// The kinds of badges that some elements wear, always in the same order.
  public static List<Told.Badge> worn(Told told) {
    Set<Told.Badge> worn = EnumSet.noneOf(Told.Badge.class);
    told.badges().values().forEach(worn::addAll);
    return List.copyOf(worn);
  }

  /// What one kind of badge tells, with its middle at a place.
  public static BadgeKey of(Told.Badge badge, Point at, Style style) {
    String key = "badge." + badge.name().toLowerCase(Locale.ROOT);
    return new BadgeKey(WORDS.say(key), Badges.badge(badge, at, Look.usual(style)));
  }
}
