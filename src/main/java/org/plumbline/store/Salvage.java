package org.plumbline.store;

import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.json.Json;
import org.plumbline.json.JsonWriter;
import org.plumbline.json.Rescue;

/// What can be read of a file that is refused: the elements that stand whole before its first
/// fault.
public record Salvage(DesignReader.Loaded loaded) {
  /// The readable part of a file; empty if no component can be read.
  public static Optional<Salvage> of(byte[] bytes, Catalog catalog) {
    return Rescue.of(bytes)
        .filter(object -> object.at("components").orElse(null) instanceof Json.JsonArray)
        .map(object -> DesignReader.read(JsonWriter.bytes(object), catalog))
        .filter(DesignReader.Loaded.class::isInstance)
        .map(DesignReader.Loaded.class::cast)
        .filter(loaded -> !loaded.design().components().isEmpty())
        .map(Salvage::new);
  }

  public Design design() {
    return loaded.design();
  }
}
