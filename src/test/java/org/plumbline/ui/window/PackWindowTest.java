package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.packs.SamplePack;

/// Packs in the designer: in the user's folder, and beside a design.
class PackWindowTest {
  private static final String DESIGN =
      """
      {"format": "plumbline/1", "title": "Search", "components": [
        {"id": "replica", "type": "index-replica", "name": "Replica", "x": 0, "y": 0}]}
      """;

  @TempDir Path folder;
  private WindowTrial trial;
  private Path pack;

  @BeforeEach
  void aUserWithAPack() throws Exception {
    pack = SamplePack.copiedTo(folder.resolve("config/packs/vectors"));
    trial = WindowTrial.on(folder, Design.titled("Blank"));
  }

  @AfterEach
  void close() {
    trial.close();
  }

  private DesignWindow opened(Path file) {
    WindowTrial.fx(() -> {
      trial.desk.open(List.of(file));
      return file;
    });
    trial.settle();
    return trial.window();
  }

  private String notice() {
    Label words = (Label) trial.find("#notice");
    return words.getParent().isVisible() ? words.getText() : "";
  }

  /// Takes the first way that the notice offers.
  private void act() {
    Button way = (Button) trial.find(".notice-ways .button");
    WindowTrial.fx(() -> {
      way.fire();
      return way;
    });
    trial.settle();
  }

  @Test
  void thePaletteFindsAndAddsATypeOfThePack() {
    trial.type("#palette-search", "vector index");
    trial.press(KeyCode.ENTER);
    assertEquals(
        List.of("vector-index-builder"),
        trial.design().components().stream().map(Component::type).toList());
    assertFalse(trial.window().bench().session().design().components().getFirst().name().isBlank());
  }

  @Test
  void thePropertiesOfAPackTypeAreInTheInspector() {
    trial.type("#palette-search", "vector index");
    trial.press(KeyCode.ENTER);
    trial.select(trial.design().components().getFirst().id());
    assertTrue(
        trial.robot.lookup("Links per vector").tryQuery().isPresent(), "the field has its name");
  }

  @Test
  void aDesignWithPackTypesIsTheSameAfterSavingAndOpening() throws Exception {
    trial.type("#palette-search", "rerank");
    trial.press(KeyCode.ENTER);
    Path file = folder.resolve("saved.json");
    trial.answers.place = Optional.of(file);
    assertTrue(WindowTrial.fx(() -> trial.window().file().save()));
    Design before = trial.design();
    WindowTrial.fx(() -> trial.window().close());
    DesignWindow again = opened(file);
    assertEquals(before, again.bench().session().design());
    assertEquals("", WindowTrial.fx(this::notice));
  }

  @Test
  void aPackBesideADesignIsThereForThatDesignAlone() throws Exception {
    Files.createDirectories(folder.resolve("team"));
    Files.move(pack, folder.resolve("team/vectors"));
    Files.writeString(folder.resolve("team/plumbline.json"), "{\"packs\": [\"vectors\"]}");
    DesignWindow team = opened(Files.writeString(folder.resolve("team/a.json"), DESIGN));
    assertTrue(team.bench().catalog().component("reranker").isPresent());
    DesignWindow other = opened(Files.writeString(folder.resolve("b.json"), DESIGN));
    assertFalse(other.bench().catalog().component("reranker").isPresent());
  }

  @Test
  void aFaultyPackIsToldAndTheDesignOpensWithoutIt() throws Exception {
    Path description = pack.resolve("pack.json");
    Files.writeString(
        description, Files.readString(description).replace("\"serving\"", "\"serfing\""));
    DesignWindow window = opened(Files.writeString(folder.resolve("a.json"), DESIGN));
    trial.until(() -> notice().contains("has a fault"));
    act();
    assertEquals("packs", trial.answers.asked.getLast().id());
    assertTrue(
        trial
            .answers
            .asked
            .getLast()
            .details()
            .getFirst()
            .startsWith(description + ":67:16: stage: there is no “serfing”;"));
    assertEquals(1, window.bench().session().design().components().size());
    assertFalse(window.bench().catalog().component("reranker").isPresent());
  }

  @Test
  void aPackThatHasChangedIsToldWithAWayToOpenAgain() throws Exception {
    DesignWindow window = opened(Files.writeString(folder.resolve("a.json"), DESIGN));
    assertEquals("", WindowTrial.fx(this::notice));
    Path description = pack.resolve("pack.json");
    Files.writeString(
        description, Files.readString(description).replace("\"Reranker\"", "\"Sorter\""));
    WindowTrial.fx(() -> window.file().save());
    trial.until(() -> notice().contains("have changed"));
    act();
    assertNotEquals(window, trial.window());
    assertEquals(
        "Sorter", trial.window().bench().catalog().component("reranker").orElseThrow().name());
  }
}
