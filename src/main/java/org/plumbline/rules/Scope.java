package org.plumbline.rules;

/// To which designs a rule applies.
public enum Scope {
  /// To every design.
  ALL,
  /// To designs for production; for a prototype its findings are the way to production.
  PRODUCTION
}
