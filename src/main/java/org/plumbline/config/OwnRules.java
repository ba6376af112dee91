package org.plumbline.config;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.catalog.Catalog;
import org.plumbline.json.Json;
import org.plumbline.json.JsonFault;
import org.plumbline.json.JsonReader;
import org.plumbline.rules.own.OwnRule;

/// The rules that a team has written, with the examples that prove them: all `.json` files of the
/// folders that a configuration names.
///
/// @param rules in the order of the files' names, and within a file as they stand
public record OwnRules(List<OwnRule> rules, List<Example> examples) {
  /// None.
  public static final OwnRules NONE = new OwnRules(List.of(), List.of());

  private static final long LARGEST = 1 << 20;

  /// Copies the lists.
  public OwnRules {
    rules = List.copyOf(rules);
    examples = List.copyOf(examples);
  }

  /// A design, and what a rule should find in it.
  ///
  /// @param rule id of the rule
  /// @param place `FILE:LINE:COLUMN` of the example
  /// @param design as it stands in the file, perhaps shorter than a design file has to be
  /// @param finds ids of the elements of each finding
  public record Example(
      String rule, String place, Json.JsonObject design, List<List<String>> finds) {
    /// Copies the lists.
    public Example {
      finds = finds.stream().map(List::copyOf).toList();
    }
  }

  /// What reading ends in.
  public sealed interface Outcome {}

  /// All of them could be read.
  public record Read(OwnRules rules) implements Outcome {}

  /// Some could not.
  ///
  /// @param lines `FILE:LINE:COLUMN: what is wrong`, one for each fault
  public record Faulty(List<String> lines) implements Outcome {
    /// Copies the lines.
    public Faulty {
      lines = List.copyOf(lines);
    }
  }

  /// Reads files, or all rule files of folders.
  ///
  /// @param catalog whose words the rules may use
  public static Outcome read(List<Path> places, Catalog catalog) {
    List<OwnRule> rules = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    Map<String, Path> known = new HashMap<>();
    for (Path file : files(places, faults)) {
      RuleFile read = file(file, catalog, faults);
      rules.addAll(read.rules());
      examples.addAll(read.examples());
      for (OwnRule rule : read.rules()) {
        Path other = known.put(rule.entry().id(), file);
        if (other != null && !other.equals(file)) {
          faults.add(
              Faults.line(file, 1, 1, Faults.WORDS.say("known-rule", rule.entry().id(), other)));
        }
      }
    }
    return faults.isEmpty() ? new Read(new OwnRules(rules, examples)) : new Faulty(faults);
  }

  private static List<Path> files(List<Path> places, List<String> faults) {
    List<Path> files = new ArrayList<>();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(place, "*.json")) {
          List<Path> found = new ArrayList<>();
          inside.forEach(found::add);
          found.stream().sorted().forEach(files::add);
        } catch (IOException fault) {
          faults.add(unreadable(place, fault));
        }
      } else if (Files.isRegularFile(place)) {
        files.add(place);
      } else {
        faults.add(Faults.WORDS.say("no-rules-there", place));
      }
    }
    return files;
  }

  private static RuleFile file(Path file, Catalog catalog, List<String> faults) {
    try {
      if (Files.size(file) > LARGEST) {
        faults.add(Faults.line(file, 1, 1, Faults.WORDS.say("too-large", LARGEST >> 20)));
        return RuleFile.EMPTY;
      }
      return parsed(file, Files.readAllBytes(file), catalog, faults);
    } catch (IOException fault) {
      faults.add(unreadable(file, fault));
      return RuleFile.EMPTY;
    }
  }

  private static RuleFile parsed(Path file, byte[] bytes, Catalog catalog, List<String> lines) {
    switch (JsonReader.read(bytes)) {
      case JsonReader.Broken(JsonFault fault) ->
          lines.add(Faults.line(file, fault.line(), fault.column(), fault.message()));
      case JsonReader.Parsed(Json.JsonObject object) -> {
        Faults faults = new Faults(file);
        RuleFile read = new RuleReader(catalog).file(new Node(object, "", faults));
        if (faults.none()) {
          return read.placed(file, bytes);
        }
        lines.addAll(faults.lines(bytes));
      }
      case JsonReader.Parsed(Json other) ->
          lines.add(Faults.line(file, 1, 1, Faults.WORDS.say("no-rule-file", other.kind())));
    }
    return RuleFile.EMPTY;
  }

  private static String unreadable(Path file, IOException fault) {
    return Faults.WORDS.say("unreadable", file, String.valueOf(fault.getMessage()));
  }
}
