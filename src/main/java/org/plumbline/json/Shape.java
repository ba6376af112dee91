package org.plumbline.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// An object that is being made for programs to read, member by member.
public final class Shape {
  private final Map<String, Json> members = new LinkedHashMap<>();

  public Shape text(String key, String words) {
    return put(key, new Json.JsonText(words));
  }

  /// A text that is left out where there is none.
  public Shape textIfAny(String key, String words) {
    return words.isEmpty() ? this : text(key, words);
  }

  public Shape number(String key, double number) {
    return put(key, Json.JsonNumber.of(number));
  }

  public Shape texts(String key, Collection<String> words) {
    return list(key, words, Json.JsonText::new);
  }

  public <T> Shape list(String key, Collection<T> items, Function<T, Json> json) {
    return put(key, new Json.JsonArray(items.stream().map(json).toList()));
  }

  public Shape put(String key, Json value) {
    members.put(key, value);
    return this;
  }

  public Json json() {
    return new Json.JsonObject(members);
  }

  /// An object with one list.
  public static <T> Json of(String key, List<T> items, Function<T, Json> json) {
    return new Shape().list(key, items, json).json();
  }
}
