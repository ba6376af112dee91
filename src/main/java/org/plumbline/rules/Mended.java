package org.plumbline.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.plumbline.design.Design;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;

/// A design with all that can be mended without asking a person: one fix after another, each the
/// likeliest for its finding, and only where it leaves the finding gone and no new error behind.
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

  /// Mends what the predicate chooses.
  public static Mended of(Checks checks, Design design, Predicate<Finding> chosen) {
    List<Step> steps = new ArrayList<>();
    Set<Finding> given = new LinkedHashSet<>();
    Design now = design;
    Optional<Try> next = next(checks, now, each -> chosen.test(each) && !given.contains(each));
    while (next.isPresent()) {
      Try done = next.get();
      if (done.after().isPresent()) {
        now = done.after().get();
        steps.add(done.step());
      } else {
        given.add(done.step().finding());
      }
      next = next(checks, now, each -> chosen.test(each) && !given.contains(each));
    }
    return new Mended(now, steps);
  }

  /// All of it as one step; empty if there is nothing to do.
  public Optional<Edit> edit(String name) {
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(new AllOf(name, steps.stream().map(step -> step.fix().edit()).toList()));
  }

  /// A fix that was tried, and what it would leave if that is better.
  private record Try(Step step, Optional<Design> after) {}

  private static Optional<Try> next(Checks checks, Design design, Predicate<Finding> chosen) {
    List<Finding> before = checks.of(design).now();
    Remedies remedies = checks.remedies(design);
    for (Finding finding : before) {
      if (chosen.test(finding)) {
        Optional<Fix> fix = remedies.of(finding).stream().findFirst();
        if (fix.isPresent()) {
          Design after = fix.get().edit().apply(design);
          boolean better = better(before, checks.of(after).now(), finding);
          return Optional.of(
              new Try(
                  new Step(finding, fix.get()), better ? Optional.of(after) : Optional.empty()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean better(List<Finding> before, List<Finding> after, Finding mended) {
    Set<Finding> old = Set.copyOf(before);
    boolean looked = Checks.fitTogether(before);
    return !after.contains(mended)
        && after.stream()
            .filter(each -> each.severity() == Severity.ERROR && !old.contains(each))
            .noneMatch(each -> looked || !Checks.needsFitting(each));
  }
}
