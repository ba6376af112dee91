package org.plumbline.compare;

import static org.plumbline.compare.Comparison.WORDS;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One figure of the design or of a variant.
///
/// @param value as `130 ms`
/// @param target how it stands to its target, as `misses 120 ms`; empty if there is none
/// @param missed whether it misses its target
/// @param difference to the figure of the design, as `20 ms more`; empty if there is none
/// @param change more than 0 where it is more than that of the design, less where it is less
/// @param trend whether that is better or worse
public record Cell(
    String value, String target, boolean missed, String difference, double change, Trend trend) {
  /// What is to be said of the difference, as `20 ms more, worse`; empty if there is nothing.
  public String versus() {
    return switch (trend) {
      case BETTER, WORSE -> WORDS.say("versus", difference, WORDS.say("trend." + trend));
      case SAME, UNKNOWN -> difference;
    };
  }

  /// All of it in one line.
  public String words() {
    return Stream.of(value, target, versus())
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining("; "));
  }
}
