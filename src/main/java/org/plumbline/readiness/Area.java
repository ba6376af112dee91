package org.plumbline.readiness;

/// A part of the lifecycle of a model that a design may cover, in the order in which they are told.
public enum Area {
  DATA("data"),
  FEATURES("features"),
  TRAINING("training"),
  EVALUATION("evaluation"),
  DELIVERY("delivery"),
  SERVING("serving"),
  MONITORING("monitoring"),
  FEEDBACK("feedback"),
  RESPONSIBLE("responsible");

  private final String id;

  Area(String id) {
    this.id = id;
  }

  /// The word for programs.
  public String id() {
    return id;
  }

  /// Its name for people.
  public String title() {
    return Readiness.WORDS.say("area." + id);
  }
}
