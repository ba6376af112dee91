package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import org.plumbline.store.Templates;

/// Does once what people do with the command line, so that the Java runtime can keep what it has
/// learned for later starts. Run by the build, in a folder of its own; never by people.
public final class Training {
  private Training() {}

  /// Runs every verb on a bundled template.
  public static void main(String[] arguments) {
    Path design = Path.of("training.json").toAbsolutePath();
    String file = design.toString();
    runs("--version");
    runs("--help");
    runs("templates");
    runs("new", Templates.ids().getLast(), "-o", file);
    runs("check", file);
    runs("check", file, "--format", "json");
    runs("format", "--check", file);
    runs("catalog");
    runs("catalog", "online-serving", "--format", "json");
    runs("schema");
    runs("export", file, "-o", file + ".svg");
    runs("export", file, "-o", file + ".png");
    runs("check", file + ".missing");
  }

  private static void runs(String... arguments) {
    CommandLine.run(List.of(arguments), Streams.standard());
  }
}
