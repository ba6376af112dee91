package org.plumbline.rules;

/// What a rule about a whole design looks after.
public enum Category {
  LIFECYCLE("lifecycle"),
  DATA("data"),
  LEAKAGE("leakage"),
  EVALUATION("evaluation"),
  SKEW("skew"),
  REPRODUCIBILITY("reproducibility"),
  DELIVERY("delivery"),
  MONITORING("monitoring"),
  RESILIENCE("resilience"),
  PERFORMANCE("performance"),
  SCALING("scaling"),
  RESPONSIBLE("responsible"),
  PRIVACY("privacy-security"),
  COST("cost"),
  DOCUMENTATION("documentation"),
  READABILITY("readability");

  private final String id;

  Category(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /// Whether its rules make sense of a design whose connections do not fit together: they do not
  /// follow what flows.
  boolean readsWordsOnly() {
    return this == DOCUMENTATION || this == READABILITY;
  }
}
