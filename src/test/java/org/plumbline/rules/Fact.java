package org.plumbline.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.json.Json;

/// One thing in which two designs may differ, and how the one becomes the other by it.
sealed interface Fact {
  /// The lists of a design's elements.
  List<String> LISTS =
      List.of("components", "connections", "boundaries", "notes", "decisions", "story", "accepted");

  /// The design, as it stands in a file, with the fact changed.
  Json.JsonObject in(Json.JsonObject design);

  /// Another element, behind the others of its kind.
  record Added(String list, Json.JsonObject element) implements Fact {
    @Override
    public Json.JsonObject in(Json.JsonObject design) {
      List<Json> items = new ArrayList<>(items(design, list));
      items.add(element);
      return with(design, list, Optional.of(new Json.JsonArray(items)));
    }
  }

  /// An element less.
  record Dropped(String list, String id) implements Fact {
    @Override
    public Json.JsonObject in(Json.JsonObject design) {
      List<Json> items =
          items(design, list).stream().filter(each -> !idOf(each).equals(id)).toList();
      return with(design, list, Optional.of(new Json.JsonArray(items)));
    }
  }

  /// Something else said of an element, or of the design where there is no id; nothing said any
  /// more where there is no value.
  ///
  /// @param key what it is about; a property's begins with `properties.`
  record Changed(String id, String key, Optional<Json> value) implements Fact {
    private static final String PROPERTY = "properties.";

    @Override
    public Json.JsonObject in(Json.JsonObject design) {
      if (id.isEmpty()) {
        return told(design);
      }
      Json.JsonObject now = design;
      for (String list : LISTS) {
        List<Json> items =
            items(design, list).stream()
                .map(each -> idOf(each).equals(id) ? told((Json.JsonObject) each) : each)
                .toList();
        now = items.isEmpty() ? now : with(now, list, Optional.of(new Json.JsonArray(items)));
      }
      return now;
    }

    private Json.JsonObject told(Json.JsonObject element) {
      if (!key.startsWith(PROPERTY)) {
        return with(element, key, value);
      }
      Json.JsonObject properties =
          (Json.JsonObject) element.at("properties").orElse(Json.JsonObject.EMPTY);
      Json.JsonObject changed = with(properties, key.substring(PROPERTY.length()), value);
      return with(element, "properties", Optional.of(changed));
    }
  }

  /// Reads the one fact of a pair.
  static Fact read(Json.JsonObject json) {
    if (json.at("add").isPresent()) {
      return new Added(
          Examples.text(json, "add"), (Json.JsonObject) json.at("element").orElseThrow());
    }
    if (json.at("drop").isPresent()) {
      return new Dropped(Examples.text(json, "drop"), Examples.text(json, "id"));
    }
    return new Changed(Examples.text(json, "of"), Examples.text(json, "change"), json.at("value"));
  }

  /// What is different in the second design: a line for each element that is there in one only, and
  /// for each thing that is said otherwise. Where something lies is one thing.
  static List<String> between(Json.JsonObject one, Json.JsonObject other) {
    List<String> facts = new ArrayList<>(said("the design", one, other));
    for (String list : LISTS) {
      Map<String, Json.JsonObject> before = byId(items(one, list));
      Map<String, Json.JsonObject> after = byId(items(other, list));
      before.keySet().stream()
          .filter(each -> !after.containsKey(each))
          .forEach(each -> facts.add(list + ": no " + each));
      after.keySet().stream()
          .filter(each -> !before.containsKey(each))
          .forEach(each -> facts.add(list + ": also " + each));
      before.forEach((id, each) ->
          Optional.ofNullable(after.get(id)).ifPresent(now -> facts.addAll(said(id, each, now))));
      if (!order(before, after).equals(order(after, before))) {
        facts.add(list + ": another order");
      }
    }
    return facts;
  }

  private static List<String> order(Map<String, ?> of, Map<String, ?> in) {
    return of.keySet().stream().filter(in::containsKey).toList();
  }

  private static List<String> said(String about, Json.JsonObject one, Json.JsonObject other) {
    Map<String, Json> before = flat(one);
    Map<String, Json> after = flat(other);
    return Stream.concat(before.keySet().stream(), after.keySet().stream())
        .distinct()
        .filter(key -> !Objects.equals(before.get(key), after.get(key)))
        .map(key -> List.of("x", "y", "width", "height").contains(key) ? "place" : key)
        .distinct()
        .map(key -> about + ": other " + key)
        .toList();
  }

  private static Map<String, Json> flat(Json.JsonObject element) {
    Map<String, Json> flat = new LinkedHashMap<>();
    element
        .members()
        .forEach((key, value) -> {
          if (value instanceof Json.JsonObject inner) {
            inner.members().forEach((name, each) -> flat.put(key + "." + name, each));
          } else if (!LISTS.contains(key)) {
            flat.put(key, value);
          }
        });
    return flat;
  }

  private static Map<String, Json.JsonObject> byId(List<Json> items) {
    Map<String, Json.JsonObject> all = new LinkedHashMap<>();
    items.forEach(each -> all.put(idOf(each), (Json.JsonObject) each));
    return all;
  }

  /// The id of an element; an acceptance has none and is itself.
  private static String idOf(Json element) {
    return ((Json.JsonObject) element).at("id").map(Examples::text).orElseGet(element::toString);
  }

  private static List<Json> items(Json.JsonObject design, String list) {
    return design.at(list).map(each -> ((Json.JsonArray) each).items()).orElse(List.of());
  }

  private static Json.JsonObject with(Json.JsonObject object, String key, Optional<Json> value) {
    Map<String, Json> members = new LinkedHashMap<>(object.members());
    value.ifPresentOrElse(each -> members.put(key, each), () -> members.remove(key));
    return new Json.JsonObject(members);
  }
}
