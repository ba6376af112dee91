package org.plumbline.analysis;

/// The states of one part in 64 cases at once, one bit a case. Failures are many and alike; worked
/// through 64 at a time, the thousands of cases behind one figure take milliseconds.
///
/// @param stale the cases in which the part is stale or worse
/// @param degraded the cases in which it is degraded or worse
/// @param down the cases in which it is down
record Cases(long stale, long degraded, long down) {
  /// How many cases there are at once.
  static final int NUMBER = Long.SIZE;

  /// Nothing wrong in any case.
  static final Cases OK = new Cases(0, 0, 0);

  /// Down in every case.
  static final Cases DOWN = new Cases(-1, -1, -1);

  /// In these cases this state, in all others nothing wrong.
  static Cases of(State state, long cases) {
    return switch (state) {
      case OK -> OK;
      case STALE -> new Cases(cases, 0, 0);
      case DEGRADED -> new Cases(cases, cases, 0);
      case DOWN -> new Cases(cases, cases, cases);
    };
  }

  /// The worse of two states, case by case.
  Cases worst(Cases other) {
    return new Cases(stale | other.stale, degraded | other.degraded, down | other.down);
  }

  /// The better of two states, case by case.
  Cases best(Cases other) {
    return new Cases(stale & other.stale, degraded & other.degraded, down & other.down);
  }

  /// The same with down counted as degraded in these cases.
  Cases softened(long cases) {
    return new Cases(stale, degraded, down & ~cases);
  }

  /// The cases in which what the part passes on no longer gets newer: stale or down. One that is
  /// degraded still passes on what is fresh.
  long outdated() {
    return (stale & ~degraded) | down;
  }

  /// The state in one case, counted from 0.
  State in(int number) {
    long bit = 1L << number;
    if ((down & bit) != 0) {
      return State.DOWN;
    }
    if ((degraded & bit) != 0) {
      return State.DEGRADED;
    }
    return (stale & bit) != 0 ? State.STALE : State.OK;
  }
}
