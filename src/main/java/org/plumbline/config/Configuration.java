package org.plumbline.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.json.Json;
import org.plumbline.json.JsonFault;
import org.plumbline.json.JsonReader;
import org.plumbline.rules.RuleSet;
import org.plumbline.words.Words;

/// Reads `plumbline.json`: `profile` names a choice for all rules, `rules` says of single ones how
/// bad their findings are, or `off`, and sets their thresholds; `ownRules` names folders with rules
/// of the team's own and `packs` folders of component types, as paths from the file. Of several
/// files above a design the nearest holds.
public final class Configuration {
  /// What the file is called.
  public static final String FILE = "plumbline.json";

  private static final Words WORDS = Faults.WORDS;
  private static final List<String> KEYS = List.of("profile", "rules", "ownRules", "packs");

  private final Path file;
  private final Faults faults;

  private Configuration(Path file) {
    this.file = file;
    this.faults = new Faults(file);
  }

  /// What reading ends in.
  public sealed interface Outcome {}

  /// What a team has chosen.
  ///
  /// @param rules how the rules count
  /// @param ownRules files and folders with rules of the team's own
  /// @param packs folders of packs, in the order in which they are to be read
  public record Chosen(RuleSet rules, List<Path> ownRules, List<Path> packs) implements Outcome {
    /// All rules as they are, no others, and no packs.
    public static final Chosen STANDARD = new Chosen(RuleSet.RECOMMENDED, List.of(), List.of());

    /// Copies the lists.
    public Chosen {
      ownRules = List.copyOf(ownRules);
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
    return fileNear(design).map(Configuration::read).orElse(Chosen.STANDARD);
  }

  /// Where it stands, if there is one.
  static Optional<Path> fileNear(Path design) {
    Optional<Path> folder = Optional.ofNullable(design.toAbsolutePath().normalize().getParent());
    while (folder.isPresent()) {
      Path candidate = folder.get().resolve(FILE);
      if (Files.isRegularFile(candidate)) {
        return Optional.of(candidate);
      }
      folder = Optional.ofNullable(folder.get().getParent());
    }
    return Optional.empty();
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
          new Faulty(List.of(Faults.line(file, fault.line(), fault.column(), fault.message())));
      case JsonReader.Parsed(Json.JsonObject object) -> read(bytes, new Node(object, "", faults));
      case JsonReader.Parsed(Json other) ->
          new Faulty(List.of(Faults.line(file, 1, 1, WORDS.say("no-object", other.kind()))));
    };
  }

  private Outcome read(byte[] bytes, Node node) {
    node.only(KEYS);
    Chosen chosen =
        new Chosen(RuleSettings.of(node), paths(node, "ownRules"), paths(node, "packs"));
    return faults.none() ? chosen : new Faulty(faults.lines(bytes));
  }

  /// Paths that lead away from the file; one from the root would hold on one machine alone.
  private List<Path> paths(Node node, String key) {
    List<Path> places = new ArrayList<>();
    node.texts(
        key,
        (place, text) -> {
          Optional<Path> path = path(text);
          path.ifPresent(places::add);
          if (path.isEmpty()) {
            faults.wrong(place, "no-path", key);
          }
        });
    return places;
  }

  private Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text))
          .filter(path -> !text.isBlank() && !path.isAbsolute() && path.getRoot() == null)
          .map(path -> file.toAbsolutePath().resolveSibling(path).normalize());
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }
}
