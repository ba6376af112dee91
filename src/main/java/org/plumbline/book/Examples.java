package org.plumbline.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.json.Json;
import org.plumbline.json.JsonReader;
import org.plumbline.json.JsonWriter;
import org.plumbline.rules.RuleBook;
import org.plumbline.store.DesignReader;

/// The bad and the good example of every rule, from the files beside the rules. The tests run them,
/// and the pages of the rule book show them, so a page cannot show what is not so.
///
/// A design is read when it is asked for.
public final class Examples {
  private static final List<String> FILES =
      List.of("connection-examples.json", "examples.json", "acceptance-examples.json");

  private final Catalog catalog;
  private final Map<String, Json.JsonObject> written;

  private Examples(Catalog catalog, Map<String, Json.JsonObject> written) {
    this.catalog = catalog;
    this.written = written;
  }

  /// The examples that come with the program.
  public static Examples bundled(Catalog catalog) {
    Map<String, Json.JsonObject> written = new LinkedHashMap<>();
    for (String file : FILES) {
      for (Json each : items(object(bytes(file)), "examples")) {
        Json.JsonObject example = (Json.JsonObject) each;
        written.put(text(at(example, "rule")), example);
      }
    }
    return new Examples(catalog, written);
  }

  /// The ids of all rules that have one.
  public Set<String> rules() {
    return Set.copyOf(written.keySet());
  }

  /// The example of a rule.
  public Optional<Example> of(String rule) {
    return Optional.ofNullable(written.get(rule))
        .map(example ->
            new Example(
                rule, elements(example), design(at(example, "bad")), design(at(example, "good"))));
  }

  private static List<List<String>> elements(Json.JsonObject example) {
    return items(example, "elements").stream()
        .map(each -> ((Json.JsonArray) each).items().stream().map(Examples::text).toList())
        .toList();
  }

  private Design design(Json json) {
    byte[] file = JsonWriter.text(json).getBytes(StandardCharsets.UTF_8);
    return switch (DesignReader.read(file, catalog)) {
      case DesignReader.Loaded loaded -> loaded.design();
      case DesignReader.Refused refused ->
          throw new IllegalStateException(String.valueOf(refused.faults()));
    };
  }

  private static byte[] bytes(String file) {
    try (InputStream in = RuleBook.class.getResourceAsStream(file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Json.JsonObject object(byte[] bytes) {
    return switch (JsonReader.read(bytes)) {
      case JsonReader.Parsed(Json value) -> (Json.JsonObject) value;
      case JsonReader.Broken(var fault) -> throw new IllegalStateException(fault.message());
    };
  }

  private static Json at(Json.JsonObject object, String key) {
    return object.at(key).orElseThrow();
  }

  private static List<Json> items(Json.JsonObject object, String key) {
    return ((Json.JsonArray) at(object, key)).items();
  }

  private static String text(Json json) {
    return ((Json.JsonText) json).text();
  }
}
