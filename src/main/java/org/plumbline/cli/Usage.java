package org.plumbline.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a verb is called.
///
/// @param operands as in a line of usage, `FILE…` or `[TYPE]`; empty if it takes none
/// @param least how many operands it needs
/// @param most how many operands it takes
record Usage(String verb, String operands, int least, int most, List<Option> options) {
  /// Options that every verb has.
  private static final List<Option> COMMON = List.of(Option.flag("--debug"), Option.flag("--help"));

  Usage {
    options = List.copyOf(options);
  }

  /// No operands.
  static Usage plain(String verb, Option... options) {
    return new Usage(verb, "", 0, 0, List.of(options));
  }

  /// One operand that may be left out.
  static Usage perhaps(String verb, String operand, Option... options) {
    return new Usage(verb, "[" + operand + "]", 0, 1, List.of(options));
  }

  /// Exactly one operand.
  static Usage one(String verb, String operand, Option... options) {
    return new Usage(verb, operand, 1, 1, List.of(options));
  }

  /// One operand or more.
  static Usage many(String verb, String operand, Option... options) {
    return new Usage(verb, operand + "…", 1, Integer.MAX_VALUE, List.of(options));
  }

  Optional<Option> option(String name) {
    String full = name.equals("-h") ? "--help" : name;
    return Stream.concat(options.stream(), COMMON.stream())
        .filter(option -> option.name().equals(full))
        .findFirst();
  }

  /// `check FILE… [--format text|json]`.
  String line() {
    String shown =
        options.stream()
            .map(option -> option.name().equals("-o") ? "-o OUT" : "[" + option.shown() + "]")
            .collect(Collectors.joining(" "));
    return Stream.of(verb, operands, shown)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /// What a person may have meant by an option that does not exist.
  String names() {
    return Stream.concat(options.stream(), COMMON.stream())
        .map(Option::name)
        .collect(Collectors.joining(", "));
  }
}
