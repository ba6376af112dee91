package org.plumbline.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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
/// It ends: a finding is mended or given up once in each round, a round without a step is the last,
/// and there are few rounds.
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
    Round round = new Round(checks, wish, design);
    round.run();
    return new Mended(round.now, round.steps);
  }

  /// All of it as one step; empty if there is nothing to do.
  public Optional<Edit> edit(String name) {
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(new AllOf(name, steps.stream().map(step -> step.fix().edit()).toList()));
  }

  /// The work on one design.
  private static final class Round {
    /// A fix may make room for one that came to nothing before; what goes on longer goes in
    /// circles.
    private static final int MOST = 5;

    private final Checks checks;
    private final Wish wish;
    private final List<Step> steps = new ArrayList<>();
    private final Set<Finding> done = new HashSet<>();
    private Design now;
    private List<Finding> found;

    Round(Checks checks, Wish wish, Design design) {
      this.checks = checks;
      this.wish = wish;
      this.now = design;
      this.found = List.of();
    }

    private List<Finding> open() {
      return Accepting.of(checks.of(now), now.accepted(), wish.today()).open().now();
    }

    void run() {
      int before = -1;
      for (int n = 0; n < MOST && before < steps.size(); n++) {
        before = steps.size();
        done.clear();
        found = open();
        pass();
      }
    }

    /// Goes on until every finding has had its turn. The ways to mend belong to one design, so
    /// after each step they are asked for anew; findings that had none are not asked for again, and
    /// what a step has mended besides has no way to be mended any more.
    private void pass() {
      boolean going = true;
      while (going) {
        going = step(checks.remedies(now));
      }
    }

    private boolean step(Remedies remedies) {
      for (Finding finding : found) {
        if (wish.chosen().test(finding) && done.add(finding)) {
          Optional<Fix> fix = remedies.of(finding).stream().findFirst();
          if (fix.isPresent() && isDone(new Step(finding, fix.get()))) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean isDone(Step step) {
      Design after = step.fix().edit().apply(now);
      boolean better = checks.hasTried(step.finding()) || isBetter(after, step.finding());
      if (better) {
        now = after;
        steps.add(step);
      }
      return better;
    }

    private boolean isBetter(Design after, Finding mended) {
      return better(checks.of(now).now(), checks.of(after).now(), mended);
    }
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
