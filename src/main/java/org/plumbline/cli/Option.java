package org.plumbline.cli;

import java.util.List;

/// An option of a verb.
///
/// @param name as it is written, `--theme` or `-o`
/// @param value what stands for its value in the help; empty if it takes none
/// @param choices the only values that it may have; empty if any
record Option(String name, String value, List<String> choices) {
  Option {
    choices = List.copyOf(choices);
  }

  /// One that is there or not.
  static Option flag(String name) {
    return new Option(name, "", List.of());
  }

  /// One with a value.
  static Option valued(String name, String value) {
    return new Option(name, value, List.of());
  }

  /// One whose value is one of these.
  static Option choice(String name, String... choices) {
    return new Option(name, String.join("|", choices), List.of(choices));
  }

  boolean takesValue() {
    return !value.isEmpty();
  }

  /// The key of its help: the name without dashes.
  String key() {
    return name.replaceFirst("^-+", "");
  }

  /// As in a line of usage: `--theme light|dark`.
  String shown() {
    return takesValue() ? name + " " + value : name;
  }
}
