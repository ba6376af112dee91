package org.plumbline.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands behind a verb, checked against its usage.
///
/// Options stand anywhere, their value behind a space or `=`; behind `--` everything is an operand.
record Arguments(List<String> operands, Map<String, String> options) {
  Arguments {
    operands = List.copyOf(operands);
    options = Map.copyOf(options);
  }

  /// Reads them.
  ///
  /// @throws Stopped if they are not what the usage allows
  static Arguments read(List<String> words, Usage usage) throws Stopped {
    List<String> operands = new ArrayList<>();
    Map<String, String> options = new LinkedHashMap<>();
    Iterator<String> rest = words.iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      if (word.equals("--")) {
        rest.forEachRemaining(operands::add);
      } else if (word.startsWith("-") && !word.equals("-")) {
        readOption(word, rest, new Reading(usage, options));
      } else {
        operands.add(word);
      }
    }
    Arguments read = new Arguments(operands, options);
    read.checkOperands(usage);
    return read;
  }

  private record Reading(Usage usage, Map<String, String> options) {}

  private static void readOption(String word, Iterator<String> rest, Reading reading)
      throws Stopped {
    int equals = word.startsWith("--") ? word.indexOf('=') : -1;
    String name = equals < 0 ? word : word.substring(0, equals);
    Usage usage = reading.usage();
    Option option =
        usage.option(name).orElseThrow(() -> bad("bad.option", usage.verb(), name, usage.names()));
    if (!option.takesValue() && equals >= 0) {
      throw bad("bad.value-too-many", usage.verb(), name);
    }
    String value = option.takesValue() && equals < 0 ? next(rest, option) : "";
    reading.options().put(option.name(), equals < 0 ? value : word.substring(equals + 1));
    checkChoice(option, reading.options().getOrDefault(option.name(), ""));
  }

  private static String next(Iterator<String> rest, Option option) throws Stopped {
    if (!rest.hasNext()) {
      throw bad("bad.value-missing", option.name(), option.value());
    }
    return rest.next();
  }

  private static void checkChoice(Option option, String value) throws Stopped {
    if (!option.choices().isEmpty() && !option.choices().contains(value)) {
      throw bad("bad.choice", option.name(), value, String.join(", ", option.choices()));
    }
  }

  private void checkOperands(Usage usage) throws Stopped {
    if (has("--help")) {
      return;
    }
    if (operands.size() < usage.least()) {
      throw bad("bad.operand-missing", usage.verb(), usage.operands(), usage.line());
    }
    if (operands.size() > usage.most()) {
      throw bad("bad.operand-too-many", usage.verb(), operands.get(usage.most()), usage.line());
    }
  }

  private static Stopped bad(String key, Object... values) {
    return Stopped.unreadable(CommandLine.WORDS.say(key, values));
  }

  /// Whether the option was given.
  boolean has(String option) {
    return options.containsKey(option);
  }

  /// The value of the option, or what holds if it was not given.
  String value(String option, String otherwise) {
    return options.getOrDefault(option, otherwise);
  }

  /// The value of an option without which the verb cannot do anything.
  String required(String option, Usage usage) throws Stopped {
    if (!has(option)) {
      throw bad("bad.option-missing", usage.verb(), option, usage.line());
    }
    return value(option, "");
  }

  /// The value of the option, a list parted by commas; absent if it was not given.
  Optional<List<String>> list(String option) {
    return Optional.ofNullable(options.get(option)).map(value -> List.of(value.split(",", -1)));
  }

  boolean wantsJson() {
    return value("--format", "text").equals("json");
  }
}
