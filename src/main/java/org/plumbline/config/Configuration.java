package org.plumbline.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.json.Json;
import org.plumbline.json.JsonFault;
import org.plumbline.json.JsonPlaces;
import org.plumbline.json.JsonReader;
import org.plumbline.rules.RuleIds;
import org.plumbline.rules.RuleSet;
import org.plumbline.rules.RuleSet.Profile;
import org.plumbline.rules.Severity;
import org.plumbline.words.Words;

/// Reads `plumbline.json`: `profile` names a choice for all rules, `rules` says of single ones how
/// bad their findings are, or `off`; `packs` lists folders of component types, as paths from the
/// file. Of several files above a design the nearest holds.
public final class Configuration {
  /// What the file is called.
  public static final String FILE = "plumbline.json";

  private static final Words WORDS = Words.beside(Configuration.class);
  private static final List<String> KEYS = List.of("profile", "rules", "packs");

  private final Path file;
  private final Map<String, String> faults = new LinkedHashMap<>();

  private Configuration(Path file) {
    this.file = file;
  }

  /// What reading ends in.
  public sealed interface Outcome {}

  /// The rules as they count.
  ///
  /// @param packs folders of packs, in the order in which they are to be read
  public record Chosen(RuleSet rules, List<Path> packs) implements Outcome {
    /// All rules as they are, and no packs.
    public static final Chosen STANDARD = new Chosen(RuleSet.RECOMMENDED, List.of());

    /// Copies the list.
    public Chosen {
      packs = List.copyOf(packs);
    }
  }

  /// The file cannot be followed.
  ///
  /// @param lines `FILE:LINE:COLUMN: what is wrong`, one for each fault
  public record Faulty(List<String> lines) implements Outcome {
    /// Copies the lines.
    public Faulty {
      lines = List.copyOf(lines);
    }
  }

  /// The nearest configuration beside or above a file; all rules as they are if there is none.
  public static Outcome near(Path design) {
    Optional<Path> folder = Optional.ofNullable(design.toAbsolutePath().normalize().getParent());
    while (folder.isPresent()) {
      Path candidate = folder.get().resolve(FILE);
      if (Files.isRegularFile(candidate)) {
        return read(candidate);
      }
      folder = Optional.ofNullable(folder.get().getParent());
    }
    return Chosen.STANDARD;
  }

  /// Reads a configuration.
  public static Outcome read(Path file) {
    try {
      return new Configuration(file).read(Files.readAllBytes(file));
    } catch (NoSuchFileException _) {
      return new Faulty(List.of(WORDS.say("missing", file)));
    } catch (IOException fault) {
      return new Faulty(List.of(WORDS.say("unreadable", file, String.valueOf(fault.getMessage()))));
    }
  }

  private Outcome read(byte[] bytes) {
    return switch (JsonReader.read(bytes)) {
      case JsonReader.Broken(JsonFault fault) ->
          new Faulty(List.of(line(fault.line(), fault.column(), fault.message())));
      case JsonReader.Parsed(Json.JsonObject object) -> read(bytes, object);
      case JsonReader.Parsed(Json other) ->
          new Faulty(List.of(line(1, 1, WORDS.say("no-object", other.kind()))));
    };
  }

  private Outcome read(byte[] bytes, Json.JsonObject object) {
    for (String key : object.members().keySet()) {
      if (!KEYS.contains(key)) {
        wrong(JsonPlaces.step(key), "unknown-key", key, String.join(", ", KEYS));
      }
    }
    RuleSet rules = new RuleSet(profile(object), levels(object));
    List<Path> packs = packs(object);
    return faults.isEmpty() ? new Chosen(rules, packs) : new Faulty(lines(bytes));
  }

  private Profile profile(Json.JsonObject object) {
    Optional<Json> said = object.at("profile");
    if (said.isEmpty()) {
      return Profile.RECOMMENDED;
    }
    for (Profile profile : Profile.values()) {
      if (said.get().equals(new Json.JsonText(profile.id()))) {
        return profile;
      }
    }
    String known = Stream.of(Profile.values()).map(Profile::id).collect(Collectors.joining(", "));
    wrong("/profile", "unknown-profile", known);
    return Profile.RECOMMENDED;
  }

  private Map<String, Optional<Severity>> levels(Json.JsonObject object) {
    Map<String, Optional<Severity>> levels = new HashMap<>();
    if (object.at("rules").isPresent() && !(object.at("rules").get() instanceof Json.JsonObject)) {
      wrong("/rules", "no-rules", object.at("rules").get().kind());
    } else if (object.at("rules").orElse(Json.JsonObject.EMPTY) instanceof Json.JsonObject rules) {
      rules.members().forEach((rule, level) -> add(rule, level, levels));
    }
    return levels;
  }

  private void add(String rule, Json level, Map<String, Optional<Severity>> levels) {
    String pointer = "/rules" + JsonPlaces.step(rule);
    if (!RuleIds.all().contains(rule)) {
      wrong(pointer, "unknown-rule", rule);
    } else if (level.equals(new Json.JsonText("off"))) {
      levels.put(rule, Optional.empty());
    } else {
      Stream.of(Severity.values())
          .filter(severity -> level.equals(new Json.JsonText(severity.id())))
          .findFirst()
          .ifPresentOrElse(
              severity -> levels.put(rule, Optional.of(severity)),
              () -> wrong(pointer, "unknown-level", rule));
    }
  }

  private List<Path> packs(Json.JsonObject object) {
    Json said = object.at("packs").orElse(new Json.JsonArray(List.of()));
    if (!(said instanceof Json.JsonArray(List<Json> items))) {
      wrong("/packs", "no-packs", said.kind());
      return List.of();
    }
    List<Path> packs = new ArrayList<>();
    for (int n = 0; n < items.size(); n++) {
      Optional<Path> pack = pack(items.get(n));
      pack.ifPresent(packs::add);
      if (pack.isEmpty()) {
        wrong("/packs/" + n, "no-pack");
      }
    }
    return packs;
  }

  /// A path that leads away from the file; one from the root would hold on one machine alone.
  private Optional<Path> pack(Json item) {
    try {
      return item instanceof Json.JsonText(String text) && !text.isBlank()
          ? Optional.of(Path.of(text))
              .filter(path -> !path.isAbsolute() && path.getRoot() == null)
              .map(file::resolveSibling)
          : Optional.empty();
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  private void wrong(String pointer, String key, Object... values) {
    faults.put(pointer, WORDS.say(key, values));
  }

  private List<String> lines(byte[] bytes) {
    Map<String, JsonPlaces.Place> places = JsonPlaces.of(bytes, faults.keySet());
    List<String> lines = new ArrayList<>();
    faults.forEach((pointer, message) -> {
      JsonPlaces.Place place = places.getOrDefault(pointer, new JsonPlaces.Place(1, 1));
      lines.add(line(place.line(), place.column(), message));
    });
    return lines;
  }

  private String line(int line, int column, String message) {
    return file + ":" + line + ":" + column + ": " + message;
  }
}
