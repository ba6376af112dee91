package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Design;

/// What can be read of files that are refused.
class SalvageTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final String WHOLE =
      """
      {"format": "plumbline/1", "title": "Orders",
       "components": [
        {"id": "a", "type": "cache", "name": "A", "x": 0, "y": 0},
        {"id": "b", "type": "cache", "name": "B", "x": 300, "y": 0},
        {"id": "c", "type": "cache", "name": "C", "x": 600, "y": 0}],
       "notes": [{"id": "n", "text": "Mind this", "x": 0, "y": 200}]}
      """;

  private static List<String> read(byte[] bytes) {
    return Salvage.of(bytes, CATALOG).map(Salvage::design).map(Design::components).stream()
        .flatMap(List::stream)
        .map(Component::name)
        .toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aFileThatIsCutOffGivesTheElementsBeforeTheCut() {
    for (int length = 0; length < WHOLE.length(); length++) {
      List<String> read = read(bytes(WHOLE.substring(0, length)));
      List<String> whole =
          List.of("A", "B", "C").stream()
              .filter(end(WHOLE.substring(0, length))::contains)
              .toList();
      assertEquals(whole, read, "cut at " + length);
    }
  }

  /// The names of the components that stand whole in a text.
  private static List<String> end(String text) {
    return List.of("A", "B", "C").stream()
        .filter(name -> {
          int at = text.indexOf("\"name\": \"" + name);
          return at >= 0 && text.indexOf('}', at) >= 0;
        })
        .toList();
  }

  @Test
  void zerosAtTheEndAndBytesThatAreNoTextEndTheReading() {
    byte[] whole = bytes(WHOLE);
    int at = WHOLE.indexOf("{\"id\": \"c\"");
    byte[] zeros = whole.clone();
    Arrays.fill(zeros, at, zeros.length, (byte) 0);
    assertEquals(List.of("A", "B"), read(zeros));
    byte[] odd = whole.clone();
    odd[at + 2] = (byte) 0xC3;
    assertEquals(List.of("A", "B"), read(odd));
  }

  @Test
  void aFaultInTheMiddleKeepsWhatStandsBeforeIt() {
    String broken = WHOLE.replace("\"name\": \"C\"", "\"name\": C");
    assertEquals(List.of("A", "B"), read(bytes(broken)));
    assertTrue(Salvage.of(bytes(WHOLE), CATALOG).orElseThrow().design().notes().size() == 1);
  }

  @Test
  void whereNoComponentCanBeReadThereIsNothingToOffer() {
    for (String text : List.of("", "[]", "{", "<mxfile/>", "{\"components\": 3}", "{\"a\": [1,2")) {
      assertEquals(Optional.empty(), Salvage.of(bytes(text), CATALOG), text);
    }
    String deep = "{\"components\": [" + "[".repeat(100_000);
    assertFalse(Salvage.of(bytes(deep), CATALOG).isPresent());
  }
}
