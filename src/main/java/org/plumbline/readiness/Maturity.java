package org.plumbline.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// How much of training and release runs by itself: by hand, automated training, or automated
/// everything.
///
/// Shows what the drawing promises, not what the team lives.
///
/// @param level 0, 1 or 2; empty if no trainer serves a predictor
/// @param criteria all of both levels, in order
public record Maturity(OptionalInt level, List<Answered> criteria) {
  /// Copies the list.
  public Maturity {
    criteria = List.copyOf(criteria);
  }

  /// What a criterion says of the design.
  ///
  /// @param level the level that asks for it
  /// @param evidence ids of the components by which it was judged: those that show it if it holds,
  ///   else those that lack it, in file order
  /// @param lack what is missing and would close it; as if it were missing where it holds
  public record Answered(int level, String id, boolean holds, List<String> evidence, Lack lack) {
    /// Copies the list.
    public Answered {
      evidence = List.copyOf(evidence);
    }

    /// What it asks for, in one sentence.
    public String words() {
      return lack.words();
    }
  }

  /// The maturity of a design.
  static Maturity of(Lifecycle lifecycle) {
    List<Answered> criteria = new ArrayList<>();
    for (Criterion each : Criteria.ALL) {
      Shown shown = each.question().apply(lifecycle);
      criteria.add(
          new Answered(
              each.level(),
              each.id(),
              shown.yes(),
              shown.yes() ? shown.holding() : shown.lacking(),
              new Lack(each.id(), Lack.Kind.CRITERION, shown.lacking(), each.closing())));
    }
    return new Maturity(
        lifecycle.serving().isEmpty() ? OptionalInt.empty() : OptionalInt.of(level(criteria)),
        criteria);
  }

  private static int level(List<Answered> criteria) {
    if (!all(criteria, 1)) {
      return 0;
    }
    return all(criteria, 2) ? 2 : 1;
  }

  private static boolean all(List<Answered> criteria, int level) {
    return criteria.stream().filter(each -> each.level() == level).allMatch(Answered::holds);
  }

  /// What is missing for the next level, in order; nothing at the highest, nor where nothing is
  /// trained for use.
  public List<Lack> missing() {
    return criteria.stream()
        .filter(each -> level.isPresent() && each.level() == level.getAsInt() + 1)
        .filter(each -> !each.holds())
        .map(Answered::lack)
        .toList();
  }
}
