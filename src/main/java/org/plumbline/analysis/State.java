package org.plumbline.analysis;

/// How a component is when something has failed, the better first.
public enum State {
  /// Works.
  OK,
  /// Answers, but from data or a model that no longer gets newer.
  STALE,
  /// Works less well.
  DEGRADED,
  /// Does not work.
  DOWN;

  /// The worse of the two.
  public State or(State other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /// The better of the two.
  public State and(State other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
