package org.plumbline.rules;

/// How bad a finding is, worst first.
public enum Severity {
  /// Contradicts itself, cannot work, or breaks a rule that has no honest exception.
  ERROR("error"),
  /// Works, but a reviewer would send it back.
  WARNING("warning"),
  /// An improvement.
  ADVICE("advice");

  private final String id;

  Severity(String id) {
    this.id = id;
  }

  /// The word in files and on the command line.
  public String id() {
    return id;
  }
}
