package org.plumbline.json;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A JSON value. Values carry no places: who needs line and column of a value asks `JsonPlaces` for
/// its pointer, so that the healthy way pays nothing for them.
public sealed interface Json {
  /// An object; its members keep their order.
  record JsonObject(Map<String, Json> members) implements Json {
    /// The object without members.
    public static final JsonObject EMPTY = new JsonObject(Map.of());

    /// Copies the members in their order.
    public JsonObject {
      if (!(members instanceof FewMembers)) {
        members =
            members.size() <= FewMembers.MOST
                ? FewMembers.of(members)
                : Collections.unmodifiableMap(new LinkedHashMap<>(members));
      }
    }

    /// The value under `key`.
    public Optional<Json> at(String key) {
      return Optional.ofNullable(members.get(key));
    }

    /// Whether there are no members but these.
    public boolean hasOnly(Collection<String> keys) {
      return members instanceof FewMembers few
          ? few.areAmong(keys)
          : keys.containsAll(members.keySet());
    }
  }

  /// An array.
  record JsonArray(List<Json> items) implements Json {
    /// The array without items.
    public static final JsonArray EMPTY = new JsonArray(List.of());

    /// Copies the items.
    public JsonArray {
      items = List.copyOf(items);
    }
  }

  /// A text.
  record JsonText(String text) implements Json {}

  /// A number, kept as it was written: `2.50` stays `2.50`.
  record JsonNumber(String digits) implements Json {
    /// So many characters never name a whole number that a double cannot hold.
    private static final int EXACT = 15;

    /// The number as the nearest double; infinite where it is too large for one.
    public double value() {
      return isShortAndWhole() ? Long.parseLong(digits) : Double.parseDouble(digits);
    }

    /// Most numbers of a design are; reading them takes a fraction of the time.
    private boolean isShortAndWhole() {
      if (digits.length() > EXACT || digits.equals("-0")) {
        return false;
      }
      for (int n = 0; n < digits.length(); n++) {
        char each = digits.charAt(n);
        if ((each < '0' || each > '9') && (n > 0 || each != '-')) {
          return false;
        }
      }
      return true;
    }

    /// A finite number written without needless decimals, in plain notation up to 15 digits.
    public static JsonNumber of(double value) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("JSON has no number " + value + ".");
      }
      boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
      return new JsonNumber(whole ? Long.toString((long) value) : Double.toString(value));
    }
  }

  /// True or false.
  record JsonFlag(boolean value) implements Json {}

  /// Nothing.
  record JsonNull() implements Json {}

  /// What kind of value this is, for messages: "an object", "a text" …
  default String kind() {
    return switch (this) {
      case JsonObject _ -> "an object";
      case JsonArray _ -> "an array";
      case JsonText _ -> "a text";
      case JsonNumber _ -> "a number";
      case JsonFlag _ -> "true or false";
      case JsonNull _ -> "null";
    };
  }
}
