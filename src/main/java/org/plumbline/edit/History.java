package org.plumbline.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The work before and after the present state. There is no limit: designs share what they have in
/// common, so a step costs what it changed.
final class History {
  private final Deque<Step> past = new ArrayDeque<>();
  private final Deque<Step> future = new ArrayDeque<>();

  /// A step that was taken: what it was called and the work on its other side.
  private record Step(String name, Work work) {}

  /// Remembers the work that a new edit leaves behind. What was undone can no longer be redone.
  void record(String name, Work before) {
    past.push(new Step(name, before));
    future.clear();
  }

  /// The work before the last step.
  Optional<Work> back(Work now) {
    return swap(past, future, now);
  }

  /// The work after the step that was undone last.
  Optional<Work> forth(Work now) {
    return swap(future, past, now);
  }

  Optional<String> undoName() {
    return Optional.ofNullable(past.peek()).map(Step::name);
  }

  Optional<String> redoName() {
    return Optional.ofNullable(future.peek()).map(Step::name);
  }

  private static Optional<Work> swap(Deque<Step> from, Deque<Step> to, Work now) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    Step step = from.pop();
    to.push(new Step(step.name(), now));
    return Optional.of(step.work());
  }
}
