package org.plumbline.analysis;

/// How a part does in a failure, from best to worst.
public enum State {
  /// As if nothing had happened.
  OK("ok", 0),
  /// It answers, but from data or a model that no longer gets newer.
  STALE("stale", 1),
  /// It answers less well, or not everybody.
  DEGRADED("degraded", 2),
  /// It does not answer.
  DOWN("down", 4);

  private final String id;
  private final int quarters;

  State(String id, int quarters) {
    this.id = id;
    this.quarters = quarters;
  }

  /// The word for programs.
  public String id() {
    return id;
  }

  /// The word for people: holds, stale, degraded, lost.
  public String word() {
    return Analysis.WORDS.say("state." + id);
  }

  /// What it counts in the reach of a failure: 0, 0.25, 0.5 or 1.
  public double weight() {
    return quarters / 4.0;
  }

  /// The weight in quarters, with which sums stay whole.
  int quarters() {
    return quarters;
  }

  public boolean isWorseThan(State other) {
    return compareTo(other) > 0;
  }

  /// The worse of the two.
  public State worst(State other) {
    return isWorseThan(other) ? this : other;
  }
}
