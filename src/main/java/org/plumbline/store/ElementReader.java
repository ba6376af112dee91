package org.plumbline.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.Property;
import org.plumbline.design.Acceptance;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Decision;
import org.plumbline.design.Note;
import org.plumbline.design.PortRef;
import org.plumbline.design.StoryStep;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.json.Json;
import org.plumbline.words.Quoted;

/// Reads the elements of a design, one method a kind.
///
/// Their ids have been made unique before, see `IdReader`.
final class ElementReader {
  /// How far from the origin anything may lie, in logical pixels.
  static final Property.Limits PLACE = new Property.Limits(-10_000_000, 10_000_000);

  /// How wide and high anything may be, in logical pixels.
  static final Property.Limits SIZE = new Property.Limits(8, 10_000);

  /// The width of a boundary if nothing else is said, in logical pixels.
  static final double AREA_WIDTH = 400;

  /// The height of a boundary if nothing else is said, in logical pixels.
  static final double AREA_HEIGHT = 300;

  private final Catalog catalog;
  private final Described described;

  ElementReader(Catalog catalog, Described described) {
    this.catalog = catalog;
    this.described = described;
  }

  Component component(Fields fields, String id) {
    String type = named(fields, "type", "missing-type");
    Optional<ComponentType> known = catalog.component(type);
    if (known.isEmpty() && !type.isEmpty()) {
      fields.told("type", "unknown-type", Quoted.of(type));
    }
    String name = fields.required("name", known.map(ComponentType::name).orElse(id));
    for (String key : List.of("x", "y")) {
      if (!fields.has(key)) {
        fields.told(key, "missing", key, "0");
      }
    }
    return new Component(
        id,
        type,
        name,
        bounds(fields, new Rect(0, 0, Component.WIDTH, Component.HEIGHT)),
        optional(fields, "boundary"),
        fields.flag("pinned"),
        PropertiesReader.read(fields, described.of(type)),
        fields.extras(Keys.COMPONENT));
  }

  Connection connection(Fields fields, String id) {
    return new Connection(
        id,
        end(fields, "from"),
        end(fields, "to"),
        waypoints(fields),
        PropertiesReader.read(fields, catalog.connectionProperties()),
        fields.extras(Keys.CONNECTION));
  }

  private static PortRef end(Fields fields, String key) {
    String text = named(fields, key, "missing-end");
    PortRef end = PortRef.of(text);
    if (end.port().isEmpty() && text.endsWith(".")) {
      fields.keep(key);
    }
    return end;
  }

  /// A text without which the element means nothing; empty if it is not there.
  private static String named(Fields fields, String key, String missing) {
    String text = fields.text(key);
    if (text.isEmpty() && (fields.isText(key) || !fields.has(key))) {
      fields.repaired(key, missing, key);
    }
    return text;
  }

  private static List<Point> waypoints(Fields fields) {
    Optional<Json> value = fields.at("waypoints");
    if (value.isEmpty()) {
      return List.of();
    }
    return value.get() instanceof Json.JsonArray(List<Json> items)
            && items.stream().allMatch(item -> point(item).isPresent())
        ? items.stream().map(item -> point(item).orElseThrow()).toList()
        : fields.wrong("waypoints", value.get(), "an array of [x, y] within range", List.of());
  }

  private static Optional<Point> point(Json item) {
    return item instanceof Json.JsonArray(List<Json> pair)
            && pair.size() == 2
            && pair.getFirst() instanceof Json.JsonNumber x
            && pair.getLast() instanceof Json.JsonNumber y
            && PLACE.hold(x.value())
            && PLACE.hold(y.value())
        ? Optional.of(new Point(x.value(), y.value()))
        : Optional.empty();
  }

  Boundary boundary(Fields fields, String id) {
    String kind = fields.text("kind");
    if (catalog.boundaryKind(kind).isEmpty() && !kind.isEmpty()) {
      fields.told("kind", "unknown-kind", Quoted.of(kind));
    }
    return new Boundary(
        id,
        kind,
        fields.text("name"),
        optional(fields, "parent"),
        bounds(fields, new Rect(0, 0, AREA_WIDTH, AREA_HEIGHT)),
        fields.flag("collapsed"),
        PropertiesReader.read(fields, described.ofBoundary(kind)),
        fields.extras(Keys.BOUNDARY));
  }

  Note note(Fields fields, String id) {
    return new Note(
        id,
        fields.text("text"),
        fields.text("image"),
        bounds(fields, new Rect(0, 0, Note.WIDTH, Note.HEIGHT)),
        fields.texts("about"),
        fields.extras(Keys.NOTE));
  }

  Decision decision(Fields fields, String id) {
    return new Decision(
        id,
        fields.text("title"),
        status(fields),
        fields.text("date"),
        fields.text("author"),
        fields.text("context"),
        fields.text("choice"),
        fields.text("rationale"),
        fields.texts("alternatives"),
        fields.text("tradeoffs"),
        fields.texts("about"),
        fields.texts("gone"),
        fields.text("supersedes"),
        fields.extras(Keys.DECISION));
  }

  private static Decision.Status status(Fields fields) {
    String word = fields.text("status");
    for (Decision.Status status : Decision.Status.values()) {
      if (word(status).equals(word)) {
        return status;
      }
    }
    if (!word.isEmpty()) {
      String words =
          Arrays.stream(Decision.Status.values())
              .map(ElementReader::word)
              .collect(Collectors.joining(", "));
      fields.repaired("status", "unknown-word", "status", Quoted.of(word), words);
    }
    return Decision.Status.PROPOSED;
  }

  /// The word for a status in a file.
  static String word(Decision.Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  StoryStep step(Fields fields, String id) {
    return new StoryStep(
        id,
        fields.text("title"),
        fields.text("say"),
        fields.text("notes"),
        fields.texts("focus"),
        fields.text("overlay"),
        fields.extras(Keys.STEP));
  }

  Acceptance acceptance(Fields fields) {
    return new Acceptance(
        fields.text("rule"),
        fields.text("element"),
        fields.text("reason"),
        fields.text("owner"),
        fields.text("date"),
        fields.text("expires"),
        fields.text("decision"),
        fields.extras(Keys.ACCEPTED));
  }

  private static Optional<String> optional(Fields fields, String key) {
    return Optional.of(fields.text(key)).filter(text -> !text.isEmpty());
  }

  private static Rect bounds(Fields fields, Rect usual) {
    return new Rect(
        fields.number("x", PLACE, usual.x()),
        fields.number("y", PLACE, usual.y()),
        fields.number("width", SIZE, usual.width()),
        fields.number("height", SIZE, usual.height()));
  }
}
