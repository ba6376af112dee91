package org.plumbline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.catalog.Property;
import org.plumbline.design.Extras;
import org.plumbline.json.Json;
import org.plumbline.json.JsonPlaces;

/// The members of one object of a file, taken key by key. What cannot be taken as it stands is
/// replaced, and the original is kept for writing back.
final class Fields {
  private static final char REPLACEMENT = '\uFFFD';

  private final Json.JsonObject object;
  private final Json.JsonObject written;
  private final Supplier<String> pointer;
  private final Reading reading;
  private String element;
  private List<Extras.Damaged> damaged = List.of();

  /// @param pointer where the object stands in its file; asked for when something is wrong there
  Fields(Json.JsonObject object, Supplier<String> pointer, Reading reading) {
    this(object, object, pointer, reading);
  }

  private Fields(
      Json.JsonObject object, Json.JsonObject written, Supplier<String> pointer, Reading reading) {
    this.object = object;
    this.written = written;
    this.pointer = pointer;
    this.reading = reading;
    this.element = "";
  }

  /// An object inside this one; what is wrong there concerns the same element.
  Fields inside(String key, Json.JsonObject inner) {
    Json.JsonObject there =
        isPatch() ? written.at(key).flatMap(Fields::object).orElse(Json.JsonObject.EMPTY) : inner;
    Fields fields = new Fields(inner, there, () -> pointer(key), reading);
    fields.element = element;
    return fields;
  }

  /// An object in a list inside this one.
  Fields inside(String key, int place, Json.JsonObject inner) {
    Fields fields = new Fields(inner, () -> pointer(key) + "/" + place, reading);
    fields.element = element;
    return fields;
  }

  /// These as some keys of an object that is read as a whole, told to another reading.
  Fields asPatchOf(Json.JsonObject whole, Reading told) {
    Fields fields = new Fields(whole, object, pointer, told);
    fields.element = element;
    return fields;
  }

  /// Whether only some keys of the object stand in this place.
  @SuppressWarnings("ReferenceEquality") // another object is meant, be it equal or not
  boolean isPatch() {
    return object != written;
  }

  private static Optional<Json.JsonObject> object(Json value) {
    return value instanceof Json.JsonObject object ? Optional.of(object) : Optional.empty();
  }

  Json.JsonObject object() {
    return object;
  }

  /// Where the object stands.
  String pointer() {
    return pointer.get();
  }

  /// Whose members these are, for messages.
  void belongTo(String id) {
    element = id;
  }

  Optional<Json> at(String key) {
    return object.at(key);
  }

  boolean isText(String key) {
    return object.at(key).orElse(null) instanceof Json.JsonText;
  }

  /// How many members there are.
  int size() {
    return object.members().size();
  }

  boolean has(String key) {
    return object.at(key).isPresent();
  }

  String pointer(String key) {
    return pointer.get() + JsonPlaces.step(key);
  }

  /// Writes down that the value under `key` was replaced, and keeps the original.
  void repaired(String key, String say, Object... values) {
    keep(key);
    told(key, say, values);
  }

  /// Has the value under `key` written back as it stands.
  void keep(String key) {
    object.at(key).ifPresent(original -> keep(new Extras.Damaged(key, original)));
  }

  private void keep(Extras.Damaged original) {
    List<Extras.Damaged> more = new ArrayList<>(damaged);
    more.add(original);
    damaged = more;
  }

  /// Writes down that something is wrong with the value under `key`, which is kept as it is.
  void told(String key, String say, Object... values) {
    reading.repair(
        has(key) ? pointer(key) : pointer.get(), element, Reading.WORDS.say(say, values));
  }

  String text(String key) {
    Optional<Json> value = object.at(key);
    if (value.isEmpty()) {
      return "";
    }
    return value.get() instanceof Json.JsonText(String text)
        ? whole(key, text)
        : wrong(key, value.get(), "a text", "");
  }

  /// A text that has to be there; `instead` if it is not.
  String required(String key, String instead) {
    if (!has(key)) {
      repaired(key, "missing", key, instead);
      return instead;
    }
    String text = text(key);
    return isText(key) ? text : instead;
  }

  boolean flag(String key) {
    Optional<Json> value = object.at(key);
    if (value.isEmpty()) {
      return false;
    }
    return value.get() instanceof Json.JsonFlag(boolean on)
        ? on
        : wrong(key, value.get(), "true or false", false);
  }

  double number(String key, Property.Limits limits, double instead) {
    Optional<Json> value = object.at(key);
    if (value.isEmpty()) {
      return instead;
    }
    if (value.get() instanceof Json.JsonNumber number) {
      double found = number.value();
      if (limits.hold(found)) {
        return found;
      }
    }
    return switch (value.get()) {
      case Json.JsonNumber number when Double.isFinite(number.value()) ->
          replaced(
              key, "out-of-range", limits, Math.clamp(number.value(), limits.min(), limits.max()));
      case Json.JsonNumber _ -> replaced(key, "not-finite", limits, instead);
      case Json _ -> replaced(key, "not-a-number", limits, instead);
    };
  }

  private double replaced(String key, String say, Property.Limits limits, double instead) {
    String taken = Json.JsonNumber.of(instead).digits();
    String min = Json.JsonNumber.of(limits.min()).digits();
    String max = Json.JsonNumber.of(limits.max()).digits();
    repaired(key, say, key, taken, min, max, at(key).orElseThrow().kind());
    return instead;
  }

  List<String> texts(String key) {
    Optional<Json> value = object.at(key);
    if (value.isEmpty()) {
      return List.of();
    }
    return value.get() instanceof Json.JsonArray(List<Json> items)
            && items.stream().allMatch(Json.JsonText.class::isInstance)
        ? whole(key, items.stream().map(Fields::textOf).toList())
        : wrong(key, value.get(), "an array of texts", List.of());
  }

  <T> T wrong(String key, Json found, String expected, T instead) {
    repaired(key, "wrong-kind", key, found.kind(), expected);
    return instead;
  }

  private String whole(String key, String text) {
    String whole = withoutLoneSurrogates(text);
    if (!whole.equals(text)) {
      repaired(key, "lone-surrogate", key);
    }
    return whole;
  }

  private List<String> whole(String key, List<String> texts) {
    List<String> whole = texts.stream().map(Fields::withoutLoneSurrogates).toList();
    if (!whole.equals(texts)) {
      repaired(key, "lone-surrogate", key);
    }
    return whole;
  }

  private static String withoutLoneSurrogates(String text) {
    if (!hasSurrogates(text)) {
      return text;
    }
    StringBuilder whole = new StringBuilder();
    text.codePoints()
        .map(each -> each >= 0xD800 && each <= 0xDFFF ? REPLACEMENT : each)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  private static boolean hasSurrogates(String text) {
    for (int n = 0; n < text.length(); n++) {
      if (Character.isSurrogate(text.charAt(n))) {
        return true;
      }
    }
    return false;
  }

  /// The members that are not among the known keys, and the originals of those that were replaced.
  Extras extras(List<String> known) {
    List<Extras.Damaged> kept =
        damaged.stream().filter(each -> written.at(each.key()).isPresent()).toList();
    if (kept.isEmpty() && written.hasOnly(known)) {
      return Extras.NONE;
    }
    List<Extras.Unknown> unknown = new ArrayList<>();
    String after = "";
    for (Map.Entry<String, Json> member : written.members().entrySet()) {
      if (known.contains(member.getKey())) {
        after = member.getKey();
      } else if (!isPatch() || !(member.getValue() instanceof Json.JsonNull)) {
        unknown.add(new Extras.Unknown(after, member.getKey(), member.getValue()));
      }
    }
    return new Extras(unknown, kept);
  }

  private static String textOf(Json item) {
    return item instanceof Json.JsonText(String text) ? text : "";
  }
}
