package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.json.Json;
import org.plumbline.json.JsonPlaces.Place;
import org.plumbline.json.Shape;
import org.plumbline.rules.Accepting.Accepted;
import org.plumbline.rules.Finding;
import org.plumbline.rules.RuleBook.Entry;
import org.plumbline.rules.RuleBook.Part;
import org.plumbline.rules.Severity;

/// What was found, in the Static Analysis Results Interchange Format 2.1.0, which code hosts show
/// beside the lines of a change.
///
/// Accepted findings are there as suppressed ones, those on the way to production as informational.
final class FindingsAsSarif {
  private final List<String> rules;
  private final List<Json> results = new ArrayList<>();

  private FindingsAsSarif(List<CheckedFile> files) {
    rules = rules(files);
    files.forEach(this::add);
  }

  static Json of(List<CheckedFile> files) {
    FindingsAsSarif sarif = new FindingsAsSarif(files);
    Json driver =
        new Shape()
            .text("name", "Plumbline")
            .text("semanticVersion", Version.current())
            .list("rules", sarif.rules, id -> rule(id, files))
            .json();
    Json run =
        new Shape()
            .put("tool", new Shape().put("driver", driver).json())
            .text("columnKind", "unicodeCodePoints")
            .list("results", sarif.results, each -> each)
            .json();
    return new Shape()
        .text("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
        .text("version", "2.1.0")
        .put("runs", new Json.JsonArray(List.of(run)))
        .json();
  }

  private static List<String> rules(List<CheckedFile> files) {
    TreeSet<String> ids = new TreeSet<>();
    files.stream().flatMap(FindingsAsSarif::all).map(Finding::rule).forEach(ids::add);
    return List.copyOf(ids);
  }

  private static Stream<Finding> all(CheckedFile file) {
    return Stream.of(
            file.findings(), file.later(), file.accepted().stream().map(Accepted::finding).toList())
        .flatMap(List::stream);
  }

  private static Json rule(String id, List<CheckedFile> files) {
    Shape rule = new Shape().text("id", id);
    files.stream()
        .flatMap(file -> file.checks().rule(id).stream())
        .findFirst()
        .ifPresentOrElse(
            entry ->
                rule.put("shortDescription", text(entry.text(Part.TITLE)))
                    .put("fullDescription", text(entry.text(Part.WHY)))
                    .put("help", help(entry))
                    .put("defaultConfiguration", level(entry.severity()).json())
                    .put("properties", new Shape().text("section", entry.section()).json()),
            () -> rule.put("shortDescription", text(WORDS.say("damage.title"))));
    return rule.json();
  }

  /// The page of a rule, as `rules RULE` tells it: what it says, why, what to do, when it is fine.
  private static Json help(Entry entry) {
    StringBuilder plain = new StringBuilder();
    StringBuilder marked = new StringBuilder();
    for (Part part : List.of(Part.MEANING, Part.WHY, Part.INSTEAD, Part.FINE)) {
      String words = entry.text(part);
      if (!words.isEmpty()) {
        String head = WORDS.say("rule." + part.name().toLowerCase(Locale.ROOT));
        plain.append(head).append(": ").append(words).append('\n');
        marked.append("**").append(head).append("**\n\n").append(words).append("\n\n");
      }
    }
    return new Shape()
        .text("text", plain.toString().strip())
        .text("markdown", marked.toString().strip())
        .json();
  }

  private void add(CheckedFile file) {
    Places places = Places.of(file.file(), all(file).toList());
    for (Finding finding : file.findings()) {
      results.add(result(finding, places.of(finding), file).json());
    }
    for (Finding finding : file.later()) {
      results.add(
          result(finding, places.of(finding), file)
              .text("kind", "informational")
              .text("level", "none")
              .json());
    }
    for (Accepted accepted : file.accepted()) {
      Json suppression =
          new Shape().text("kind", "inSource").text("justification", accepted.by().reason()).json();
      results.add(
          result(accepted.finding(), places.of(accepted.finding()), file)
              .put("suppressions", new Json.JsonArray(List.of(suppression)))
              .json());
    }
  }

  private Shape result(Finding finding, Place place, CheckedFile file) {
    Json region =
        new Shape().number("startLine", place.line()).number("startColumn", place.column()).json();
    Json physical =
        new Shape()
            .put("artifactLocation", new Shape().text("uri", uri(file)).json())
            .put("region", region)
            .json();
    Shape location = new Shape().put("physicalLocation", physical);
    if (!finding.elements().isEmpty()) {
      location.list(
          "logicalLocations",
          finding.elements(),
          id -> new Shape().text("name", id).text("kind", "element").json());
    }
    return level(finding.severity())
        .text("ruleId", finding.rule())
        .number("ruleIndex", rules.indexOf(finding.rule()))
        .put("message", text(finding.words()))
        .put("locations", new Json.JsonArray(List.of(location.json())))
        .put("partialFingerprints", fingerprint(finding));
  }

  /// Recognises a finding wherever its element stands in the file.
  private static Json fingerprint(Finding finding) {
    String what = finding.rule() + ":" + String.join(",", finding.elements());
    return new Shape().text("ruleAndElements/v1", what).json();
  }

  private static Shape level(Severity severity) {
    return new Shape()
        .text(
            "level",
            switch (severity) {
              case ERROR -> "error";
              case WARNING -> "warning";
              case ADVICE -> "note";
            });
  }

  private static Json text(String words) {
    return new Shape().text("text", words).json();
  }

  private static String uri(CheckedFile file) {
    String path = file.file().source().path().map(Object::toString).orElse("stdin");
    String name = path.replace('\\', '/');
    try {
      return name.startsWith("/")
          ? new URI("file", "", name, null).toASCIIString()
          : new URI(null, null, name, null).toASCIIString();
    } catch (URISyntaxException _) {
      return name;
    }
  }
}
