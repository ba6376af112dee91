package org.plumbline.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// What can be read of a broken text: all that is complete before its first fault. Members of the
/// outermost object and items of its lists are kept or dropped whole.
public final class Rescue {
  private final JsonParser parser;
  private boolean broken;

  private Rescue(JsonParser parser) {
    this.parser = parser;
  }

  /// The readable part of a text that should be an object; empty if nothing of it can be read.
  public static Optional<Json.JsonObject> of(byte[] bytes) {
    byte[] sound = sound(bytes);
    if (sound.length > JsonReader.LARGEST_FILE) {
      return Optional.empty();
    }
    try (JsonParser parser = JsonReader.parser(sound)) {
      return parser.nextToken() == JsonToken.START_OBJECT
          ? Optional.of(new Rescue(parser).outermost())
          : Optional.empty();
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  /// The bytes before the first that is no text.
  private static byte[] sound(byte[] bytes) {
    int end = ByteCheck.textEnd(bytes);
    return end == bytes.length ? bytes : Arrays.copyOf(bytes, end);
  }

  private Json.JsonObject outermost() {
    Map<String, Json> members = new LinkedHashMap<>();
    try {
      while (!broken && parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = parser.currentName();
        Json value = parser.nextToken() == JsonToken.START_ARRAY ? list() : value(2);
        members.putIfAbsent(key, value);
      }
    } catch (JacksonException | TooDeep _) {
      broken = true;
    }
    return new Json.JsonObject(members);
  }

  private Json list() {
    List<Json> items = new ArrayList<>();
    try {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(3));
      }
    } catch (JacksonException | TooDeep _) {
      broken = true;
    }
    return new Json.JsonArray(items);
  }

  private Json value(int depth) {
    if (depth > JsonReader.DEEPEST) {
      throw new TooDeep();
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String key = parser.currentName();
          parser.nextToken();
          members.putIfAbsent(key, value(depth + 1));
        }
        yield new Json.JsonObject(members);
      }
      case START_ARRAY -> {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(depth + 1));
        }
        yield new Json.JsonArray(items);
      }
      case VALUE_STRING -> new Json.JsonText(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.JsonNumber(parser.getString());
      case VALUE_TRUE -> new Json.JsonFlag(true);
      case VALUE_FALSE -> new Json.JsonFlag(false);
      default -> new Json.JsonNull();
    };
  }

  /// Ends reading where values are nested too deep; caught where the list or the object ends.
  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooDeep() {
      super("", null, false, false);
    }
  }
}
