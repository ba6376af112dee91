package org.plumbline.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedSheetsTest {
  private static final Path SHEETS = Path.of("src/main/resources/org/plumbline/ui");

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "look/plumbline.css",
        "look/light.css",
        "look/dark.css",
        "look/contrast.css",
        "look/outlines.css",
        "look/solid.css",
        "canvas/canvas.css"
      })
  void aPackedSheetHoldsTheSameRules(String name) throws Exception {
    Path sheet = Files.copy(SHEETS.resolve(name), folder.resolve("sheet.css"));
    Packer.main(new String[] {folder.toString()});
    Stylesheet packed = Stylesheet.loadBinary(folder.resolve("sheet.bss").toUri().toURL());
    assertEquals(rules(new CssParser().parse(sheet.toUri().toURL())), rules(packed));
  }

  private static List<String> rules(Stylesheet sheet) {
    return sheet.getRules().stream()
        .map(rule -> rule.getSelectors() + " " + rule.getDeclarations())
        // What converts a value is told by its name and an address.
        .map(rule -> rule.replaceAll("@\\p{XDigit}+", ""))
        .toList();
  }
}
