package org.plumbline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "{\"a\": 1} x|1|10|“x”; expected nothing more",
        "{\"a\": 1}{}|1|9|nothing more",
        "{\"a\": // why|1|7|comment",
        "{\"a\": NaN}|1|7|“NaN” is no value",
        "{\"a\": 'b'}|1|7|single quote",
        "{\"a\": 1 \"b\": 2}|1|9|expected a comma or “}”",
        "{\"a\" 1}|1|6|expected a colon",
        "{a: 1}|1|2|expected a key in double quotes or “}”",
        "{\"a\":, 1}|1|6|expected a value.",
        "[1 2]|1|4|expected a comma or “]”",
        "[1, 2,]|1|7|comma before it is one too many",
        "{\"a\": 1,}|1|9|comma before it is one too many",
        "{\"a\": ]}|1|7|“]”; expected a value.",
        "{\"a\": [1}|1|9|expected a comma or “]”",
        "[01]|1|2|“01” is not a number",
        "[+1]|1|2|“+1” is not a number",
        "[1.]|1|2|“1.” is not a number",
        "[\"a\\qb\"]|1|4|After a backslash",
        "[\"\\u12G4\"]|1|3|After a backslash",
        "{\"ä\": tru}|1|7|“tru” is no value",
        "[é]|1|2|“é”",
        "\uFEFF{\"a\": 1, \"a\": 2}|1|10|appears twice",
        "\uFEFF[1 2]|1|4|expected a comma",
      })
  void whatIsNotJsonIsRefusedWithLineAndColumn(String text, int line, int column, String words) {
    JsonFault fault = fault(text.getBytes(StandardCharsets.UTF_8));
    assertEquals(line + ":" + column, fault.line() + ":" + fault.column(), fault.message());
    assertTrue(fault.message().contains(words), fault.message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"a\": [1, 2", "{", "{\"a\"", "[\"abc", "[1,\n", "[-", "[1e", "[tru", "[\"\\"})
  void whatEndsTooEarlyIsSaidToBeCutOffAtItsEnd(String text) {
    JsonFault fault = fault(text.getBytes(StandardCharsets.UTF_8));
    assertTrue(fault.message().contains("cut off"), fault.message());
    List<String> lines = text.lines().toList();
    int line = text.endsWith("\n") ? lines.size() + 1 : lines.size();
    int column = text.endsWith("\n") ? 1 : lines.getLast().length() + 1;
    assertEquals(line + ":" + column, fault.line() + ":" + fault.column());
  }

  @Test
  void controlCharactersInTextsAreNamed() {
    assertTrue(fault("[\"a\tb\"]".getBytes(StandardCharsets.UTF_8)).message().contains("0x09"));
    JsonFault open = fault("[\n  \"a\n]".getBytes(StandardCharsets.UTF_8));
    assertEquals("2:5", open.line() + ":" + open.column());
    assertTrue(open.message().contains("line break"), open.message());
  }

  @Test
  void limitsAreKept() {
    int most = JsonReader.LONGEST_TEXT;
    Map<String, String> tooMuch =
        Map.of(
            "[".repeat(65) + "]".repeat(65),
            "1:65 64 levels",
            "{\"a\":".repeat(100_000),
            "1:321 64 levels",
            "\"" + "x".repeat(most + 1) + "\"",
            "1:1 more than 1048576",
            "{\"" + "x".repeat(most + 1) + "\": 1}",
            "1:2 more than 1048576",
            "[" + "1".repeat(41) + "]",
            "1:2 more than 40 digits",
            "[" + "1".repeat(most + 2) + "]",
            "1:2 more than 40 digits",
            "[" + "0,".repeat(JsonReader.MOST_VALUES) + "0]",
            "1:4000000 2000000 values");
    tooMuch.forEach((text, told) -> {
      JsonFault fault = fault(text.getBytes(StandardCharsets.UTF_8));
      String[] parts = told.split(" ", 2);
      assertEquals(parts[0], fault.line() + ":" + fault.column(), fault.message());
      assertTrue(fault.message().contains(parts[1]), fault.message());
    });
    String allowed = "[\"" + "x".repeat(most) + "\", " + "1".repeat(40) + "]";
    assertInstanceOf(JsonReader.Parsed.class, read(allowed));
    assertInstanceOf(JsonReader.Parsed.class, read("[".repeat(64) + "]".repeat(64)));
    assertTrue(fault(new byte[JsonReader.LARGEST_FILE + 1]).message().contains("64 MB"));
  }

  @Test
  void bytesThatAreNoTextSayWhatTheyLookLike() {
    assertTrue(fault(new byte[0]).message().contains("empty"));
    assertTrue(fault(new byte[20]).message().contains("zero bytes"));
    assertTrue(fault(new byte[] {'{', '}', 0, 0}).message().contains("byte 2"));
    assertTrue(fault(new byte[] {(byte) 0x89, 'P', 'N', 'G'}).message().contains("PNG"));
    assertTrue(fault(new byte[] {'{', 0, '"', 0}).message().contains("UTF-16"));
    assertTrue(fault(new byte[] {(byte) 0xFF, (byte) 0xFE, '{', 0}).message().contains("UTF-16"));
    Map<String, String> texts =
        Map.of(
            " \n\t", "white space",
            "\uFEFF", "white space",
            "<mxfile/>", "draw.io",
            "<?xml version='1.0'?>\n<mxfile host='x'>", "draw.io",
            "\uFEFF<!DOCTYPE html>", "HTML",
            "<svg xmlns=''/>", "SVG",
            "<project/>", "XML",
            "PK\u0003\u0004", "ZIP",
            "flowchart LR\n a-->b", "Mermaid");
    texts.forEach((text, kind) -> {
      String message = fault(text.getBytes(StandardCharsets.UTF_8)).message();
      assertTrue(message.contains(kind), message);
    });
    JsonFault latin = fault(new byte[] {'\n', '"', (byte) 0xC3, 0x28, '"'});
    assertEquals("2:2", latin.line() + ":" + latin.column());
    assertTrue(latin.message().contains("Byte 2 (0xC3)"), latin.message());
  }

  @Test
  void noBytesMakeTheReaderThrow() {
    byte[] good =
        "{\"a\": [1.5e3, \"ä\\u0041\", {\"b\": null}], \"c\": true}"
            .getBytes(StandardCharsets.UTF_8);
    String pieces = "{}[],:\"\\0-.eu tfn\n'/";
    for (long seed = 0; seed < 20_000; seed++) {
      Random dice = new Random(seed);
      byte[] bad = Arrays.copyOf(good, 1 + dice.nextInt(good.length));
      for (int n = 0; n < 3; n++) {
        boolean any = dice.nextInt(4) == 0;
        int piece = any ? dice.nextInt(256) : pieces.charAt(dice.nextInt(pieces.length()));
        bad[dice.nextInt(bad.length)] = (byte) piece;
      }
      if (JsonReader.read(bad) instanceof JsonReader.Broken(JsonFault fault)) {
        assertTrue(fault.line() >= 1 && fault.column() >= 1, "seed " + seed);
        assertFalse(fault.message().contains("beyond what"), "undiagnosed, seed " + seed);
      }
    }
  }

  @Test
  void placesAreFoundByPointer() {
    String text = "{\n  \"a/b\": [1,\n    {\"c\": true}]\n}";
    Map<String, JsonPlaces.Place> expected =
        Map.of("/a~1b/1/c", new JsonPlaces.Place(3, 11), "/a~1b", new JsonPlaces.Place(2, 10));
    List<String> pointers = List.of("/a~1b/1/c", "/a~1b", "/nowhere", "/a~1b/0/x");
    assertEquals(expected, JsonPlaces.of(text.getBytes(StandardCharsets.UTF_8), pointers));
    byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    assertEquals(expected, JsonPlaces.of(marked, pointers));
  }

  @Test
  void arraysOfNumbersOrShortTextsStandOnOneLine() {
    List<Json> texts = Collections.nCopies(30, new Json.JsonText("abcdef"));
    Json narrow = new Json.JsonArray(texts.subList(0, 9));
    Json wide = new Json.JsonArray(texts);
    Json numbers = new Json.JsonArray(Collections.nCopies(90, Json.JsonNumber.of(2)));
    assertEquals(1, JsonWriter.text(narrow).lines().count());
    assertEquals(32, JsonWriter.text(wide).lines().count());
    assertEquals(1, JsonWriter.text(numbers).lines().count());
  }

  @Test
  void onlyWhatMustBeEscapedIs() {
    assertEquals(
        "\"\\\"\\\\/\\n\\t\\u0001\\ud800ä😀\"\n",
        JsonWriter.text(new Json.JsonText("\"\\/\n\t\u0001\ud800ä😀")));
  }
}
