package org.plumbline.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.json.Json;
import org.plumbline.json.JsonReader;
import org.plumbline.json.JsonWriter;
import org.plumbline.rules.RuleSet;
import org.plumbline.rules.Severity;
import org.plumbline.rules.Threshold;

/// The configuration that holds for a design, to be changed and written back. What else stands in
/// the file stays as it is.
///
/// @param file the nearest one, or the one that would be made beside the design
/// @param rules how the rules count in it
public record Choice(Path file, Json.JsonObject json, RuleSet rules) {
  /// The configuration for a design.
  ///
  /// @return empty if there is one that cannot be followed, so that nothing of it is written over
  public static Optional<Choice> near(Path design) {
    Path file =
        Configuration.fileNear(design)
            .orElseGet(() -> design.toAbsolutePath().resolveSibling(Configuration.FILE));
    if (!Files.exists(file)) {
      return Optional.of(new Choice(file, Json.JsonObject.EMPTY, RuleSet.RECOMMENDED));
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      return Configuration.read(file) instanceof Configuration.Chosen chosen
              && JsonReader.read(bytes) instanceof JsonReader.Parsed(Json.JsonObject json)
          ? Optional.of(new Choice(file, json, chosen.rules()))
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// The same with other rules.
  public Choice with(RuleSet other) {
    Map<String, Json> members = new LinkedHashMap<>(json.members());
    if (other.profile() != RuleSet.Profile.RECOMMENDED || members.containsKey("profile")) {
      members.put("profile", new Json.JsonText(other.profile().id()));
    }
    Map<String, Json> levels = levels(other);
    if (levels.isEmpty()) {
      members.remove("rules");
    } else {
      members.put("rules", new Json.JsonObject(levels));
    }
    return new Choice(file, new Json.JsonObject(members), other);
  }

  /// Those that stand there already keep their order.
  private Map<String, Json> levels(RuleSet other) {
    Set<String> said = new TreeSet<>(other.set().keySet());
    other.figures().keySet().forEach(each -> said.add(each.rule()));
    Map<String, Json> levels = new LinkedHashMap<>();
    if (json.at("rules").orElse(Json.JsonObject.EMPTY) instanceof Json.JsonObject(var old)) {
      old.keySet().stream()
          .filter(said::contains)
          .forEach(rule -> levels.put(rule, level(rule, other)));
    }
    said.forEach(rule -> levels.putIfAbsent(rule, level(rule, other)));
    return levels;
  }

  private static Json level(String rule, RuleSet rules) {
    Optional<Json> severity =
        Optional.ofNullable(rules.set().get(rule))
            .map(each -> new Json.JsonText(each.map(Severity::id).orElse("off")));
    List<Threshold> figures =
        Threshold.of(rule).stream().filter(rules.figures()::containsKey).toList();
    if (figures.isEmpty() && severity.isPresent()) {
      return severity.get();
    }
    Map<String, Json> members = new LinkedHashMap<>();
    severity.ifPresent(each -> members.put("severity", each));
    figures.forEach(each -> members.put(each.name(), Json.JsonNumber.of(rules.figure(each))));
    return new Json.JsonObject(members);
  }

  /// Writes the file beside the old one and then over it.
  ///
  /// @throws IOException if that cannot be done; the old file is as it was then
  public void write() throws IOException {
    Path fresh = Files.createTempFile(file.getParent(), "plumbline", ".tmp");
    try {
      Files.write(fresh, JsonWriter.bytes(json));
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
