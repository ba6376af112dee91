package org.plumbline.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.design.Design;
import org.plumbline.edit.Mentions;

/// Mends rule by rule. All that a rule has found is planned on one design; what does not touch each
/// other is done and checked together, for a check looks at the whole design, however little has
/// changed. What is still found then is left out of the batch and gets its next likeliest fix; what
/// may have brought a new error is tried apart from the rest, at last one by one.
///
/// It ends: each fix of a finding is tried once in a round, a round without a step is the last, and
/// there are few rounds.
final class Rounds {
  /// A fix may make room for one that came to nothing before; what goes on longer goes in circles.
  private static final int MOST = 5;

  /// So many findings that have to wait for others are planned for one batch.
  private static final int WAITING = 32;

  /// What may be spent on finding out which fix of a batch brings an error, in components looked
  /// at: where that is not found out, none of them is made.
  private static final long SEARCH = 50_000;

  private final Checks checks;
  private final Mended.Wish wish;
  private final List<Mended.Step> steps = new ArrayList<>();
  private Looked now;
  private long spent;

  Rounds(Checks checks, Mended.Wish wish, Design design) {
    this.checks = checks;
    this.wish = wish;
    this.now = look(design);
  }

  Mended run() {
    Design start = now.design();
    int before = -1;
    for (int n = 0; n < MOST && before < steps.size(); n++) {
      before = steps.size();
      List<Finding> found = now.open().stream().filter(wish.chosen()).toList();
      Set<String> rules = new LinkedHashSet<>();
      found.forEach(each -> rules.add(each.rule()));
      rules.forEach(rule -> mend(found.stream().filter(each -> each.rule().equals(rule)).toList()));
    }
    return new Mended(Mentions.NONE.settled(start, now.design()).design(), steps);
  }

  private Looked look(Design design) {
    return Looked.at(design, checks, wish.today());
  }

  /// Mends what one rule has found, as far as it is still there.
  private void mend(List<Finding> found) {
    Map<Finding, Integer> failed = new HashMap<>();
    List<Finding> left = found;
    while (!left.isEmpty()) {
      Batch batch = new Batch(checks.remedies(now.design()), now.design());
      Set<Finding> waiting = new HashSet<>();
      for (Finding finding : left) {
        boolean full = waiting.size() >= WAITING;
        if (full || (now.has(finding) && !batch.plans(finding, failed.getOrDefault(finding, 0)))) {
          waiting.add(finding);
        }
      }
      for (Mended.Step step : undone(batch.steps())) {
        failed.merge(step.finding(), 1, Integer::sum);
        waiting.add(step.finding());
      }
      left = left.stream().filter(waiting::contains).toList();
    }
  }

  /// Does these fixes, and gives back those that could not be.
  private List<Mended.Step> undone(List<Mended.Step> wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    Looked after = look(applied(wanted));
    List<Mended.Step> stuck = wanted.stream().filter(each -> after.has(each.finding())).toList();
    if (!stuck.isEmpty()) {
      return and(stuck, undone(without(wanted, stuck)));
    }
    List<Looked.About> fresh = now.fresh(after);
    if (fresh.isEmpty()) {
      now = after;
      steps.addAll(wanted);
      return List.of();
    }
    return apart(wanted, fresh);
  }

  /// Does these fixes in two parts, for together they bring errors: first those that have nothing
  /// to do with what the errors are about.
  private List<Mended.Step> apart(List<Mended.Step> wanted, List<Looked.About> fresh) {
    List<Mended.Step> suspect =
        wanted.stream()
            .filter(each ->
                fresh.stream()
                    .anyMatch(error -> Touched.by(each.fix().edit()).isAbout(error.elements())))
            .toList();
    boolean parted = !suspect.isEmpty() && suspect.size() < wanted.size();
    List<Mended.Step> second =
        parted ? suspect : wanted.subList((wanted.size() + 1) / 2, wanted.size());
    List<Mended.Step> first = without(wanted, second);
    spent += now.design().components().size();
    if (wanted.size() == 1 || (spent > SEARCH && !parted)) {
      return wanted;
    }
    return and(undone(first), undone(second));
  }

  private Design applied(List<Mended.Step> wanted) {
    Design design = now.design();
    for (Mended.Step step : wanted) {
      design = step.fix().edit().apply(design);
    }
    return design;
  }

  private static List<Mended.Step> and(List<Mended.Step> some, List<Mended.Step> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private static List<Mended.Step> without(List<Mended.Step> all, List<Mended.Step> some) {
    Set<Mended.Step> gone = new HashSet<>(some);
    return all.stream().filter(each -> !gone.contains(each)).toList();
  }
}
