package org.plumbline;

import java.util.List;
import org.plumbline.cli.CommandLine;
import org.plumbline.cli.Streams;

/// Chooses the door: a verb or an option goes to the command line, everything else to the designer.
public final class Main {
  private Main() {}

  /// Starts the program.
  public static void main(String[] arguments) {
    int status = CommandLine.run(List.of(arguments), Streams.standard());
    if (status != 0) {
      System.exit(status);
    }
  }
}
