package org.plumbline.layout;

/// Somebody who waits for an arrangement, and may have had enough of it. Asked on any thread.
@FunctionalInterface
public interface Progress {
  /// Somebody who has the patience.
  Progress PATIENT = () -> false;

  /// Whether the arrangement is not wanted any more.
  boolean cancelled();

  /// How much has been done, from 0 to 1. Told on any thread, and only where it takes a while.
  default void at(double share) {}
}
