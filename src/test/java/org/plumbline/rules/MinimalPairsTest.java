package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.json.Json;
import org.plumbline.json.JsonReader;
import org.plumbline.json.JsonWriter;
import org.plumbline.store.DesignReader;
import org.plumbline.store.DesignWriter;

/// One fact makes the difference: for each rule there are two designs that are alike but for one
/// thing, and the rule objects to the one and not to the other. Where the examples of the rule book
/// say more at once, `minimal-pairs.json` has a pair of its own: the good design, and the fact by
/// which it becomes the bad one.
final class MinimalPairsTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Connecting CONNECTING = new Connecting(CATALOG);
  private static final Checks CHECKS = new Checks(CONNECTING);

  /// Two designs as they stand in files.
  private record Pair(Json.JsonObject bad, Json.JsonObject good) {
    List<String> facts() {
      return Fact.between(good, bad);
    }
  }

  static List<Json.JsonObject> pairs() {
    return read("minimal-pairs.json", "pairs");
  }

  @Test
  void everyRuleHasAPairThatDiffersInOneFact() {
    Set<String> shown = new HashSet<>();
    pairs().stream()
        .filter(each -> pair(each).facts().size() == 1)
        .forEach(each -> assertTrue(shown.add(rule(each)), () -> "twice: " + rule(each)));
    examples().stream()
        .filter(each -> example(each).facts().size() == 1)
        .forEach(each -> assertTrue(shown.add(rule(each)), () -> "needless: " + rule(each)));
    assertEquals(RuleIds.all().stream().collect(Collectors.toSet()), shown);
  }

  @Test
  void whatDiffersIsCountedOnceEach() {
    Json.JsonObject good = at(pairs().getFirst(), "good");
    Json.JsonObject first = (Json.JsonObject) Examples.items(good, "components").getFirst();
    String id = Examples.text(first, "id");
    Fact name = new Fact.Changed(id, "name", Optional.of(new Json.JsonText("Other")));
    Fact title = new Fact.Changed("", "title", Optional.of(new Json.JsonText("Other")));
    Fact place = new Fact.Changed(id, "x", Optional.of(Json.JsonNumber.of(77)));
    Fact higher = new Fact.Changed(id, "y", Optional.of(Json.JsonNumber.of(77)));
    Fact gone = new Fact.Dropped("components", id);
    assertEquals(List.of(), Fact.between(good, good));
    assertEquals(
        List.of("the design: other title", id + ": other name", id + ": other place"),
        Fact.between(good, place.in(higher.in(title.in(name.in(good))))));
    assertEquals(List.of("components: no " + id), Fact.between(good, gone.in(good)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void theTwoDesignsDifferInOneFact(Json.JsonObject written) {
    assertEquals(1, pair(written).facts().size(), () -> pair(written).facts().toString());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void theFactAloneBringsTheFinding(Json.JsonObject written) {
    Pair pair = pair(written);
    String rule = rule(written);
    List<List<String>> expected =
        Examples.items(written, "elements").stream()
            .map(each -> ((Json.JsonArray) each).items().stream().map(Examples::text).toList())
            .toList();
    assertFalse(expected.isEmpty(), rule);
    assertEquals(expected, found(rule, design(pair.bad())), rule);
    assertEquals(List.of(), found(rule, design(pair.good())), rule);
  }

  /// Otherwise a rule might be silent only because it does not look at such designs.
  @ParameterizedTest
  @MethodSource("pairs")
  void theConnectionsOfBothDesignsFitTogether(Json.JsonObject written) {
    Pair pair = pair(written);
    boolean aboutConnections =
        ConnectionRules.all().stream().anyMatch(each -> each.id().equals(rule(written)));
    List<String> said = aboutConnections ? List.of(rule(written)) : List.of();
    assertEquals(said, said(pair.bad(), aboutConnections));
    assertEquals(List.of(), said(pair.good(), aboutConnections));
  }

  private static List<String> said(Json.JsonObject design, boolean atAll) {
    return CONNECTING.findings(design(design)).now().stream()
        .filter(each -> atAll || each.severity() == Severity.ERROR)
        .map(Finding::rule)
        .toList();
  }

  private static List<List<String>> found(String rule, Design design) {
    Checked open = Review.of(CHECKS, design, LocalDate.EPOCH).found().open();
    return Stream.concat(open.now().stream(), open.later().stream())
        .filter(each -> each.rule().equals(rule))
        .map(Finding::elements)
        .toList();
  }

  private static String rule(Json.JsonObject written) {
    return Examples.text(written, "rule");
  }

  /// The bad design is read and written once more: what a file need not say is no difference.
  private static Pair pair(Json.JsonObject written) {
    Json.JsonObject good = at(written, "good");
    return new Pair(canonical(Fact.read(at(written, "fact")).in(good)), canonical(good));
  }

  private static Pair example(Json.JsonObject example) {
    return new Pair(canonical(at(example, "bad")), canonical(at(example, "good")));
  }

  private static Json.JsonObject canonical(Json.JsonObject design) {
    return object(DesignWriter.write(design(design), CATALOG));
  }

  private static Design design(Json.JsonObject json) {
    DesignReader.Loaded loaded =
        (DesignReader.Loaded) DesignReader.read(JsonWriter.bytes(json), CATALOG);
    return loaded.design();
  }

  private static List<Json.JsonObject> examples() {
    return Stream.of("connection-examples.json", "examples.json", "acceptance-examples.json")
        .flatMap(file -> read(file, "examples").stream())
        .toList();
  }

  private static List<Json.JsonObject> read(String file, String key) {
    try (var in = Checks.class.getResourceAsStream(file)) {
      Json.JsonObject all = object(Objects.requireNonNull(in).readAllBytes());
      return Examples.items(all, key).stream().map(Json.JsonObject.class::cast).toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Json.JsonObject object(byte[] bytes) {
    return (Json.JsonObject) ((JsonReader.Parsed) JsonReader.read(bytes)).value();
  }

  private static Json.JsonObject at(Json.JsonObject object, String key) {
    return (Json.JsonObject) object.at(key).orElseThrow();
  }
}
