package org.plumbline.rules;

import java.util.List;
import java.util.Optional;

/// A figure at which a rule begins to object, and which a team may set otherwise.
///
/// @param rule id of the rule
/// @param name what a configuration calls the figure
/// @param usual the figure of the rule's definition
/// @param least the smallest figure that makes sense
/// @param most the largest
public record Threshold(String rule, String name, double usual, double least, double most) {
  /// Sources from which on a catalogue of them is asked for.
  static final Threshold SOURCES = new Threshold("no-data-catalog", "sources", 3, 1, 1000);

  /// Components from which on a story is asked for.
  static final Threshold STORY = new Threshold("no-story", "components", 8, 1, 10_000);

  /// Characters of the longest name that fits.
  static final Threshold NAME = new Threshold("long-name", "characters", 40, 8, 1000);

  /// Target of availability, in percent, from which on one zone is too few.
  static final Threshold ONE_ZONE = new Threshold("single-zone", "availabilityPct", 99.9, 0, 100);

  /// Hours from which on a run of training should be able to resume.
  static final Threshold LONG_RUN = new Threshold("training-not-resumable", "hours", 8, 0, 10_000);

  /// Gigabytes from which on training asks for several machines.
  static final Threshold MUCH_DATA =
      new Threshold("training-too-big-for-one-machine", "gigabytes", 500, 1, 10_000_000);

  /// Millions of parameters from which on training asks for several machines.
  static final Threshold LARGE_MODEL =
      new Threshold("training-too-big-for-one-machine", "millionParameters", 1000, 1, 100_000_000);

  /// The share of its throughput, from 0 to 1, below which a server with accelerators is idle.
  static final Threshold IDLE = new Threshold("idle-accelerators", "utilisation", 0.2, 0, 1);

  private static final List<Threshold> ALL =
      List.of(SOURCES, STORY, NAME, ONE_ZONE, LONG_RUN, MUCH_DATA, LARGE_MODEL, IDLE);

  /// All of them.
  public static List<Threshold> all() {
    return ALL;
  }

  /// Those of one rule.
  public static List<Threshold> of(String rule) {
    return ALL.stream().filter(each -> each.rule.equals(rule)).toList();
  }

  /// The one of this rule with this name.
  public static Optional<Threshold> of(String rule, String name) {
    return of(rule).stream().filter(each -> each.name.equals(name)).findFirst();
  }

  /// What it is, in a few words.
  public String text() {
    return Sayings.WORDS.say("threshold." + rule + "." + name);
  }
}
