package org.plumbline.design;

/// Anything in a design that has an id of its own. Ids are unique in the whole design, 1 to 64
/// characters of `a-z 0-9 - _`.
public sealed interface Element permits Placed, Connection, Decision, StoryStep {
  String id();
}
