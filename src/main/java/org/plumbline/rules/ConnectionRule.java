package org.plumbline.rules;

/// A rule about one connection. Its texts stand in the bundle `connections` under its id.
///
/// @param section the heading of the article that speaks of it
/// @param repair what would mend a breach
public record ConnectionRule(
    String id, Severity severity, Scope scope, String section, Repair repair) {}
