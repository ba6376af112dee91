package org.plumbline.records;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.design.Extras.Unknown;
import org.plumbline.json.Json;
import org.plumbline.json.Json.JsonObject;
import org.plumbline.json.JsonReader;
import org.plumbline.json.JsonReader.Parsed;
import org.plumbline.json.JsonWriter;

/// What a design file says of a decision beyond what this program understands, in one line of front
/// matter: by the key that it follows in the file, so that it comes back to its place. JSON on one
/// line is a value of YAML, too.
final class Beyond {
  /// The key of front matter.
  static final String KEY = "plumbline";

  private Beyond() {}

  static String written(List<Unknown> unknown) {
    Map<String, Json> after = new LinkedHashMap<>();
    for (Unknown each : unknown) {
      Map<String, Json> members = new LinkedHashMap<>();
      if (after.get(each.after()) instanceof JsonObject(Map<String, Json> before)) {
        members.putAll(before);
      }
      members.put(each.key(), each.value());
      after.put(each.after(), new JsonObject(members));
    }
    // Line ends inside of texts are escaped, so these are between values.
    String line = JsonWriter.text(new JsonObject(after)).strip().replaceAll("\n *", " ");
    return KEY + ": " + Scalars.shown(line);
  }

  /// What a value says; empty if it is nobody's of this program.
  static Optional<List<Unknown>> read(String value) {
    if (!(JsonReader.read(value.getBytes(StandardCharsets.UTF_8))
        instanceof Parsed(JsonObject object))) {
      return Optional.empty();
    }
    List<Unknown> unknown = new ArrayList<>();
    for (Map.Entry<String, Json> after : object.members().entrySet()) {
      if (!(after.getValue() instanceof JsonObject(Map<String, Json> members))) {
        return Optional.empty();
      }
      members.forEach((key, each) -> unknown.add(new Unknown(after.getKey(), key, each)));
    }
    return Optional.of(unknown);
  }

  /// Whether a line of front matter begins with the key.
  static boolean isOn(String line) {
    return line.startsWith(KEY + ":");
  }
}
