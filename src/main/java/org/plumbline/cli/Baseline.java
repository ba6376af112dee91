package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.json.Json;
import org.plumbline.json.JsonFault;
import org.plumbline.json.JsonReader;
import org.plumbline.json.Shape;
import org.plumbline.rules.Finding;

/// Findings that were there when somebody started to check, so that only new ones count. They are
/// recognised by file, rule and elements, not by line or words; files are named as seen from the
/// folder of the baseline.
final class Baseline {
  /// What the file says of itself.
  static final String FORMAT = "plumbline-baseline/1";

  private final Path folder;
  private final Map<Known, Integer> known = new HashMap<>();

  private Baseline(Path folder) {
    this.folder = folder;
  }

  private record Known(String file, String rule, List<String> elements) {}

  /// Reads a baseline.
  ///
  /// @throws Stopped if the file is none
  static Baseline read(String operand) throws Stopped {
    Source source = new Inputs(java.io.InputStream.nullInputStream()).read(operand);
    Baseline baseline = new Baseline(folder(operand));
    switch (JsonReader.read(source.bytes())) {
      case JsonReader.Broken(JsonFault fault) ->
          throw Stopped.unreadable(
              operand + ":" + fault.line() + ":" + fault.column() + ": " + fault.message());
      case JsonReader.Parsed(Json.JsonObject object)
          when object.at("format").equals(java.util.Optional.of(new Json.JsonText(FORMAT))) ->
          items(object, "findings").forEach(baseline::add);
      case JsonReader.Parsed _ -> throw Stopped.unreadable(WORDS.say("bad.baseline", operand));
    }
    return baseline;
  }

  /// The baseline of what has been found, to be written to a file.
  static Json of(List<CheckedFile> checked, String target) throws Stopped {
    Path folder = folder(target);
    List<Json> findings = new ArrayList<>();
    for (CheckedFile file : checked) {
      for (Finding finding : file.findings()) {
        findings.add(
            new Shape()
                .text("file", name(file.file(), folder))
                .text("rule", finding.rule())
                .texts("elements", finding.elements())
                .json());
      }
    }
    return new Shape().text("format", FORMAT).put("findings", new Json.JsonArray(findings)).json();
  }

  /// The findings that the baseline does not have. One that it has twice silences two.
  List<Finding> fresh(DesignFile file, List<Finding> findings) {
    Map<Known, Integer> left = new HashMap<>(known);
    List<Finding> fresh = new ArrayList<>();
    for (Finding finding : findings) {
      Known key = new Known(name(file, folder), finding.rule(), finding.elements());
      int count = left.getOrDefault(key, 0);
      if (count > 0) {
        left.put(key, count - 1);
      } else {
        fresh.add(finding);
      }
    }
    return fresh;
  }

  private void add(Json item) {
    if (item instanceof Json.JsonObject object) {
      List<String> elements = items(object, "elements").stream().map(Baseline::text).toList();
      Known one =
          new Known(
              object.at("file").map(Baseline::text).orElse(""),
              object.at("rule").map(Baseline::text).orElse(""),
              elements);
      known.merge(one, 1, Integer::sum);
    }
  }

  private static List<Json> items(Json.JsonObject object, String key) {
    return object.at(key).orElse(null) instanceof Json.JsonArray(List<Json> items)
        ? items
        : List.of();
  }

  private static String text(Json json) {
    return json instanceof Json.JsonText(String text) ? text : "";
  }

  private static Path folder(String operand) throws Stopped {
    Path folder = Inputs.path(operand).toAbsolutePath().normalize().getParent();
    return folder == null ? Path.of("") : folder;
  }

  private static String name(DesignFile file, Path folder) {
    return file.source()
        .path()
        .map(path -> path.toAbsolutePath().normalize())
        .map(path -> path.getRoot().equals(folder.getRoot()) ? folder.relativize(path) : path)
        .map(path -> path.toString().replace('\\', '/'))
        .orElse("-");
  }
}
