package org.plumbline.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the file of a pack: kinds and types in the form of the bundled catalogue, and nothing
/// else. It is stricter than the reader of the bundled one, since people write packs by hand: keys
/// that mean nothing, ids that are taken and words that are blank are told.
public final class ExtensionReader {
  /// What a pack says of its form; the bundled catalogue says the same.
  public static final String FORMAT = "plumbline-catalog/1";

  /// How many types a pack may have.
  public static final int MOST_TYPES = 200;

  private final Catalog base;

  private ExtensionReader(Catalog base) {
    this.base = base;
  }

  /// Reads what the file adds to a catalogue.
  ///
  /// @param file its name, for messages
  /// @throws CatalogException with all faults if there are any
  public static Extension read(Catalog base, String file, byte[] bytes) throws CatalogException {
    return CatalogFile.read(file, bytes, new ExtensionReader(base)::extension);
  }

  private Extension extension(Entry file) {
    file.only("format", "artifacts", "components");
    String format = file.text("format");
    if (!format.equals(FORMAT) && file.object().at("format").isPresent()) {
      file.wrong("format", Entry.WORDS.say("other-format", format, FORMAT));
    }
    List<Entry> kinds = file.perhapsEntries("artifacts");
    kinds.forEach(this::checkKind);
    Map<String, ArtifactKind> artifacts = CatalogReader.artifacts(kinds, base.artifacts());
    List<ArtifactKind> added =
        artifacts.values().stream().filter(kind -> !base.artifacts().containsValue(kind)).toList();
    return new Extension(added, types(file, artifacts));
  }

  private void checkKind(Entry kind) {
    kind.only("id", "name", "parent", "family", "line", "definition");
    Wording.checkId(kind, Wording.TYPE);
    Wording.checkWords(kind, "name", "definition");
    kind.text("parent");
    base.artifact(kind.text("id"))
        .ifPresent(
            taken -> kind.wrong("id", Entry.WORDS.say("kind-taken", taken.id(), taken.name())));
  }

  private List<ComponentType> types(Entry file, Map<String, ArtifactKind> artifacts) {
    List<Entry> described = file.entries("components");
    if (described.size() > MOST_TYPES) {
      file.wrong("components", Entry.WORDS.say("too-many", described.size(), MOST_TYPES));
      return List.of();
    }
    Set<String> ids = new HashSet<>(base.components().keySet());
    described.forEach(each -> ids.add(each.text("id")));
    TypeReader reader = new TypeReader(artifacts, base.stages(), base.facets(), ids);
    described.forEach(this::checkType);
    return described.stream().map(reader::type).flatMap(Optional::stream).toList();
  }

  private void checkType(Entry type) {
    new TypeCheck(type, base).run();
  }
}
