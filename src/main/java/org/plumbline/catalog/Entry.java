package org.plumbline.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.json.Json;
import org.plumbline.json.JsonPlaces;
import org.plumbline.words.Words;

/// One object of a catalogue file, read key by key. What is missing or of the wrong kind is written
/// down and replaced by something harmless, so that all faults are found in one go.
record Entry(Json.JsonObject object, String pointer, Faults faults) {
  static final Words WORDS = Words.beside(Entry.class);

  /// What is wrong so far, by JSON pointer.
  record Faults(List<Fault> found) {
    void add(String pointer, String message) {
      found.add(new Fault(pointer, message));
    }
  }

  /// A fault and where it is.
  record Fault(String pointer, String message) {}

  private String at(String key) {
    return pointer + JsonPlaces.step(key);
  }

  /// Writes down what is wrong with the value under `key`.
  void wrong(String key, String message) {
    faults.add(object.at(key).isPresent() ? at(key) : pointer, key + ": " + message);
  }

  /// Writes down each key that is none of these.
  void only(String... keys) {
    for (String key : object.members().keySet()) {
      if (!List.of(keys).contains(key)) {
        wrong(key, WORDS.say("unknown-key", String.join(", ", keys)));
      }
    }
  }

  /// The objects in an array that may be left out.
  List<Entry> perhapsEntries(String key) {
    return object.at(key).isPresent() ? entries(key) : List.of();
  }

  String text(String key) {
    return optionalText(key).orElseGet(() -> missing(key, "a text", ""));
  }

  Optional<String> optionalText(String key) {
    return switch (object.at(key).orElse(null)) {
      case null -> Optional.empty();
      case Json.JsonNull _ -> Optional.empty();
      case Json.JsonText(String text) -> Optional.of(text);
      case Json other -> Optional.of(missing(key, "a text", other, ""));
    };
  }

  OptionalDouble number(String key) {
    return switch (object.at(key).orElse(null)) {
      case null -> OptionalDouble.empty();
      case Json.JsonNumber number -> OptionalDouble.of(number.value());
      case Json other -> OptionalDouble.of(missing(key, "a number", other, 0.0));
    };
  }

  List<String> texts(String key) {
    return switch (object.at(key).orElse(null)) {
      case null -> List.of();
      case Json.JsonArray(List<Json> items) when items.stream().allMatch(Entry::isText) ->
          items.stream().map(Entry::textOf).toList();
      case Json other -> missing(key, "an array of texts", other, List.<String>of());
    };
  }

  /// The objects in an array, each with an id of its own.
  List<Entry> entries(String key) {
    List<Entry> entries = objects(key);
    Set<String> ids = new HashSet<>();
    for (Entry each : entries) {
      String id = each.object.at("id").map(Entry::textOf).orElse("");
      if (!id.isEmpty() && !ids.add(id)) {
        each.wrong("id", "“" + id + "” appears twice; expected each id once");
      }
    }
    return entries;
  }

  private List<Entry> objects(String key) {
    return switch (object.at(key).orElse(null)) {
      case Json.JsonArray(List<Json> items) when items.stream().allMatch(Entry::isObject) ->
          IntStream.range(0, items.size())
              .mapToObj(n -> entry((Json.JsonObject) items.get(n), at(key) + "/" + n))
              .toList();
      case null -> missing(key, "an array of objects", List.<Entry>of());
      case Json other -> missing(key, "an array of objects", other, List.<Entry>of());
    };
  }

  Map<String, Json> members(String key) {
    return switch (object.at(key).orElse(null)) {
      case null -> Map.of();
      case Json.JsonObject(Map<String, Json> members) -> members;
      case Json other -> missing(key, "an object", other, Map.<String, Json>of());
    };
  }

  /// What `choices` has under the text at `key`.
  <T> Optional<T> choice(String key, Map<String, T> choices) {
    String id = text(key);
    Optional<T> chosen = Optional.ofNullable(choices.get(id));
    if (chosen.isEmpty() && object.at(key).isPresent()) {
      wrong(
          key, "there is no “" + id + "”; expected one of " + String.join(", ", choices.keySet()));
    }
    return chosen;
  }

  private Entry entry(Json.JsonObject inner, String innerPointer) {
    return new Entry(inner, innerPointer, faults);
  }

  private <T> T missing(String key, String expected, T instead) {
    wrong(key, "missing; expected " + expected);
    return instead;
  }

  private <T> T missing(String key, String expected, Json found, T instead) {
    wrong(key, "found " + found.kind() + "; expected " + expected);
    return instead;
  }

  private static boolean isText(Json item) {
    return item instanceof Json.JsonText;
  }

  private static boolean isObject(Json item) {
    return item instanceof Json.JsonObject;
  }

  static String textOf(Json item) {
    return item instanceof Json.JsonText(String text) ? text : "";
  }
}
