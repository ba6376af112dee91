package org.plumbline.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a check of a design has found, in the one order in which it is shown everywhere: by
/// severity, then rule, then first element.
///
/// @param now what holds of the design as it is meant
/// @param later what a prototype would still have to mend for production; else empty
public record Checked(List<Finding> now, List<Finding> later) {
  /// Nothing to object to.
  public static final Checked NOTHING = new Checked(List.of(), List.of());

  /// Copies the lists.
  public Checked {
    now = List.copyOf(now);
    later = List.copyOf(later);
  }

  /// Findings in any order, put into that one order.
  public static Checked ordered(List<Finding> now, List<Finding> later) {
    return new Checked(sorted(now), sorted(later));
  }

  /// The findings in that order; those that share a place stay as they were.
  static List<Finding> sorted(List<Finding> findings) {
    return findings.stream().sorted(Checked::compare).toList();
  }

  private static int compare(Finding one, Finding other) {
    // Neighbours mostly are of one rule, and that they are is seen at once.
    if (one.rule().equals(other.rule()) && one.severity() == other.severity()) {
      return first(one).compareTo(first(other));
    }
    int severity = one.severity().compareTo(other.severity());
    return severity == 0 ? one.rule().compareTo(other.rule()) : severity;
  }

  private static String first(Finding finding) {
    return finding.elements().isEmpty() ? "" : finding.elements().getFirst();
  }

  /// The same without what these rules found.
  Checked without(Set<String> rules) {
    return new Checked(without(now, rules), without(later, rules));
  }

  private static List<Finding> without(List<Finding> findings, Set<String> rules) {
    return findings.stream().filter(each -> !rules.contains(each.rule())).toList();
  }

  /// The same with nothing but what these rules found.
  Checked only(Set<String> rules) {
    return new Checked(only(now, rules), only(later, rules));
  }

  private static List<Finding> only(List<Finding> findings, Set<String> rules) {
    return findings.stream().filter(each -> rules.contains(each.rule())).toList();
  }

  /// All of both.
  Checked and(Checked other) {
    return ordered(
        Stream.concat(now.stream(), other.now.stream()).toList(),
        Stream.concat(later.stream(), other.later.stream()).toList());
  }

  /// The same with more that holds now, as what reading the file has repaired.
  public Checked with(List<Finding> more) {
    return more.isEmpty()
        ? this
        : ordered(Stream.concat(now.stream(), more.stream()).toList(), later);
  }
}
