package org.plumbline.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Finds where values stand in a text, by their JSON pointers (RFC 6901). Reads the text once more,
/// which only those pay for who have a fault to report.
public final class JsonPlaces {
  private final byte[] bytes;
  private final JsonParser parser;

  /// The pointers asked for and all that lead to them.
  private final Set<String> ways;

  private final Map<String, Place> found = new HashMap<>();

  /// Where the last value on the way was found. Values come in the order of the text, so counting
  /// goes on from there instead of from the start.
  private int offset;

  private TextPlace place = new TextPlace(1, 1);

  private JsonPlaces(byte[] bytes, JsonParser parser, Set<String> ways) {
    this.bytes = bytes;
    this.parser = parser;
    this.ways = ways;
    offset = ByteCheck.startOf(bytes);
  }

  /// A place in a text, line and column counted from 1.
  public record Place(int line, int column) {}

  /// The places of the values under the pointers, as far as there are such values.
  ///
  /// @param bytes a text that `JsonReader` has parsed
  public static Map<String, Place> of(byte[] bytes, Collection<String> pointers) {
    try (JsonParser parser = JsonReader.parser(bytes)) {
      JsonPlaces places = new JsonPlaces(bytes, parser, ways(pointers));
      parser.nextToken();
      places.visit("");
      places.found.keySet().retainAll(Set.copyOf(pointers));
      return places.found;
    }
  }

  private static Set<String> ways(Collection<String> pointers) {
    Set<String> ways = new HashSet<>();
    for (String pointer : pointers) {
      String way = pointer;
      while (ways.add(way) && !way.isEmpty()) {
        way = way.substring(0, way.lastIndexOf('/'));
      }
    }
    return ways;
  }

  /// A key or an index as one step of a pointer.
  public static String step(String key) {
    return "/" + key.replace("~", "~0").replace("/", "~1");
  }

  private void visit(String pointer) {
    if (!ways.contains(pointer)) {
      parser.skipChildren();
      return;
    }
    found.put(pointer, here());
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

  private Place here() {
    int to = JsonReader.offset(bytes, parser);
    place = place.further(bytes, offset, to);
    offset = to;
    return new Place(place.line(), place.column());
  }
}
