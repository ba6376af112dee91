package org.plumbline.cli;

/// How a run ends; the numbers are part of the contract with scripts.
enum Exit {
  /// Done, and nothing at or above the bar that was set.
  DONE(0),
  /// Findings or differences.
  FOUND(1),
  /// Bad usage, or an input that cannot be read.
  UNREADABLE(2),
  /// An output that cannot be written.
  UNWRITABLE(3);

  private final int status;

  Exit(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }

  /// The one that matters more to a script.
  Exit or(Exit other) {
    return status >= other.status ? this : other;
  }
}
