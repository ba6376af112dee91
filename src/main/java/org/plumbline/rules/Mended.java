package org.plumbline.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.design.Design;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;

/// A design with all that can be mended without asking a person: for each finding the likeliest fix
/// that leaves it gone and no new error behind, by the rules that count here.
///
/// @param design the design afterwards
/// @param steps what was done, in order
public record Mended(Design design, List<Step> steps) {
  /// Copies the steps.
  public Mended {
    steps = List.copyOf(steps);
  }

  /// A fix that was applied, and the finding that it mended.
  public record Step(Finding finding, Fix fix) {}

  /// What is to be mended. What somebody has accepted with a reason never is.
  ///
  /// @param today the day on which records of acceptance hold or have expired
  public record Wish(Predicate<Finding> chosen, LocalDate today) {}

  /// Mends what is wished.
  public static Mended of(Checks checks, Design design, Wish wish) {
    return new Rounds(checks, wish, design).run();
  }

  /// All of it as one step; empty if there is nothing to do.
  public Optional<Edit> edit(String name) {
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(new AllOf(name, steps.stream().map(step -> step.fix().edit()).toList()));
  }
}
