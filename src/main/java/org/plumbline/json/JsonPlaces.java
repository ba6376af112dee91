package org.plumbline.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Finds where values stand in a text, by their JSON pointers (RFC 6901). Reads the text once more,
/// which only those pay for who have a fault to report.
public final class JsonPlaces {
  private final byte[] bytes;
  private final JsonParser parser;
  private final Set<String> wanted;
  private final Map<String, Place> found = new HashMap<>();

  private JsonPlaces(byte[] bytes, JsonParser parser, Set<String> wanted) {
    this.bytes = bytes;
    this.parser = parser;
    this.wanted = wanted;
  }

  /// A place in a text, line and column counted from 1.
  public record Place(int line, int column) {}

  /// The places of the values under the pointers, as far as there are such values.
  ///
  /// @param bytes a text that `JsonReader` has parsed
  public static Map<String, Place> of(byte[] bytes, Collection<String> pointers) {
    int start = ByteCheck.startOf(bytes);
    try (JsonParser parser =
        new JsonFactory()
            .createParser(ObjectReadContext.empty(), bytes, start, bytes.length - start)) {
      JsonPlaces places = new JsonPlaces(bytes, parser, new HashSet<>(pointers));
      parser.nextToken();
      places.visit("");
      return places.found;
    }
  }

  /// A key or an index as one step of a pointer.
  public static String step(String key) {
    return "/" + key.replace("~", "~0").replace("/", "~1");
  }

  private void visit(String pointer) {
    if (wanted.contains(pointer)) {
      TextPlace place = TextPlace.at(bytes, parser.currentTokenLocation().getByteOffset());
      found.put(pointer, new Place(place.line(), place.column()));
    }
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        parser.nextToken();
        visit(pointer + step(key));
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int n = 0; parser.nextToken() != JsonToken.END_ARRAY; n++) {
        visit(pointer + "/" + n);
      }
    }
  }
}
