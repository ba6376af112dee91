package org.plumbline.draw;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.words.Words;

/// What a pattern of line tells, for legends.
///
/// @param words what runs along such a line
/// @param stroke how it is drawn
public record LineKey(String words, Mark.Stroke stroke) {
  private static final Words WORDS = Words.beside(LineKey.class);

  /// One for each kind of connection that a drawing has, always in the same order.
  public static List<LineKey> of(Drawing drawing) {
    Map<Wire.Line, Mark.Stroke> seen = new EnumMap<>(Wire.Line.class);
    for (Subject subject : drawing.trail().subjects()) {
      if (subject instanceof Subject.Line(WirePainter.Placed placed, Look look)) {
        // One that steps back or is lit is drawn in another way, but is no other kind.
        Look usual = Look.usual(look.style());
        seen.computeIfAbsent(placed.wire().line(), kind -> WirePainter.stroke(kind, usual));
      }
    }
    List<LineKey> keys = new ArrayList<>();
    seen.forEach((kind, stroke) ->
        keys.add(new LineKey(WORDS.say("line." + kind.name().toLowerCase(Locale.ROOT)), stroke)));
    return keys;
  }
}
