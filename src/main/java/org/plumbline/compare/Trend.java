package org.plumbline.compare;

/// How a figure of a variant stands to that of the design.
public enum Trend {
  BETTER,
  WORSE,
  SAME,
  /// One of the two is not known, or more is not better or worse.
  UNKNOWN
}
