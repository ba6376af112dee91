package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.store.Templates;

/// Does once what people do with the command line, so that the Java runtime can keep what it has
/// learned for later starts. Run by the build, in a folder of its own; never by people.
public final class Training {
  private Training() {}

  /// Runs every verb on a bundled template.
  public static void main(String[] arguments) throws IOException {
    Path design = Path.of("training.json").toAbsolutePath();
    String file = design.toString();
    runs("--version");
    runs("--help");
    runs("templates");
    runs("new", Templates.ids().getLast(), "-o", file);
    runs("check", file);
    runs("check", file, "--format", "json");
    String poor = Files.writeString(design.resolveSibling("poor.json"), poor()).toString();
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
    runs("export", file, "-o", file + ".svg");
    runs("export", file, "-o", file + ".png");
    runs("check", file + ".missing");
  }

  /// A design of one component of each type, of which there is much to say.
  private static String poor() {
    StringBuilder components = new StringBuilder();
    int place = 0;
    for (ComponentType type : Catalog.bundled().components().values()) {
      components
          .append(place == 0 ? "" : ",")
          .append("{\"id\": \"%s\", \"type\": \"%s\"".formatted(type.id(), type.id()))
          .append(", \"name\": \"%s\"".formatted(type.name()))
          .append(", \"x\": %d, \"y\": 0}".formatted(place++ * 200));
    }
    return """
    {"format": "plumbline/1", "title": "Poor", "components": [%s], "connections": [
      {"id": "c1", "from": "operational-database.records", "to": "batch-ingestion.source"},
      {"id": "c2", "from": "client-application.requests", "to": "online-serving.requests"},
      {"id": "c3", "from": "feature-pipeline.features", "to": "model-trainer.data"}]}
    """
        .formatted(components);
  }

  private static void runs(String... arguments) {
    CommandLine.run(List.of(arguments), Streams.standard());
  }
}
