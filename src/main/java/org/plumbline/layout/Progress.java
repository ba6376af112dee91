package org.plumbline.layout;

/// Somebody who waits for an arrangement, and may have had enough of it. Asked on any thread.
@FunctionalInterface
public interface Progress {
  /// Somebody who has the patience.
  Progress PATIENT = () -> false;

  /// Whether the arrangement is not wanted any more.
  boolean cancelled();
}
