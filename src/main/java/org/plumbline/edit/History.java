package org.plumbline.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.plumbline.design.Design;

/// The designs before and after the present one. There is no limit: designs share what they have in
/// common, so a step costs what it changed.
final class History {
  private final Deque<Step> past = new ArrayDeque<>();
  private final Deque<Step> future = new ArrayDeque<>();

  /// A step that was taken: what it was called and the design on its other side.
  private record Step(String name, Design design) {}

  /// Remembers the design that a new edit leaves behind. What was undone can no longer be redone.
  void record(String name, Design before) {
    past.push(new Step(name, before));
    future.clear();
  }

  /// The design before the last step.
  Optional<Design> back(Design now) {
    return swap(past, future, now);
  }

  /// The design after the step that was undone last.
  Optional<Design> forth(Design now) {
    return swap(future, past, now);
  }

  Optional<String> undoName() {
    return Optional.ofNullable(past.peek()).map(Step::name);
  }

  Optional<String> redoName() {
    return Optional.ofNullable(future.peek()).map(Step::name);
  }

  private static Optional<Design> swap(Deque<Step> from, Deque<Step> to, Design now) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    Step step = from.pop();
    to.push(new Step(step.name(), now));
    return Optional.of(step.design());
  }
}
