package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.packs.SamplePack;

/// Packs on the command line: named by the configuration or dropped into the user's folder.
class PackUseTest {
  @TempDir private Path folder = Path.of("");

  private Path design = Path.of("");

  @BeforeEach
  void aTeamWithAPack() throws IOException {
    SamplePack.copiedTo(folder.resolve("team/packs/vectors"));
    Files.writeString(folder.resolve("team/plumbline.json"), "{\"packs\": [\"packs/vectors\"]}");
    Files.createDirectory(folder.resolve("team/designs"));
    design =
        Files.writeString(
            folder.resolve("team/designs/search.json"),
            """
            {"format": "plumbline/1", "title": "Search", "components": [
              {"id": "builder", "type": "vector-index-builder", "name": "Builder", "x": 0, "y": 0,
               "properties": {"neighbours": 32}},
              {"id": "replica", "type": "index-replica", "name": "Replica", "x": 300, "y": 0},
              {"id": "ranker", "type": "reranker", "name": "Ranker", "x": 600, "y": 0}],
             "connections": [
              {"id": "c1", "from": "builder.index", "to": "replica.index"},
              {"id": "c2", "from": "replica.matches", "to": "ranker.items"}]}
            """);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void aDesignWithTypesOfThePackIsCheckedByItsRules() {
    Ran ran = Ran.plumbline("check", design.toString(), "--format", "json");
    assertEquals(1, ran.status(), ran.toString());
    assertFalse(ran.out().contains("no component type"), ran.out());
    // The ranker is flagged as a predictor and has no model, the builder has no vectors.
    assertTrue(ran.out().contains("required-input-missing"), ran.out());
    assertFalse(ran.out().contains("internal-error"), ran.out());
  }

  @Test
  void withoutThePackTheSameDesignHasUnknownTypes() throws IOException {
    Files.delete(folder.resolve("team/plumbline.json"));
    Ran ran = Ran.plumbline("check", design.toString());
    assertTrue(
        ran.out().contains("There is no component type “vector-index-builder”"), ran.toString());
  }

  @Test
  void aPackInTheUsersFolderIsThereForEveryDesign() throws IOException {
    Files.delete(folder.resolve("team/plumbline.json"));
    SamplePack.copiedTo(folder.resolve("user/packs/mine"));
    Ran ran = Ran.by(folder.resolve("user"), "check", design.toString());
    assertFalse(ran.out().contains("There is no component type"), ran.toString());
    assertTrue(ran.out().contains("builder"), ran.toString());
  }

  @Test
  void theConfigurationThatIsNamedHolds() throws IOException {
    Path alone = Files.copy(design, folder.resolve("alone.json"));
    String config = file("team/plumbline.json");
    assertTrue(Ran.plumbline("check", alone.toString()).out().contains("no component type"));
    assertFalse(
        Ran.plumbline("check", alone.toString(), "--config", config)
            .out()
            .contains("no component type"));
    Ran catalog = Ran.plumbline("catalog", "--config", config);
    assertTrue(catalog.out().contains("vector-index-builder"), catalog.toString());
    assertFalse(Ran.plumbline("catalog").out().contains("vector-index-builder"));
    assertTrue(
        Ran.plumbline("catalog", "reranker", "--config", config).out().startsWith("Reranker"));
    assertTrue(Ran.plumbline("schema", "--config", config).out().contains("\"reranker\""));
  }

  @Test
  void aPictureShowsTheIconsAndNamesOfThePack() throws IOException {
    assertEquals(0, Ran.plumbline("export", design.toString(), "-o", file("a.svg")).status());
    String withPack = Files.readString(folder.resolve("a.svg"));
    assertTrue(withPack.contains("Vector index builder"), "the type is named");
    assertFalse(withPack.contains("Unknown"), "no type is unknown");
    String icon = Files.readString(folder.resolve("team/packs/vectors/icons/reranker.svg"));
    Files.writeString(
        folder.resolve("team/packs/vectors/icons/reranker.svg"),
        icon.replace("M4 12h7", "M5 13h7"));
    assertEquals(0, Ran.plumbline("export", design.toString(), "-o", file("b.svg")).status());
    assertFalse(
        withPack.equals(Files.readString(folder.resolve("b.svg"))), "the icon is that of the pack");
  }

  @Test
  void formattingAndFixingKeepWhatThePackSays() throws IOException {
    assertEquals(0, Ran.plumbline("format", design.toString()).status());
    String formatted = Files.readString(design);
    assertTrue(formatted.contains("\"neighbours\": 32"), formatted);
    Ran.plumbline("fix", design.toString());
    assertTrue(Files.readString(design).contains("\"neighbours\": 32"));
    Files.writeString(design, formatted.replace("\"neighbours\": 32", "\"neighbours\": 1"));
    Ran ran = Ran.plumbline("check", design.toString());
    assertTrue(ran.out().contains("neighbours"), ran.toString());
  }

  @Test
  void aFaultyPackEndsEachVerbWithTwoAndThePlace() throws IOException {
    Path pack = folder.resolve("team/packs/vectors/pack.json");
    Files.writeString(pack, Files.readString(pack).replace("\"serving\"", "\"serfing\""));
    String config = file("team/plumbline.json");
    String[][] runs = {
      {"check", design.toString()},
      {"fix", design.toString()},
      {"format", design.toString()},
      {"export", design.toString(), "-o", file("x.svg")},
      {"catalog", "--config", config},
      {"schema", "--config", config},
      {"new", "realtime-feature-store", "-o", file("team/x.json")},
    };
    for (String[] run : runs) {
      Ran ran = Ran.plumbline(run);
      assertEquals(2, ran.status(), ran.toString());
      assertTrue(ran.err().startsWith(pack + ":67:16: stage: there is no “serfing”;"), ran.err());
      assertEquals(1, ran.err().lines().count(), ran.err());
    }
    assertFalse(Files.exists(folder.resolve("team/x.json")));
  }

  @Test
  void aPathThatIsNoneOfAPackIsAFaultOfTheConfiguration() throws IOException {
    Path config =
        Files.writeString(
            folder.resolve("team/plumbline.json"), "{\"packs\": [7, \"/etc\", \"packs\"]}");
    Ran ran = Ran.plumbline("check", design.toString());
    assertEquals(2, ran.status());
    assertEquals(
        config
            + ":1:12: “packs” is a number; expected a text that is not blank.\n"
            + config
            + ":1:15: This is no path of a folder for “packs”; expected one as seen from this file,"
            + " such as \"team/ours\".\n",
        ran.err());
    Files.writeString(config, "{\"packs\": [\"nowhere\"]}");
    assertEquals(
        folder.resolve("team/nowhere/pack.json")
            + ": there is no such file; expected the description of a pack\n",
        Ran.plumbline("check", design.toString()).err());
  }
}
