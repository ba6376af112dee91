package org.plumbline.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.json.JsonPlaces;
import org.plumbline.words.Words;

/// What is wrong with one file, collected so that all of it is told in one go.
final class Faults {
  static final Words WORDS = Words.beside(Faults.class);

  private final Path file;
  private final Map<String, String> found = new LinkedHashMap<>();

  Faults(Path file) {
    this.file = file;
  }

  /// Something is wrong at a JSON pointer; the first fault at a place counts.
  void wrong(String pointer, String key, Object... values) {
    found.putIfAbsent(pointer, WORDS.say(key, values));
  }

  boolean none() {
    return found.isEmpty();
  }

  /// `FILE:LINE:COLUMN: what is wrong`, one for each.
  List<String> lines(byte[] bytes) {
    Map<String, JsonPlaces.Place> places = JsonPlaces.of(bytes, found.keySet());
    List<String> lines = new ArrayList<>();
    found.forEach((pointer, message) -> {
      JsonPlaces.Place place = nearest(places, pointer);
      lines.add(line(file, place.line(), place.column(), message));
    });
    return lines;
  }

  /// Where the value stands, or what it should have stood in.
  private static JsonPlaces.Place nearest(Map<String, JsonPlaces.Place> places, String pointer) {
    return places.getOrDefault(pointer, new JsonPlaces.Place(1, 1));
  }

  static String line(Path file, int line, int column, String message) {
    return file + ":" + line + ":" + column + ": " + message;
  }
}
