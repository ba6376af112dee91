package org.plumbline.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads a catalogue file and refuses it with line and key where it does not hold together.
public final class CatalogReader {
  private static final String BUNDLED = "catalog.json";

  /// Made from it by the build.
  private static final String PACKED = "catalog.bin";

  private CatalogReader() {}

  /// The catalogue that comes with the program.
  static Catalog bundled() {
    try (InputStream packed = CatalogReader.class.getResourceAsStream(PACKED)) {
      return packed == null ? fromJson() : Unpacker.unpack(packed.readAllBytes());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// The same from the file that people edit.
  static Catalog fromJson() {
    try (InputStream in =
        Objects.requireNonNull(CatalogReader.class.getResourceAsStream(BUNDLED), BUNDLED)) {
      return read(BUNDLED, in.readAllBytes());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (CatalogException fault) {
      throw new IllegalStateException(fault.getMessage(), fault);
    }
  }

  /// Reads a catalogue.
  ///
  /// @param file its name, for messages
  /// @throws CatalogException with all faults if there are any
  public static Catalog read(String file, byte[] bytes) throws CatalogException {
    return CatalogFile.read(file, bytes, CatalogReader::catalog);
  }

  private static Catalog catalog(Entry file) {
    Map<String, ArtifactKind> artifacts = artifacts(file.entries("artifacts"), Map.of());
    List<Stage> stages = file.entries("stages").stream().map(CatalogReader::stage).toList();
    Map<String, Stage> stagesById = Catalog.byId(stages, Stage::id);
    Map<String, ComponentType.PropertyGroup> facets = new LinkedHashMap<>();
    file.entries("facets")
        .forEach(facet -> facets.put(facet.text("id"), PropertyReader.group(facet)));
    List<Entry> described = file.entries("components");
    Set<String> ids = described.stream().map(each -> each.text("id")).collect(Collectors.toSet());
    TypeReader types = new TypeReader(artifacts, stagesById, facets, ids);
    List<ComponentType> components =
        described.stream().map(types::type).flatMap(Optional::stream).toList();
    List<Property> design =
        PropertyReader.properties(file, "designProperties").stream()
            .filter(property -> !property.id().equals("title"))
            .toList();
    return new Catalog(
        artifacts,
        stagesById,
        facets,
        Catalog.byId(components, ComponentType::id),
        PropertyReader.properties(file, "connectionProperties"),
        design,
        Catalog.byId(
            file.entries("boundaryKinds").stream().map(CatalogReader::boundaryKind).toList(),
            BoundaryKind::id));
  }

  /// The kinds that are described, after those that are known.
  static Map<String, ArtifactKind> artifacts(List<Entry> entries, Map<String, ArtifactKind> known) {
    Map<String, ArtifactKind> read = new LinkedHashMap<>(known);
    for (Entry entry : entries) {
      Optional<ArtifactKind> parent =
          entry.optionalText("parent").flatMap(_ -> entry.choice("parent", read));
      ArtifactKind kind =
          new ArtifactKind(
              entry.text("id"),
              entry.text("name"),
              parent,
              word(entry, "family", ArtifactKind.Family.values(), ArtifactKind.Family.DATA),
              word(entry, "line", ArtifactKind.Line.values(), ArtifactKind.Line.SOLID),
              entry.text("definition"));
      read.put(kind.id(), kind);
    }
    return read;
  }

  private static <E extends Enum<E>> E word(Entry entry, String key, E[] values, E instead) {
    Map<String, E> byWord = new LinkedHashMap<>();
    for (E value : values) {
      byWord.put(value.name().toLowerCase(Locale.ROOT), value);
    }
    return entry.choice(key, byWord).orElse(instead);
  }

  private static Stage stage(Entry entry) {
    return new Stage(
        entry.text("id"),
        entry.text("name"),
        (int) entry.number("order").orElse(0),
        entry.text("section"),
        entry.text("question"));
  }

  private static BoundaryKind boundaryKind(Entry entry) {
    return new BoundaryKind(
        entry.text("id"), entry.text("name"), PropertyReader.properties(entry, "properties"));
  }
}
