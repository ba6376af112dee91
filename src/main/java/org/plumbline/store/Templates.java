package org.plumbline.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;

/// The designs that come with the program, to start from.
public final class Templates {
  private static final String FOLDER = "/templates/";

  private Templates() {}

  /// A template.
  ///
  /// @param id its file's name without the ending
  /// @param own whether it is one of the user's own, not a bundled one
  public record Template(String id, Design design, boolean own) {}

  /// The ids of all bundled templates, from the simplest on.
  public static List<String> ids() {
    return new String(bytes("index.txt").orElseThrow(), StandardCharsets.UTF_8).lines().toList();
  }

  /// All bundled templates, from the simplest on.
  public static List<Template> all(Catalog catalog) {
    return ids().stream()
        .map(id -> new Template(id, find(id, catalog).orElseThrow(), false))
        .toList();
  }

  /// The bundled template with this id.
  public static Optional<Design> find(String id, Catalog catalog) {
    return ids().contains(id)
        ? bytes(id + ".json").map(file -> design(id, file, catalog))
        : Optional.empty();
  }

  private static Design design(String id, byte[] file, Catalog catalog) {
    return switch (DesignReader.read(file, catalog)) {
      case DesignReader.Loaded loaded -> loaded.design();
      case DesignReader.Refused refused ->
          throw new IllegalStateException(id + ": " + refused.faults());
    };
  }

  private static Optional<byte[]> bytes(String name) {
    try (InputStream in = Templates.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
