package org.plumbline.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plumbline.json.Json;
import org.plumbline.json.JsonPlaces;
import org.plumbline.json.JsonReader;

/// What reading a catalogue and reading a pack have in common: the object is read as a whole, and
/// all that is wrong with it is told at once, in the order of the file.
final class CatalogFile {
  private static final JsonPlaces.Place START = new JsonPlaces.Place(1, 1);

  private CatalogFile() {}

  /// Reads a file.
  ///
  /// @param file its name, for messages
  /// @throws CatalogException with all faults if there are any
  static <T> T read(String file, byte[] bytes, Function<Entry, T> reader) throws CatalogException {
    return switch (JsonReader.read(bytes)) {
      case JsonReader.Broken(var fault) ->
          throw new CatalogException(
              List.of(
                  line(file, new JsonPlaces.Place(fault.line(), fault.column()), fault.message())));
      case JsonReader.Parsed(Json.JsonObject object) -> {
        Entry.Faults faults = new Entry.Faults(new ArrayList<>());
        T read = reader.apply(new Entry(object, "", faults));
        if (!faults.found().isEmpty()) {
          throw new CatalogException(located(file, bytes, faults.found()));
        }
        yield read;
      }
      case JsonReader.Parsed(Json other) ->
          throw new CatalogException(
              List.of(
                  line(file, START, "found " + other.kind() + "; expected a catalogue object")));
    };
  }

  private static List<String> located(String file, byte[] bytes, List<Entry.Fault> faults) {
    Map<String, JsonPlaces.Place> places =
        JsonPlaces.of(bytes, faults.stream().map(Entry.Fault::pointer).toList());
    Comparator<Entry.Fault> byLine =
        Comparator.comparingInt(fault -> places.getOrDefault(fault.pointer(), START).line());
    return faults.stream()
        .distinct()
        .sorted(
            byLine.thenComparingInt(fault -> places.getOrDefault(fault.pointer(), START).column()))
        .map(fault -> line(file, places.getOrDefault(fault.pointer(), START), fault.message()))
        .toList();
  }

  private static String line(String file, JsonPlaces.Place place, String message) {
    return file + ":" + place.line() + ":" + place.column() + ": " + message;
  }
}
