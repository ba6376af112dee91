package org.plumbline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A run of the command line and what came of it.
record Ran(int status, String out, String err) {
  /// A folder that is not there.
  private static final Path NOBODY = Path.of("target/nobody");

  static Ran plumbline(String... arguments) {
    return reading("", arguments);
  }

  /// With a terminal on standard output.
  static Ran onTerminal(String... arguments) {
    return run(new Setting("", NOBODY, true), arguments);
  }

  /// With a text on standard input.
  static Ran reading(String input, String... arguments) {
    return run(new Setting(input, NOBODY, false), arguments);
  }

  /// By a user with a folder of packs and settings.
  static Ran by(Path userFolder, String... arguments) {
    return run(new Setting("", userFolder, false), arguments);
  }

  private record Setting(String input, Path userFolder, boolean terminal) {}

  private static Ran run(Setting run, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(run.input().getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            run.terminal(),
            run.userFolder());
    int status = CommandLine.run(List.of(arguments), streams);
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
