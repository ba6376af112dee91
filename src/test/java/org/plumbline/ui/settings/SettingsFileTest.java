package org.plumbline.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.draw.Style;
import org.plumbline.export.Paper;
import org.plumbline.export.format.Format;
import org.plumbline.export.format.Recipe;
import org.plumbline.ui.Guidance;
import org.plumbline.ui.settings.Settings.Appearance;
import org.plumbline.ui.settings.Settings.Looks;
import org.plumbline.ui.settings.Settings.PanelSize;
import org.plumbline.ui.settings.Settings.PanelSizes;
import org.plumbline.ui.settings.Settings.WindowSize;
import org.plumbline.ui.settings.SettingsFile.Kept;

class SettingsFileTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadAgain() {
    Settings settings =
        new Settings(
            new Looks(Appearance.CONTRAST, 150, true),
            new PanelSizes(
                new PanelSize(false, 300),
                new PanelSize(true, 260),
                new PanelSize(true, 120),
                new PanelSize(true, 250)),
            new WindowSize(1200, 700, true),
            new Guidance(false, false),
            List.of(folder.resolve("a.json"), folder.resolve("b.json")),
            Map.of("edit.undo", List.of("Ctrl+U"), "file.quit", List.of()),
            ExportHabits.NONE
                .keeping("Our wiki", Recipe.of(Format.PNG).with(Style.DARK).scaled(3))
                .keeping("Handout", Recipe.of(Format.PDF).on(Paper.LETTER))
                .exported(
                    folder.resolve("a.json"),
                    new ExportHabits.Last(
                        Recipe.of(Format.SVG).tellingFindings(true), folder.resolve("a.svg"))),
            Optional.of(folder.resolve("shared")),
            true);
    assertTrue(file().write(settings));
    assertEquals(new Kept(settings, Optional.empty()), file().read());
  }

  @Test
  void withoutAFileTheStandardHolds() {
    assertEquals(new Kept(Settings.STANDARD, Optional.empty()), file().read());
  }

  @Test
  void aDamagedFileIsPutAside() throws IOException {
    Files.createDirectories(file().file().getParent());
    Files.writeString(file().file(), "{ \"theme\": ");
    Path bad = file().file().resolveSibling("settings.json.bad");
    assertEquals(new Kept(Settings.STANDARD, Optional.of(bad)), file().read());
    assertEquals("{ \"theme\": ", Files.readString(bad));
    assertFalse(Files.exists(file().file()));
  }

  @Test
  void whatIsOfTheWrongKindIsTakenAsItIsAtFirst() throws IOException {
    Files.createDirectories(file().file().getParent());
    Files.writeString(
        file().file(),
        "{\"theme\": 3, \"scale\": 1e9, \"panels\": {\"left\": {\"size\": -5}}, \"recent\": [1, \"x\\u0000\"], \"templates\": 7}");
    Settings read = file().read().settings();
    assertEquals(new Looks(Appearance.SYSTEM, 200, false), read.looks());
    assertEquals(80, read.panels().left().size());
    assertEquals(List.of(), read.recent());
    assertEquals(Optional.empty(), read.templates());
  }

  @Test
  void tenRecentDesignsAreKeptTheLatestFirst() {
    Settings settings = Settings.STANDARD;
    for (int n : IntStream.range(0, 12).toArray()) {
      settings = settings.opened(folder.resolve(n + ".json"));
    }
    settings = settings.opened(folder.resolve("5.json"));
    assertEquals(10, settings.recent().size());
    assertEquals(folder.resolve("5.json"), settings.recent().getFirst());
  }

  @Test
  void aFolderThatCannotBeWrittenDoesNoHarm() throws IOException {
    Path file = folder.resolve("no-folder");
    Files.writeString(file, "");
    assertFalse(new SettingsFile(file.resolve("settings.json")).write(Settings.STANDARD));
  }

  private SettingsFile file() {
    return new SettingsFile(folder.resolve("plumbline/settings.json"));
  }
}
