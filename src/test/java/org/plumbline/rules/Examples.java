package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Extras;
import org.plumbline.design.PortRef;
import org.plumbline.design.Properties;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.json.Json;
import org.plumbline.json.JsonReader;
import org.plumbline.json.JsonWriter;
import org.plumbline.store.DesignReader;

/// The bad and the good example of each rule about whole designs.
final class Examples {
  static final Catalog CATALOG = Catalog.bundled();

  private Examples() {}

  /// All examples, as they stand in their file.
  static List<Json.JsonObject> all() {
    try (var in = Checks.class.getResourceAsStream("examples.json")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      Json.JsonObject file = (Json.JsonObject) ((JsonReader.Parsed) JsonReader.read(bytes)).value();
      return items(file, "examples").stream().map(Json.JsonObject.class::cast).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Design design(Json.JsonObject example, String key) {
    byte[] bytes = JsonWriter.text(example.at(key).orElseThrow()).getBytes(StandardCharsets.UTF_8);
    DesignReader.Loaded loaded = (DesignReader.Loaded) DesignReader.read(bytes, CATALOG);
    boolean dangling = text(example, "rule").equals("story-broken");
    assertTrue(dangling || loaded.repairs().isEmpty(), () -> loaded.repairs().toString());
    return loaded.design();
  }

  /// The bad example of a rule with what its fix works on, which the example itself may lack.
  static Design mendable(Json.JsonObject example) {
    Design bad = design(example, "bad");
    return Optional.ofNullable(lines("fuller-examples.txt").get(text(example, "rule")))
        .map(more -> more.startsWith("frame ") ? framed(bad, more) : wired(bad, more))
        .orElse(bad);
  }

  /// The lines of a table, `key: value`, without its comments.
  static Map<String, String> lines(String table) {
    try (var in = Examples.class.getResourceAsStream(table)) {
      Map<String, String> lines = new LinkedHashMap<>();
      new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(": ", 2))
          .forEach(line -> lines.put(line[0], line[1]));
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Design wired(Design bad, String more) {
    String[] parts = more.split("; ", -1);
    List<Component> components = new ArrayList<>(bad.components());
    for (String each : parts[0].split(", ", -1)) {
      String[] said = each.split(" = ", -1);
      Point corner = new Point(0, 2000 + 200 * components.size());
      components.add(
          Component.of(said[0], CATALOG.component(said[1]).orElseThrow(), corner)
              .withName(said[0] + " more"));
    }
    List<Connection> connections = new ArrayList<>(bad.connections());
    for (String each : parts[1].split(", ", -1)) {
      String[] ports = each.split(" > |\\.", -1);
      connections.add(
          Connection.of(
              "more-" + connections.size(),
              new PortRef(ports[0], ports[1]),
              new PortRef(ports[2], ports[3])));
    }
    return bad.withComponents(components).withConnections(connections);
  }

  private static Design framed(Design bad, String more) {
    String[] said = more.substring("frame ".length()).split(": ", -1);
    List<String> members = List.of(said[1].split(", ", -1));
    Rect bounds =
        Rect.around(
                bad.components().stream()
                    .filter(each -> members.contains(each.id()))
                    .map(Component::bounds)
                    .toList())
            .orElseThrow()
            .grown(40);
    Boundary frame =
        new Boundary(
            said[0], "team", "Team", Optional.empty(), bounds, false, Properties.NONE, Extras.NONE);
    return bad.withBoundaries(List.of(frame))
        .withComponents(
            bad.components().stream()
                .map(each ->
                    members.contains(each.id()) ? each.withBoundary(Optional.of(frame.id())) : each)
                .toList());
  }

  static List<Json> items(Json.JsonObject object, String key) {
    return ((Json.JsonArray) object.at(key).orElseThrow()).items();
  }

  static String text(Json.JsonObject object, String key) {
    return text(object.at(key).orElseThrow());
  }

  static String text(Json json) {
    return ((Json.JsonText) json).text();
  }
}
