package org.plumbline.cli;

import java.util.List;
import java.util.Optional;
import org.plumbline.words.Words;

/// The program without a window: finds the verb, runs it, and says in one line what went wrong.
///
/// Reads its arguments itself. The usual library for that, whose classes are too old for a cache of
/// the Java runtime, doubled the time of `--version`.
public final class CommandLine {
  static final Words WORDS = Words.beside(CommandLine.class);

  private static final List<Verb> VERBS =
      List.of(
          new CheckFiles(),
          new AnalyzeFile(),
          new FixFiles(),
          new WriteBaseline(),
          new ListRules(),
          new ExportFile(),
          new StartFromTemplate(),
          new ListTemplates(),
          new ShowCatalog(),
          new ArrangeFile(),
          new FormatFiles(),
          new PrintSchema());

  private final Streams streams;

  private CommandLine(Streams streams) {
    this.streams = streams;
  }

  /// What it can do, in the order of the help.
  static List<String> verbs() {
    return VERBS.stream().map(verb -> verb.usage().verb()).toList();
  }

  /// Whether the command line answers to this first argument: a verb or an option.
  public static boolean knows(String first) {
    return (first.startsWith("-") && !first.equals("-")) || verb(first).isPresent();
  }

  /// Runs one command; the result is the status with which the process should end.
  public static int run(List<String> arguments, Streams streams) {
    Exit exit = new CommandLine(streams).guarded(arguments);
    if (!streams.flushed()) {
      streams.err().println(WORDS.say("program") + ": " + WORDS.say("output-lost"));
      exit = exit.or(Exit.UNWRITABLE);
    }
    streams.err().flush();
    return exit.status();
  }

  private Exit guarded(List<String> arguments) {
    try {
      return dispatch(arguments);
    } catch (Stopped stopped) {
      streams.err().println(stopped.message());
      return stopped.exit();
    } catch (RuntimeException | Error fault) {
      return failed(fault, arguments.contains("--debug"));
    }
  }

  private Exit failed(Throwable fault, boolean debug) {
    streams.err().println(WORDS.say("internal", fault.getClass().getSimpleName()));
    if (debug) {
      fault.printStackTrace(streams.err());
    }
    return Exit.UNREADABLE;
  }

  private Exit dispatch(List<String> arguments) throws Stopped {
    String first = arguments.isEmpty() ? "--help" : arguments.getFirst();
    Optional<Verb> verb = verb(first);
    if (verb.isPresent()) {
      return run(verb.get(), arguments.subList(1, arguments.size()));
    }
    switch (first) {
      case "--version", "-V" ->
          streams.out().println(WORDS.say("program") + " " + Version.current());
      case "--help", "-h", "help" -> streams.out().print(Help.ofAll(VERBS));
      default -> throw Stopped.unreadable(unknown(first));
    }
    return Exit.DONE;
  }

  private Exit run(Verb verb, List<String> words) throws Stopped {
    Arguments arguments = Arguments.read(words, verb.usage());
    if (arguments.has("--help")) {
      streams.out().print(Help.of(verb.usage()));
      return Exit.DONE;
    }
    return verb.run(arguments, streams);
  }

  private static Optional<Verb> verb(String name) {
    return VERBS.stream().filter(verb -> verb.usage().verb().equals(name)).findFirst();
  }

  private static String unknown(String first) {
    return WORDS.say("bad.verb", first, String.join(", ", verbs()));
  }
}
