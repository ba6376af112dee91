package org.plumbline.ui.outline;

/// A row of the outline.
///
/// @param key what it is told from all other rows by; a connection stands at both of its ends
/// @param id of the element, of a port the id of its component; empty for the whole design
/// @param type id of the component type, empty for what is no component
/// @param label how it reads
record Branch(String key, String id, Kind kind, String type, String label) {
  /// What everything grows from.
  static final Branch ROOT = new Branch("", "", Kind.DESIGN, "", "");

  /// What kind of row it is.
  enum Kind {
    DESIGN,
    BOUNDARY,
    COMPONENT,
    INPUT,
    OUTPUT,
    CONNECTION,
    NOTE,
    DECISION,
    STEP
  }

  /// A row of its own for an element.
  static Branch of(String id, Kind kind, String label) {
    return new Branch(id, id, kind, "", label);
  }

  Branch named(String other) {
    return new Branch(key, id, kind, type, other);
  }
}
