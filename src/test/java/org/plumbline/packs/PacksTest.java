package org.plumbline.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.catalog.ExtensionReader;
import org.plumbline.catalog.Flag;
import org.plumbline.catalog.Value;
import org.plumbline.draw.IconFile;

class PacksTest {
  private static final String ICON = "icons/reranker.svg";

  @TempDir private Path folder = Path.of("");

  @Test
  void aPackAddsItsTypesLastInTheirStagesAndItsKinds() {
    Catalog catalog = SamplePack.catalog();
    ComponentType replica = catalog.component("index-replica").orElseThrow();
    List<String> features = catalog.of(replica.stage()).stream().map(ComponentType::id).toList();
    assertEquals(
        List.of("vector-index-builder", "index-replica"),
        features.subList(features.size() - 2, features.size()));
    assertTrue(replica.is(Flag.ONLINE_STORE));
    assertEquals(
        Value.of("inherited"), replica.property("authentication").orElseThrow().standard());
    assertTrue(catalog.artifact("vector-index").orElseThrow().isA("features"));
  }

  @Test
  void aPackLeavesTheBundledCatalogueAsItWas() {
    int before = Catalog.bundled().components().size();
    assertEquals(before + 3, SamplePack.catalog().components().size());
    assertEquals(before, Catalog.bundled().components().size());
  }

  @Test
  void eachTypeIsDrawnWithTheIconOfThePack() {
    Catalog catalog = SamplePack.catalog();
    assertNotEquals(
        catalog.component("reranker").orElseThrow().icon(),
        catalog.component("index-replica").orElseThrow().icon());
    assertTrue(catalog.component("reranker").orElseThrow().icon().isPresent());
  }

  @Test
  void theSamePackUnderTwoNamesCountsOnce() throws IOException {
    Path mine = SamplePack.copiedTo(folder.resolve("a"));
    Path again = Files.createSymbolicLink(folder.resolve("b"), mine);
    assertEquals(List.of(), Packs.read(List.of(mine, again)).faults());
  }

  @Test
  void twoPacksWithTheSameTypeDoNotGoTogetherAndTheFirstStays() throws IOException {
    Path one = SamplePack.copiedTo(folder.resolve("one"));
    Path two = SamplePack.copiedTo(folder.resolve("two"));
    Stock stock = Packs.read(List.of(one, two));
    assertTrue(stock.catalog().component("reranker").isPresent());
    assertEquals(4, stock.faults().size(), stock.faults().toString());
    assertEquals(
        two.resolve("pack.json")
            + ":5:13: id: “vector-index” is the id of an artifact kind that is there already"
            + " (Vector index); expected an id of its own",
        stock.faults().getFirst());
  }

  @Test
  void aFaultyPackKeepsNoOtherFromBeingUsed() throws IOException {
    Path bad = Files.createDirectory(folder.resolve("a-bad"));
    Files.writeString(bad.resolve("pack.json"), "{");
    SamplePack.copiedTo(folder.resolve("good"));
    Stock stock = Packs.read(Packs.inside(folder));
    assertTrue(stock.catalog().component("reranker").isPresent());
    assertEquals(1, stock.faults().size(), stock.faults().toString());
  }

  @Test
  void onlyFoldersWithADescriptionArePacks() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    Files.writeString(folder.resolve("note.txt"), "");
    Path good = SamplePack.copiedTo(folder.resolve("good"));
    assertEquals(List.of(good), Packs.inside(folder));
    assertEquals(List.of(), Packs.inside(folder.resolve("nowhere")));
  }

  /// Each line spoils the description of the sample pack in one place.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      maxCharsPerColumn = 4096,
      textBlock =
          """
          catalog/1 | catalog/9 | 2:13: format: found “plumbline-catalog/9”; expected plumbline-catalog/1
          "artifacts" | "stages" | 3:13: stages: means nothing here; expected one of format, artifacts, components
          "parent": "embeddings", | `` | 4:5: parent: missing; expected a text
          "parent": "embeddings" | "parent": "atoms" | 7:17: parent: there is no “atoms”; expected one of raw-data, …
          "vector-index", | "features", | 5:13: id: “features” is the id of an artifact kind that is there already (Features); expected an id of its own
          "family": "data" | "family": "stuff" | 8:17: family: there is no “stuff”; expected one of data, control, model, runtime, evidence, platform
          "id": "vector-index-builder" | "id": "feature-store" | 15:13: id: “feature-store” is the id of a component type that is there already (Feature store); expected an id of its own
          "id": "vector-index-builder" | "id": "../x" | 15:13: id: “../x” is no id; expected 1 to 64 characters of a-z, 0-9 and -, a letter first
          "id": "index-replica" | "id": "reranker" | 65:13: id: “reranker” appears twice; expected each id once
          "id": "vector-index-builder" | "id": "no-icon-of-mine" | 15:13: id: there is no “icons/no-icon-of-mine.svg” in the pack; expected an icon of outlines in a square of 24
          "name": "Reranker" | "name": " " | 66:15: name: found a blank text; expected words
          "name": "Reranker" | "name": "Re\\nranker" | 66:15: name: found a line break or another control character; expected one line of words
          "stage": "serving" | "stage": "serfing" | 67:16: stage: there is no “serfing”; expected one of sources, storage, features, training, evaluation, delivery, serving, monitoring, responsible, platform, people
          ["predictor", | ["profit", | 85:16: flags: there is no flag “profit”; there are [source, …
          ["common", "job", "data"] | ["common", "jobs"] | 29:17: facets: there is no facet “jobs”; there are [common, runtime, online, data, job, demand]
          ["common", "job", "data"] | ["common", "common"] | 29:17: facets: “common” is named twice; expected each once
          "accepts": ["embeddings"] | "accepts": ["wishes"] | 22:60: accepts: there is no artifact kind “wishes”
          "accepts": ["embeddings"] | "accepts": [] | 22:60: accepts: accepts nothing; expected the id of an artifact kind
          "min": 1, "max": 1} | "min": 2, "max": 1} | 52:78: min: found 2, more than max; expected at most 1
          "min": 1, "max": 1} | "min": 0.5} | 52:78: min: found 0.5; expected a whole number of at least 0
          "type": "vector-index" | "type": "vector" | 27:50: type: there is no “vector”; expected one of raw-data, …
          "fedBy": ["embeddings", "trigger"] | "fedBy": ["fuel"] | 27:75: fedBy: names an input that the type does not have; it has [embeddings, trigger, compute]
          "id": "neighbours" | "id": "owner" | 32:17: id: “owner” comes with one of the facets; expected an id of its own
          "id": "neighbours" | "id": "n.n" | 32:17: id: “n.n” is no id; expected 1 to 64 letters and digits, a small letter first
          "default": 16 | "default": 1 | 35:22: default: expected a value that the property “neighbours” may have
          "technologies" | "technology" | 20:21: technology: means nothing here; expected one of id, name, stage, section, purpose, technologies, inputs, outputs, facets, properties, defaults, flags
          {"authentication": "inherited"} | {"authentication": 7} | 61:19: defaults: “authentication” may not be 7
          """)
  void aFaultIsToldWithItsPlaceAndWhatWasExpected(String from, String to, String told)
      throws IOException {
    Path pack = SamplePack.copiedTo(folder.resolve("pack"));
    Path file = pack.resolve("pack.json");
    String sound = Files.readString(file);
    assertTrue(sound.contains(from), from);
    int at = sound.indexOf(from);
    Files.writeString(file, sound.substring(0, at) + to + sound.substring(at + from.length()));
    assertTold(file + ":" + told, Packs.read(List.of(pack)).faults());
  }

  /// Each line is an icon that is no plain outline.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <svg viewBox="0 0 24 24"></svg> | 1:32: draws nothing; expected <path> or <circle>
          <svg viewBox="0 0 24 24"><path d="M2 2h4"/> | 1:44: this is no XML that holds together; expected an SVG file
          <svg viewBox="0 0 48 48"><path d="M2 2h4"/></svg> | 1:1: viewBox is “0 0 48 48”; expected “0 0 24 24”
          <svg><path d="M2 2h4"/></svg> | 1:1: <svg> has no viewBox; expected viewBox="0 0 24 24"
          <html/> | 1:1: found <html>; expected <svg>
          <svg viewBox="0 0 24 24"><script>x</script></svg> | 1:26: found <script>; expected <path> or <circle>
          <svg viewBox="0 0 24 24"><image href="http://x/y.png"/></svg> | 1:26: found <image>; expected <path> or <circle>
          <svg viewBox="0 0 24 24" onload="x()"><path d="M2 2h4"/></svg> | 1:1: <svg> says “onload”, which an icon may not; expected one of fill, height, stroke, stroke-linecap, stroke-linejoin, stroke-width, viewBox, width
          <svg viewBox="0 0 24 24"><path fill="url(http://x/)" d="M2 2h4"/></svg> | 1:26: <path> says “fill”, which an icon may not; expected one of d
          <svg viewBox="0 0 24 24" stroke="red"><path d="M2 2h4"/></svg> | 1:1: stroke is “red”; expected “currentColor”
          <svg viewBox="0 0 24 24"><path d="M2 2h40"/></svg> | 1:26: reaches out of its square; expected an outline between 0 and 24
          <svg viewBox="0 0 24 24"><path d="M2 2h1e999"/></svg> | 1:26: reaches out of its square; expected an outline between 0 and 24
          <svg viewBox="0 0 24 24"><path d="M2 2t4 4"/></svg> | 1:26: the outline of <path> cannot be followed; expected the commands M, L, H, V, C, S, Q, A and Z with their numbers in “d”
          <svg viewBox="0 0 24 24"><path d="L4 4"/></svg> | 1:26: the outline of <path> cannot be followed; expected the commands M, L, H, V, C, S, Q, A and Z with their numbers in “d”
          <svg viewBox="0 0 24 24"><circle cx="4" cy="4" r="-1"/></svg> | 1:26: “r” of <circle> is no number that can be drawn; expected a number in a square of 24
          <svg viewBox="0 0 24 24"><circle cx="4" cy="NaN" r="1"/></svg> | 1:26: “cy” of <circle> is no number that can be drawn; expected a number in a square of 24
          <svg viewBox="0 0 24 24">AI</svg> | 1:26: found text; expected <path> or <circle>
          <!DOCTYPE svg SYSTEM "file:///etc/hostname"><svg viewBox="0 0 24 24"/> | 1:1: declares a document type, an entity or an instruction; expected <svg> with <path> and <circle> alone
          <?xml-stylesheet href="http://x/"?><svg viewBox="0 0 24 24"/> | 1:6: declares a document type, an entity or an instruction; expected <svg> with <path> and <circle> alone
          """)
  void anIconThatIsNoPlainOutlineIsRefused(String icon, String told) throws IOException {
    Path pack = SamplePack.copiedTo(folder.resolve("pack"));
    Files.writeString(pack.resolve(ICON), icon);
    assertEquals(List.of(pack.resolve(ICON) + ":" + told), Packs.read(List.of(pack)).faults());
  }

  @Test
  void filesThatAreTooLargeOrElsewhereOrNoneAreRefused() throws IOException {
    Path pack = SamplePack.copiedTo(folder.resolve("pack"));
    Path icon = pack.resolve(ICON);
    Files.writeString(icon, " ".repeat(PackFile.LARGEST + 1));
    assertEquals(
        List.of(icon + ": is larger than 1 MiB; expected less"),
        Packs.read(List.of(pack)).faults());
    Files.delete(icon);
    Files.createSymbolicLink(icon, SamplePack.FOLDER.resolve(ICON).toAbsolutePath());
    assertEquals(
        List.of(icon + ": leads out of the folder of the pack; expected a file in it"),
        Packs.read(List.of(pack)).faults());
    Files.delete(icon);
    Files.createDirectory(icon);
    assertEquals(
        List.of(icon + ": this is no ordinary file; expected one"),
        Packs.read(List.of(pack)).faults());
    assertEquals(
        List.of(
            folder.resolve("nowhere/pack.json")
                + ": there is no such file; expected the description of a pack"),
        Packs.read(List.of(folder.resolve("nowhere"))).faults());
  }

  @Test
  void aPackHasAtMostTwoHundredTypes() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("pack"));
    String types =
        String.join(
            ",",
            java.util.stream.IntStream.rangeClosed(0, ExtensionReader.MOST_TYPES)
                .mapToObj(n -> "{\"id\": \"t" + n + "\"}")
                .toList());
    Path file =
        Files.writeString(
            pack.resolve("pack.json"),
            "{\"format\": \"plumbline-catalog/1\",\n\"components\": [" + types + "]}");
    assertEquals(
        List.of(file + ":2:15: components: found 201 types; expected at most 200"),
        Packs.read(List.of(pack)).faults());
  }

  @Test
  void theBundledIconsAreAsAPackMustHaveThem() throws IOException {
    for (String type : Catalog.bundled().components().keySet()) {
      byte[] icon = Files.readAllBytes(Path.of("icons", type + ".svg"));
      assertTrue(IconFile.read(icon) instanceof IconFile.Drawn, type + " " + IconFile.read(icon));
    }
  }

  /// Compares with the one fault told; `…` at the end stands for anything.
  private static void assertTold(String expected, List<String> faults) {
    assertTrue(!faults.isEmpty(), "nothing was told");
    String first = faults.getFirst();
    if (expected.endsWith("…")) {
      String start = expected.substring(0, expected.length() - 1);
      assertEquals(start, first.substring(0, Math.min(first.length(), start.length())));
    } else {
      assertEquals(expected, first);
    }
  }
}
