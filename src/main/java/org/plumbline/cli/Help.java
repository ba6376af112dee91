package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.util.List;

/// What the program says about itself, from the usages of its verbs.
final class Help {
  private Help() {}

  /// All verbs, a line of usage and one of purpose each.
  static String ofAll(List<Verb> verbs) {
    StringBuilder help = new StringBuilder(WORDS.say("help.start")).append("\n\n");
    for (Verb verb : verbs) {
      help.append("  ").append(verb.usage().line()).append('\n');
      help.append("      ").append(purpose(verb.usage())).append('\n');
    }
    return help.append('\n').append(WORDS.say("help.end")).append('\n').toString();
  }

  /// One verb with its options.
  static String of(Usage usage) {
    StringBuilder help = new StringBuilder();
    help.append(WORDS.say("program")).append(' ').append(usage.line()).append("\n\n");
    help.append(purpose(usage)).append('\n');
    for (Option option : usage.options()) {
      help.append("\n  ").append(option.shown()).append("\n      ");
      help.append(WORDS.say(usage.verb() + "." + option.key())).append('\n');
    }
    return help.toString();
  }

  private static String purpose(Usage usage) {
    return WORDS.say(usage.verb());
  }
}
