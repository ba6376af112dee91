package org.plumbline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonTest {
  private static JsonReader.Outcome read(String text) {
    return JsonReader.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static JsonFault fault(byte[] bytes) {
    return assertInstanceOf(JsonReader.Broken.class, JsonReader.read(bytes)).fault();
  }

  @Test
  void canonicalTextIsReadAndWrittenWithoutChangingAByte() {
    String text =
        """
        {
          "name": "Größe “x” \\\\ \\" 😀",
          "numbers": [1, 2.50, -3e-7],
          "texts": ["a", "b"],
          "way": [[320, 156], [0, 1]],
          "empty": {},
          "none": [],
          "mixed": [
            {
              "x": null
            },
            true
          ]
        }
        """;
    JsonReader.Parsed parsed = assertInstanceOf(JsonReader.Parsed.class, read(text));
    assertEquals(text, JsonWriter.text(parsed.value()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"a\": 1, \"a\": 2}|1|10|appears twice",
        "{\"a\": 1} x|1|10|“x”",
        "{\"a\": 1}{}|1|9|nothing more",
        "{\"a\": // why|1|7|comment",
        "{\"a\": NaN}|1|7|“NaN”",
        "{\"a\": 'b'}|1|7|single quote",
        "{\"a\": [1, 2,]}|1|13|comma",
        "{\"a\": [1, 2|1|12|cut off",
        "{\"ä\": tru}|1|7|“tru”",
      })
  void whatIsNotJsonIsRefusedWithLineAndColumn(String text, int line, int column, String words) {
    JsonFault fault = fault(text.getBytes(StandardCharsets.UTF_8));
    assertEquals(line + ":" + column, fault.line() + ":" + fault.column(), fault.message());
    assertTrue(fault.message().contains(words), fault.message());
  }

  @Test
  void limitsAreKept() {
    byte[] deep = ("[".repeat(65) + "]".repeat(65)).getBytes(StandardCharsets.UTF_8);
    byte[] longText =
        ("\"" + "x".repeat(JsonReader.LONGEST_TEXT + 1) + "\"").getBytes(StandardCharsets.UTF_8);
    byte[] longNumber = "1".repeat(41).getBytes(StandardCharsets.UTF_8);
    assertTrue(fault(deep).message().contains("64"));
    assertTrue(fault(longText).message().contains("1048576"));
    assertTrue(fault(longNumber).message().contains("40"));
    assertEquals(65, fault(deep).column());
  }

  @Test
  void bytesThatAreNoTextSayWhatTheyLookLike() {
    assertTrue(fault(new byte[0]).message().contains("empty"));
    assertTrue(fault(new byte[20]).message().contains("zero bytes"));
    assertTrue(fault(new byte[] {'{', '}', 0, 0}).message().contains("byte 2"));
    assertTrue(fault(new byte[] {(byte) 0x89, 'P', 'N', 'G'}).message().contains("PNG"));
    assertTrue(fault("<mxfile/>".getBytes(StandardCharsets.UTF_8)).message().contains("draw.io"));
    JsonFault latin = fault(new byte[] {'\n', '"', (byte) 0xC3, 0x28, '"'});
    assertEquals("2:2", latin.line() + ":" + latin.column());
    assertTrue(latin.message().contains("Byte 2 (0xC3)"), latin.message());
  }

  @Test
  void placesAreFoundByPointer() {
    String text = "{\n  \"a/b\": [1,\n    {\"c\": true}]\n}";
    Map<String, JsonPlaces.Place> places =
        JsonPlaces.of(
            text.getBytes(StandardCharsets.UTF_8), List.of("/a~1b/1/c", "/a~1b", "/nowhere"));
    assertEquals(
        Map.of("/a~1b/1/c", new JsonPlaces.Place(3, 11), "/a~1b", new JsonPlaces.Place(2, 10)),
        places);
  }
}
