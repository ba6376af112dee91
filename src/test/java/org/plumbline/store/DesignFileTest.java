package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.RandomDesigns;
import org.plumbline.edit.MoveElements;
import org.plumbline.edit.RenameElement;
import org.plumbline.json.Json;
import org.plumbline.json.JsonReader;
import org.plumbline.json.JsonWriter;

final class DesignFileTest {
  private static final Catalog CATALOG = Catalog.bundled();

  private static DesignReader.Loaded load(byte[] bytes) {
    return assertInstanceOf(
        DesignReader.Loaded.class, DesignReader.read(bytes, CATALOG), () -> text(bytes));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void whatIsWrittenIsReadAgainWithoutAnyDifference() {
    for (long seed = 0; seed < 200; seed++) {
      Design design = RandomDesigns.withVariants(seed, 12);
      byte[] file = DesignWriter.write(design, CATALOG);
      DesignReader.Loaded loaded = load(file);
      assertEquals(List.of(), loaded.repairs(), "seed " + seed);
      assertEquals(design, loaded.design(), "seed " + seed);
      assertEquals(text(file), text(DesignWriter.write(loaded.design(), CATALOG)), "seed " + seed);
    }
  }

  @Test
  void keysThatNobodyKnowsStayWhereTheyAre() {
    for (long seed = 0; seed < 100; seed++) {
      byte[] file = DesignWriter.write(RandomDesigns.withVariants(seed, 8), CATALOG);
      Json parsed = assertInstanceOf(JsonReader.Parsed.class, JsonReader.read(file)).value();
      byte[] strange = JsonWriter.bytes(sprinkled(parsed, new Random(seed)));
      assertEquals(
          text(strange), text(DesignWriter.write(load(strange).design(), CATALOG)), "seed " + seed);
    }
  }

  private static Json sprinkled(Json json, Random dice) {
    return switch (json) {
      case Json.JsonObject(Map<String, Json> members) -> {
        Map<String, Json> more = new LinkedHashMap<>();
        sprinkle(more, dice);
        members.forEach((key, value) -> {
          more.put(key, sprinkled(value, dice));
          sprinkle(more, dice);
        });
        yield new Json.JsonObject(more);
      }
      case Json.JsonArray(List<Json> items) ->
          new Json.JsonArray(items.stream().map(item -> sprinkled(item, dice)).toList());
      case Json.JsonText _, Json.JsonNumber _, Json.JsonFlag _, Json.JsonNull _ -> json;
    };
  }

  private static void sprinkle(Map<String, Json> members, Random dice) {
    if (dice.nextInt(4) == 0) {
      Json value = dice.nextBoolean() ? new Json.JsonNumber("2.50") : new Json.JsonText("new");
      members.put("x-" + dice.nextInt(1_000_000), value);
    }
  }

  @Test
  void movingOneComponentChangesOnlyItsOwnLines() {
    Design design = RandomDesigns.design(7, 30);
    Element moved = design.components().get(3);
    List<String> before = text(DesignWriter.write(design, CATALOG)).lines().toList();
    Design after = new MoveElements(List.of(moved.id()), 16, 0).apply(design);
    List<String> lines = text(DesignWriter.write(after, CATALOG)).lines().toList();
    List<String> changed = new ArrayList<>(lines);
    changed.removeAll(before);
    assertEquals(before.size(), lines.size());
    assertEquals(1, changed.size());
    assertTrue(changed.getFirst().startsWith("      \"x\": "), changed.toString());
  }

  @Test
  void whatWasRepairedIsWrittenBackUntilItsElementIsEdited() {
    String file =
        """
        {
          "format": "plumbline/1",
          "title": "Damaged",
          "components": [
            {
              "id": "a",
              "type": "cache",
              "name": "A",
              "x": "left",
              "y": 1e999,
              "width": 2,
              "pinned": "yes",
              "properties": {
                "replicas": 1.5,
                "hitRatio": 0.75,
                "colour": "red"
              }
            },
            {
              "id": "a",
              "type": "time-machine",
              "name": "B",
              "x": 0,
              "y": 0,
              "boundary": "nowhere"
            }
          ]
        }
        """;
    DesignReader.Loaded loaded = load(file.getBytes(StandardCharsets.UTF_8));
    assertEquals(
        List.of("9:12", "10:12", "11:16", "12:17", "14:21", "20:13", "21:15", "25:19"),
        loaded.repairs().stream()
            .map(each -> each.line() + ":" + each.column())
            .sorted(
                java.util.Comparator.comparingInt(place -> Integer.parseInt(place.split(":")[0])))
            .toList());
    assertEquals(file, text(DesignWriter.write(loaded.design(), CATALOG)));
    Design edited = new RenameElement("a", "C").apply(loaded.design());
    String saved = text(DesignWriter.write(edited, CATALOG));
    assertTrue(saved.contains("\"x\": 0,\n      \"y\": 0,\n      \"width\": 8,"), saved);
    assertTrue(saved.contains("\"colour\": \"red\""), saved);
    assertTrue(saved.contains("\"id\": \"a\",\n      \"type\": \"time-machine\""), saved);
  }

  @Test
  void noBytesMakeTheReaderStumble() {
    byte[] good = DesignWriter.write(RandomDesigns.withVariants(2, 4), CATALOG);
    for (long seed = 0; seed < 2000; seed++) {
      byte[] bad = mutated(good, new Random(seed));
      DesignReader.Outcome outcome = DesignReader.read(bad, CATALOG);
      if (outcome instanceof DesignReader.Loaded loaded) {
        byte[] saved = DesignWriter.write(loaded.design(), CATALOG);
        assertArrayEquals(saved, DesignWriter.write(load(saved).design(), CATALOG), "seed " + seed);
      }
    }
  }

  private static byte[] mutated(byte[] good, Random dice) {
    byte[] bad = good.clone();
    for (int n = 0; n <= dice.nextInt(4); n++) {
      int at = dice.nextInt(bad.length);
      switch (dice.nextInt(4)) {
        case 0 -> bad[at] = (byte) dice.nextInt(256);
        case 1 -> bad = java.util.Arrays.copyOf(bad, at + 1);
        case 2 -> bad[at] = good[dice.nextInt(good.length)];
        default -> bad[at] = (byte) "{}[],:\"0 tfn".charAt(dice.nextInt(12));
      }
    }
    return bad;
  }
}
