package org.plumbline.packs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.CatalogException;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Extension;
import org.plumbline.catalog.ExtensionReader;
import org.plumbline.draw.IconFile;
import org.plumbline.json.JsonPlaces;

/// Reads one pack: `pack.json` with kinds and types in the form of the bundled catalogue, and
/// `icons/ID.svg` for each type. A pack is used as a whole or not at all.
public final class PackReader {
  /// What the description of a pack is called.
  public static final String FILE = "pack.json";

  private final Path folder;
  private final PackFile description;
  private final List<String> faults = new ArrayList<>();

  private PackReader(Path folder) {
    this.folder = folder;
    description = new PackFile(folder, folder.resolve(FILE));
  }

  /// What reading ends in.
  public sealed interface Outcome {}

  /// A pack that can be used; each of its types has its icon.
  public record Usable(Extension extension) implements Outcome {}

  /// All that is wrong, a line each: `FILE:LINE:COLUMN: what is wrong and what was expected`.
  public record Faulty(List<String> lines) implements Outcome {
    /// Copies the lines.
    public Faulty {
      lines = List.copyOf(lines);
    }
  }

  /// Reads the pack in a folder.
  ///
  /// @param base the catalogue that it is to extend
  public static Outcome read(Catalog base, Path folder) {
    return new PackReader(folder).read(base);
  }

  private Outcome read(Catalog base) {
    try {
      byte[] bytes = description.bytes();
      Extension read = ExtensionReader.read(base, description.path().toString(), bytes);
      List<ComponentType> drawn = drawn(read.components(), bytes);
      return faults.isEmpty()
          ? new Usable(new Extension(read.artifacts(), drawn))
          : new Faulty(faults);
    } catch (PackFile.Unusable fault) {
      return new Faulty(List.of(fault.line()));
    } catch (CatalogException fault) {
      return new Faulty(fault.faults());
    }
  }

  private List<ComponentType> drawn(List<ComponentType> types, byte[] bytes) {
    List<ComponentType> drawn = new ArrayList<>();
    Map<String, String> without = new LinkedHashMap<>();
    for (int n = 0; n < types.size(); n++) {
      String id = types.get(n).id();
      PackFile icon = new PackFile(folder, folder.resolve("icons").resolve(id + ".svg"));
      if (icon.exists()) {
        drawn.add(drawn(types.get(n), icon));
      } else {
        without.put("/components/" + n + "/id", PackFile.WORDS.say("no-icon", id));
      }
    }
    if (!without.isEmpty()) {
      tell(without, bytes);
    }
    return drawn;
  }

  private ComponentType drawn(ComponentType type, PackFile icon) {
    try {
      switch (IconFile.read(icon.bytes())) {
        case IconFile.Drawn(var outline) -> {
          return type.drawnAs(outline);
        }
        case IconFile.Faulty(int line, int column, String message) ->
            faults.add(icon.path() + ":" + line + ":" + column + ": " + message);
      }
    } catch (PackFile.Unusable fault) {
      faults.add(fault.line());
    }
    return type;
  }

  private void tell(Map<String, String> byPointer, byte[] bytes) {
    Map<String, JsonPlaces.Place> places = JsonPlaces.of(bytes, byPointer.keySet());
    byPointer.forEach((pointer, message) -> {
      JsonPlaces.Place place = places.getOrDefault(pointer, new JsonPlaces.Place(1, 1));
      faults.add(
          description.path() + ":" + place.line() + ":" + place.column() + ": id: " + message);
    });
  }
}
