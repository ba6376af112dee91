package org.plumbline.draw;

/// Sizes of type, in logical pixels. One typeface, few sizes.
final class Type {
  /// Names of components.
  static final double NAME = 12.5;

  /// From one line of a name to the next.
  static final double NAME_LINE = 15;

  /// What stands below a name.
  static final double DETAIL = 10.5;

  /// Labels of connections, titles of boundaries.
  static final double LABEL = 10.5;

  /// Numbers in pills.
  static final double PILL = 10;

  /// Notes.
  static final double NOTE = 11;

  /// From one line of a note to the next.
  static final double NOTE_LINE = 15;

  private Type() {}
}
