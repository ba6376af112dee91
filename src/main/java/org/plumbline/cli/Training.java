package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Design;
import org.plumbline.export.format.Format;
import org.plumbline.store.DesignWriter;
import org.plumbline.store.Templates;

/// Does once what people do with the command line, so that the Java runtime can keep what it has
/// learned for later starts. Run by the build, in a folder of its own; never by people.
public final class Training {
  /// Connections that may not be.
  private static final String WRONG =
      """
      , {"id": "c4", "from": "operational-database.records", "to": "model-trainer.data"},
        {"id": "c5", "from": "client-application.requests", "to": "online-serving.requests"},
        {"id": "c6", "from": "model-trainer.model", "to": "online-serving.model"},
        {"id": "c7", "from": "online-serving.calls", "to": "online-serving.requests"}\
      """;

  /// As many rows of all types make a large design.
  private static final int ROWS = 15;

  /// As many on both sides have lines between them that run too near to one another.
  private static final int CROWD = 6;

  private Training() {}

  /// Runs the verbs on a bundled template; with the argument `check` or `export` only that one,
  /// with `svg` only the export of an SVG.
  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    // The way in, which is not on the way from here.
    Class.forName("org.plumbline.Main", false, Training.class.getClassLoader());
    Path design = Path.of("training.json").toAbsolutePath();
    String file = design.toString();
    runs("--version");
    Files.write(
        design,
        Templates.find(Templates.ids().getLast(), Catalog.bundled())
            .map(Training::written)
            .orElseThrow());
    switch (arguments.length == 0 ? "" : arguments[0]) {
      case "check" -> check(design);
      case "svg" -> export(file, Format.SVG);
      case "export" -> {
        export(file, Format.values());
        runs("export", file, "-o", file + ".pdf", "--report");
      }
      default -> others(design);
    }
  }

  private static void check(Path design) throws IOException {
    runs("check", design.toString());
    runs("check", Files.writeString(design.resolveSibling("poor.json"), poor("")).toString());
    String wrong = Files.writeString(design.resolveSibling("wrong.json"), poor(WRONG)).toString();
    runs("check", "--fail-on", "never", wrong);
    String large = Files.writeString(design.resolveSibling("large.json"), large()).toString();
    runs("check", "--fail-on", "never", large);
  }

  private static void export(String file, Format... formats) throws IOException {
    String crowd = Files.writeString(Path.of(file + ".crowd.json"), crowd()).toString();
    for (Format each : formats) {
      runs("export", file, "-o", file + each.ending());
      runs("export", crowd, "-o", crowd + each.ending());
    }
  }

  /// A design whose lines have to make room for each other.
  private static String crowd() {
    StringJoiner components = new StringJoiner(",");
    StringJoiner connections = new StringJoiner(",");
    for (int n = 0; n < CROWD; n++) {
      for (String type : List.of("feature-pipeline", "model-trainer")) {
        components.add(
            "{\"id\": \"%s-%d\", \"type\": \"%s\", \"x\": %d, \"y\": %d}"
                .formatted(type, n, type, type.equals("model-trainer") ? 300 : 0, n * 100));
      }
      for (int to = 0; to < CROWD; to++) {
        connections.add(
            """
            {"id": "c%d-%d", "from": "feature-pipeline-%d", "to": "model-trainer-%d"}
            """
                .formatted(n, to, n, to));
      }
    }
    return """
    {"format": "plumbline/1", "title": "Crowd", "components": [%s], "connections": [%s]}
    """
        .formatted(components, connections);
  }

  private static void others(Path design) throws IOException {
    String file = design.toString();
    runs("--help");
    runs("templates");
    runs("new", Templates.ids().getLast(), "-o", file + ".new");
    runs("check", file);
    runs("check", file, "--format", "json");
    String poor = Files.writeString(design.resolveSibling("poor.json"), poor("")).toString();
    runs("check", poor);
    runs("check", poor, "--format", "sarif");
    runs("check", poor, "--format", "junit");
    runs("fix", poor, "--dry-run");
    runs("rules");
    runs("rules", "port-full");
    runs("format", "--check", file);
    runs("catalog");
    runs("catalog", "online-serving", "--format", "json");
    runs("schema");
    runs("check", file + ".missing");
  }

  /// A design of one component of each type, of which there is much to say.
  private static String poor(String more) {
    return design(components("", 0), more);
  }

  /// The same so often that the work on it is shared out among the processors.
  private static String large() {
    StringJoiner components = new StringJoiner(",");
    components.add(components("", 0));
    for (int row = 1; row <= ROWS; row++) {
      components.add(components("-" + row, row * 200));
    }
    return design(components.toString(), "");
  }

  private static String components(String suffix, int y) {
    StringJoiner components = new StringJoiner(",");
    int x = 0;
    for (ComponentType type : Catalog.bundled().components().values()) {
      components.add(
          "{\"id\": \"%s%s\", \"type\": \"%s\", \"name\": \"%s\", \"x\": %d, \"y\": %d}"
              .formatted(type.id(), suffix, type.id(), type.name(), x, y));
      x += 200;
    }
    return components.toString();
  }

  private static String design(String components, String more) {
    return """
    {"format": "plumbline/1", "title": "Poor", "components": [%s], "connections": [
      {"id": "c1", "from": "operational-database.records", "to": "batch-ingestion.source"},
      {"id": "c2", "from": "client-application.requests", "to": "online-serving.requests"},
      {"id": "c3", "from": "feature-pipeline.features", "to": "model-trainer.data"}%s]}
    """
        .formatted(components, more);
  }

  private static byte[] written(Design design) {
    return DesignWriter.write(design, Catalog.bundled());
  }

  private static void runs(String... arguments) {
    CommandLine.run(List.of(arguments), Streams.standard());
  }
}
