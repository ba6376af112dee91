package org.plumbline.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.plumbline.json.Json;
import org.plumbline.json.JsonPlaces;

/// An object of a file, read key by key. What is wrong is written down and replaced by something
/// harmless, so that reading goes on and finds the other faults too.
///
/// @param pointer where it stands (RFC 6901)
record Node(Json.JsonObject object, String pointer, Faults faults) {
  /// Up to so many words that could have been meant are named in a message.
  private static final int NAMED = 30;

  /// Where the value under a key stands.
  String at(String key) {
    return pointer + JsonPlaces.step(key);
  }

  boolean has(String key) {
    return object.at(key).isPresent();
  }

  /// Writes down what is wrong with the value under a key, or with the object if it is missing.
  void wrong(String key, String fault, Object... values) {
    faults.wrong(has(key) ? at(key) : pointer, fault, values);
  }

  /// Writes down keys that are none of these.
  void only(Collection<String> known) {
    for (String key : object.members().keySet()) {
      if (!known.contains(key)) {
        faults.wrong(at(key), "unknown-key", key, String.join(", ", known));
      }
    }
  }

  /// The text that has to be there.
  String needed(String key) {
    Optional<String> text = text(key);
    if (text.isEmpty() && !has(key)) {
      wrong(key, "missing-text", key);
    }
    return text.orElse("");
  }

  Optional<String> text(String key) {
    Optional<Json> value = object.at(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get() instanceof Json.JsonText(String text) && !text.isBlank()) {
      return Optional.of(text);
    }
    wrong(key, "no-text", key, value.get().kind());
    return Optional.empty();
  }

  /// A whole number of at least 0, or another one if there is none.
  int count(String key, int otherwise) {
    Optional<Json> value = object.at(key);
    if (value.isEmpty()) {
      return otherwise;
    }
    if (value.get() instanceof Json.JsonNumber number
        && number.value() == Math.rint(number.value())
        && number.value() >= 0
        && number.value() <= Integer.MAX_VALUE) {
      return (int) number.value();
    }
    wrong(key, "no-count", key, value.get().kind());
    return otherwise;
  }

  Optional<Node> object(String key) {
    Optional<Json> value = object.at(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get() instanceof Json.JsonObject inner) {
      return Optional.of(new Node(inner, at(key), faults));
    }
    wrong(key, "no-object-at", key, value.get().kind());
    return Optional.empty();
  }

  /// The objects of an array; none if there is no such key.
  List<Node> objects(String key) {
    Optional<Json> value = object.at(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (!(value.get() instanceof Json.JsonArray(List<Json> items))) {
      wrong(key, "no-array", key, value.get().kind());
      return List.of();
    }
    List<Node> nodes = new ArrayList<>();
    IntStream.range(0, items.size())
        .forEach(n -> {
          String place = at(key) + "/" + n;
          if (items.get(n) instanceof Json.JsonObject inner) {
            nodes.add(new Node(inner, place, faults));
          } else {
            faults.wrong(place, "no-object-at", key, items.get(n).kind());
          }
        });
    return nodes;
  }

  /// One word or an array of words, all of them known ones.
  Set<String> words(String key, Collection<String> known) {
    Set<String> words = new LinkedHashSet<>();
    texts(
        key,
        (place, word) -> {
          if (known.contains(word)) {
            words.add(word);
          } else {
            faults.wrong(place, "unknown-word", word, named(known));
          }
        });
    return words;
  }

  /// Hands on one text, or each of an array of texts, with where it stands.
  void texts(String key, BiConsumer<String, String> taker) {
    Optional<Json> value = object.at(key);
    if (value.isEmpty()) {
      return;
    }
    switch (value.get()) {
      case Json.JsonText(String text) -> taker.accept(at(key), text);
      case Json.JsonArray(List<Json> items) -> {
        for (int n = 0; n < items.size(); n++) {
          String place = at(key) + "/" + n;
          if (items.get(n) instanceof Json.JsonText(String text)) {
            taker.accept(place, text);
          } else {
            faults.wrong(place, "no-text", key, items.get(n).kind());
          }
        }
      }
      case Json other -> wrong(key, "no-texts", key, other.kind());
    }
  }

  static String named(Collection<String> known) {
    List<String> all = List.copyOf(known);
    return all.size() <= NAMED
        ? String.join(", ", all)
        : String.join(", ", all.subList(0, NAMED)) + " …";
  }
}
