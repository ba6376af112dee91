package org.plumbline.rules;

/// A rule about one connection. Its texts stand in the bundle `connections` under its id.
///
/// @param section the heading of the article that speaks of it
/// @param repair what would mend a breach
public record ConnectionRule(
    String id, Severity severity, Scope scope, String section, Repair repair) {
  /// Its short name.
  public String title() {
    return Sayings.said(this, "title");
  }

  /// What it says of a connection, with placeholders for names.
  public String message() {
    return Sayings.said(this, "message");
  }

  /// Why it matters.
  public String why() {
    return Sayings.said(this, "why");
  }

  /// What to do instead.
  public String instead() {
    return Sayings.said(this, "instead");
  }
}
