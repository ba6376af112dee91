package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.book.Examples;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Seen;
import org.plumbline.json.Json;
import org.plumbline.store.DesignWriter;
import org.plumbline.store.Templates;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Every template and both examples of every rule go through every format that the program writes:
/// each file is well-formed, and where a format is text it has all that is there to be seen.
final class EveryFormatTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Map<String, Design> DESIGNS = designs();

  @TempDir private static Path folder = Path.of("");

  private static Map<String, Design> designs() {
    Map<String, Design> designs = new LinkedHashMap<>();
    Templates.all(CATALOG).forEach(each -> designs.put("template-" + each.id(), each.design()));
    Examples examples = Examples.bundled(CATALOG);
    for (String rule : new TreeSet<>(examples.rules())) {
      designs.put(rule + "-bad", examples.of(rule).orElseThrow().bad());
      designs.put(rule + "-good", examples.of(rule).orElseThrow().good());
    }
    return designs;
  }

  @BeforeAll
  static void writeAll() throws IOException {
    for (Map.Entry<String, Design> each : DESIGNS.entrySet()) {
      Files.write(file(each.getKey()), DesignWriter.write(each.getValue(), CATALOG));
    }
    assertTrue(DESIGNS.size() > 300);
  }

  private static Path file(String name) {
    return folder.resolve(name + ".json");
  }

  /// The program itself says which endings it can write, so a new one cannot be left out here.
  private static List<String> endings() {
    String said = Ran.plumbline("export", "any.json", "-o", "any.thing").err();
    List<String> endings =
        Stream.of(said.substring(said.indexOf("one of: ") + 8).strip().split(", |\\.$", -1))
            .filter(each -> !each.isEmpty())
            .toList();
    assertTrue(endings.containsAll(List.of(".svg", ".png")), said);
    return endings;
  }

  @Test
  void everyExportOfEveryDesignIsWellFormedAndNamesItsComponents() throws Exception {
    for (String ending : endings()) {
      for (Map.Entry<String, Design> each : DESIGNS.entrySet()) {
        Path out = folder.resolve("out" + ending);
        Ran ran =
            Ran.plumbline(
                "export", file(each.getKey()).toString(), "-o", out.toString(), "--scale", "0.25");
        boolean told = each.getKey().equals("story-broken-bad");
        assertEquals(told, !ran.err().isEmpty(), () -> each.getKey() + ending + ran.err());
        assertEquals(0, ran.status(), each.getKey() + ending);
        String words = Formats.read(ending, Files.readAllBytes(out));
        if (!words.isEmpty()) {
          seen(each.getValue())
              .forEach(name -> assertTrue(words.contains(name), each.getKey() + ending + name));
        }
      }
    }
  }

  @Test
  void theJsonOfACheckHasEachFileAndCountsItsFindings() {
    Json.JsonObject json = Formats.json(check("json"));
    List<Json.JsonObject> files = objects(json, "files");
    assertEquals(paths(), files.stream().map(each -> text(each, "file")).toList());
    for (Json.JsonObject file : files) {
      Json.JsonObject summary = (Json.JsonObject) file.at("summary").orElseThrow();
      double counted =
          summary.members().values().stream()
              .mapToDouble(each -> ((Json.JsonNumber) each).value())
              .sum();
      assertEquals(objects(file, "findings").size(), counted, text(file, "file"));
    }
  }

  @Test
  void theSarifOfACheckPointsIntoEachFileAndKnowsEachRule() {
    Json.JsonObject json = Formats.json(check("sarif"));
    assertEquals("2.1.0", text(json, "version"));
    Json.JsonObject run = objects(json, "runs").getFirst();
    Json.JsonObject driver = object(object(run, "tool"), "driver");
    Set<String> known = new TreeSet<>();
    objects(driver, "rules").forEach(rule -> known.add(text(rule, "id")));
    Set<String> found = new TreeSet<>();
    for (Json.JsonObject result : objects(run, "results")) {
      found.add(text(result, "ruleId"));
      Json.JsonObject place = object(objects(result, "locations").getFirst(), "physicalLocation");
      assertTrue(number(object(place, "region"), "startLine") >= 1, result::toString);
      assertTrue(text(object(place, "artifactLocation"), "uri").endsWith(".json"));
    }
    assertEquals(known, found);
    assertTrue(found.size() > 100, found::toString);
  }

  @Test
  void theJunitOfACheckHasASuiteForEachFile() throws Exception {
    Document xml = Formats.xml(check("junit").getBytes(StandardCharsets.UTF_8));
    var suites = xml.getElementsByTagName("testsuite");
    List<String> names = new ArrayList<>();
    for (int n = 0; n < suites.getLength(); n++) {
      Element suite = (Element) suites.item(n);
      names.add(suite.getAttribute("name"));
      assertEquals(
          Integer.parseInt(suite.getAttribute("tests")),
          suite.getElementsByTagName("testcase").getLength(),
          suite.getAttribute("name"));
    }
    assertEquals(paths(), names);
  }

  @Test
  void theTextOfACheckHasALineForEachFindingAndASumForEachFile() {
    List<String> lines = check("text").lines().toList();
    for (String path : paths()) {
      assertTrue(lines.stream().anyMatch(line -> line.startsWith(path + ": ")), path);
    }
    assertEquals(List.of(), lines.stream().filter(line -> line.contains("{")).toList());
    assertEquals(
        List.of(lines.getLast()),
        lines.stream().filter(line -> !line.contains(".json: ")).toList());
    assertTrue(lines.getLast().startsWith(paths().size() + " designs: "), lines.getLast());
  }

  @Test
  void everyDesignIsWrittenBackAsItIs() throws IOException {
    for (String name : DESIGNS.keySet()) {
      String before = Files.readString(file(name));
      assertEquals(before, Ran.reading(before, "format", "-").out(), name);
    }
  }

  private static String check(String format) {
    Ran ran = Ran.plumbline("check", folder.toString(), "--format", format, "--fail-on", "never");
    assertEquals("", ran.err(), format);
    assertEquals(0, ran.status(), format);
    assertFalse(ran.out().contains("internal-error"), format);
    return ran.out();
  }

  private static List<String> paths() {
    return DESIGNS.keySet().stream().map(each -> file(each).toString()).sorted().toList();
  }

  /// The names of the components that are not hidden in a collapsed boundary.
  private static List<String> seen(Design design) {
    return Seen.components(design).stream()
        .map(Component::name)
        .filter(name -> !name.isBlank())
        .toList();
  }

  private static List<Json.JsonObject> objects(Json.JsonObject object, String key) {
    return ((Json.JsonArray) object.at(key).orElseThrow())
        .items().stream().map(Json.JsonObject.class::cast).toList();
  }

  private static Json.JsonObject object(Json.JsonObject object, String key) {
    return (Json.JsonObject) object.at(key).orElseThrow();
  }

  private static String text(Json.JsonObject object, String key) {
    return ((Json.JsonText) object.at(key).orElseThrow()).text();
  }

  private static double number(Json.JsonObject object, String key) {
    return ((Json.JsonNumber) object.at(key).orElseThrow()).value();
  }
}
