package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.config.OwnRules;
import org.plumbline.design.Design;
import org.plumbline.json.Json;
import org.plumbline.json.JsonWriter;
import org.plumbline.rules.Checked;
import org.plumbline.rules.Checks;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Severity;
import org.plumbline.rules.own.OwnRule;
import org.plumbline.store.DesignReader;
import org.plumbline.store.Fault;

/// Tries rules of a team's own on the examples that stand beside them.
///
/// The design of an example may leave out what has nothing to do with a rule: format and title, and
/// the names and places of components.
final class RuleTests {
  /// How far apart components without a place are put, in pixels.
  private static final int STEP = 256;

  private final OwnRules own;
  private final Catalog catalog;
  private final Checks checks;

  RuleTests(OwnRules own, Catalog catalog) {
    this.own = own;
    this.catalog = catalog;
    this.checks = new Checks(catalog).with(own.rules());
  }

  /// Says of each rule whether it does what its examples say.
  Exit run(Streams streams) {
    int failed = 0;
    for (OwnRule rule : own.rules()) {
      String id = rule.entry().id();
      List<OwnRules.Example> examples =
          own.examples().stream().filter(each -> each.rule().equals(id)).toList();
      List<String> faults = new ArrayList<>();
      examples.forEach(each -> fault(each).ifPresent(faults::add));
      if (examples.isEmpty()) {
        faults.add(WORDS.say("test.none", id));
      }
      faults.forEach(streams.out()::println);
      if (faults.isEmpty()) {
        streams.out().println(id + ": " + WORDS.count("test.passed", examples.size()));
      }
      failed += faults.isEmpty() ? 0 : 1;
    }
    streams.out().println(WORDS.say("test.sum", own.rules().size(), failed));
    return failed == 0 ? Exit.DONE : Exit.FOUND;
  }

  /// What is wrong with an example, with its place.
  private Optional<String> fault(OwnRules.Example example) {
    byte[] text = JsonWriter.text(completed(example.design())).getBytes(StandardCharsets.UTF_8);
    return (switch (DesignReader.read(text, catalog)) {
          case DesignReader.Loaded(Design design, List<Fault> repairs, _) ->
              repairs.isEmpty() ? judged(example, design) : broken(repairs);
          case DesignReader.Refused(List<Fault> faults) -> broken(faults);
        })
        .map(said -> example.place() + ": " + example.rule() + ": " + said);
  }

  private static Optional<String> broken(List<Fault> faults) {
    return Optional.of(WORDS.say("test.broken", faults.getFirst().message()));
  }

  private Optional<String> judged(OwnRules.Example example, Design design) {
    Checked checked = checks.of(design);
    List<Finding> all = Stream.concat(checked.now().stream(), checked.later().stream()).toList();
    List<List<String>> found =
        all.stream()
            .filter(each -> each.rule().equals(example.rule()))
            .map(Finding::elements)
            .toList();
    if (sorted(found).equals(sorted(example.finds()))) {
      return Optional.empty();
    }
    String unlike = WORDS.say("test.unlike", shown(found), shown(example.finds()));
    return Optional.of(
        all.stream()
            .filter(each -> each.severity() == Severity.ERROR && found.isEmpty())
            .findFirst()
            .map(each -> unlike + " " + WORDS.say("test.error", each.message()))
            .orElse(unlike));
  }

  private static List<String> sorted(List<List<String>> findings) {
    return findings.stream().map(RuleTests::shownOne).sorted().toList();
  }

  private static String shown(List<List<String>> findings) {
    return "[" + String.join(", ", sorted(findings)) + "]";
  }

  private static String shownOne(List<String> elements) {
    return elements.size() == 1
        ? elements.getFirst()
        : "[" + String.join(", ", elements.stream().sorted().toList()) + "]";
  }

  private Json completed(Json.JsonObject design) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("format", new Json.JsonText("plumbline/1"));
    members.put("title", new Json.JsonText(WORDS.say("test.title")));
    members.putAll(design.members());
    if (members.get("components") instanceof Json.JsonArray(List<Json> components)) {
      List<Json> all = new ArrayList<>();
      components.forEach(each -> all.add(component(each, all.size() * STEP)));
      members.put("components", new Json.JsonArray(all));
    }
    return new Json.JsonObject(members);
  }

  private Json component(Json json, int x) {
    if (!(json instanceof Json.JsonObject object)) {
      return json;
    }
    Map<String, Json> members = new LinkedHashMap<>(object.members());
    members.putIfAbsent("x", Json.JsonNumber.of(x));
    members.putIfAbsent("y", Json.JsonNumber.of(0));
    if (members.get("type") instanceof Json.JsonText(String type)) {
      String name = catalog.component(type).map(ComponentType::name).orElse(type);
      members.putIfAbsent("name", new Json.JsonText(name));
    }
    return new Json.JsonObject(members);
  }
}
