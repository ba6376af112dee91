package org.plumbline.design;

/// A finding that is known and accepted.
///
/// @param rule id of the rule
/// @param element id of the element; empty if the finding is about the whole design
/// @param date when it was accepted, as `2026-11-23`; empty if not given
/// @param expires the last day on which it holds; empty if it holds for good
/// @param decision id of the decision behind it; empty if none
public record Acceptance(
    String rule,
    String element,
    String reason,
    String owner,
    String date,
    String expires,
    String decision,
    Extras extras) {}
