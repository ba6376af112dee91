package org.plumbline.catalog;

/// What holds of a component type beyond its ports; rules and selectors speak of these.
public enum Flag {
  /// May only give.
  SOURCE("source"),
  /// Runs a model.
  PREDICTOR("predictor"),
  /// Holds data.
  STORE("store"),
  /// Answers look-ups at request time.
  ONLINE_STORE("onlineStore"),
  /// Counts as use of predictions.
  CONSUMER("consumer"),
  /// A human being.
  PERSON("person"),
  /// Watches others.
  MONITOR("monitor"),
  /// Makes a circle through it legal.
  CLOSES_LOOP("closesLoop"),
  /// Must name an owner in production.
  OWNER_REQUIRED("ownerRequired"),
  /// Passes a request on.
  REQUEST_HOP("requestHop"),
  /// Answers requests.
  REQUEST_HANDLER("requestHandler"),
  /// Gives compute.
  PROVIDER("provider"),
  /// Brings a model from outside.
  MODEL_SOURCE("modelSource"),
  /// A vendor's model.
  THIRD_PARTY_MODEL("thirdPartyModel"),
  /// May be proposed as a link of the shortest legal chain.
  SPINE("spine");

  private final String id;

  Flag(String id) {
    this.id = id;
  }

  /// The word in the catalogue file.
  public String id() {
    return id;
  }
}
