package org.plumbline.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.design.Component;
import org.plumbline.design.Design;

/// Fixes that were planned on one design and have nothing to do with each other, so they can be
/// done and checked together.
final class Batch {
  private final Remedies remedies;
  private final Set<String> there = new HashSet<>();
  private final List<Mended.Step> steps = new ArrayList<>();
  private final Touched touched = Touched.nothing();

  Batch(Remedies remedies, Design design) {
    this.remedies = remedies;
    design.components().stream().map(Component::type).forEach(there::add);
  }

  /// Plans a fix of a finding and takes it, unless it has to wait for what is taken already:
  /// because both change the same, or because it adds what one of may be enough for both.
  ///
  /// @param failed how many fixes of the finding have come to nothing before
  /// @return whether the finding need not wait: its fix is taken, or there is none
  boolean plans(Finding finding, int failed) {
    Optional<Fix> fix = remedies.ways(finding).skip(failed).findFirst();
    return fix.isEmpty() || takes(new Mended.Step(finding, fix.get()));
  }

  private boolean takes(Mended.Step step) {
    Touched more = Touched.by(step.fix().edit());
    boolean free = steps.isEmpty() || (touched.apartFrom(more) && bringsNothingTwice(more));
    if (free) {
      touched.and(more);
      steps.add(step);
      remedies.keep(step.fix());
    }
    return free;
  }

  /// Of what the design does not have yet one is added at a time.
  private boolean bringsNothingTwice(Touched more) {
    return more.types().stream()
        .noneMatch(type -> !there.contains(type) && touched.types().contains(type));
  }

  List<Mended.Step> steps() {
    return steps;
  }
}
