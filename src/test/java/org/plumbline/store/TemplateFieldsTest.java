package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Extras;
import org.plumbline.design.TemplateField;
import org.plumbline.design.TemplateInfo;
import org.plumbline.edit.RemoveElements;
import org.plumbline.edit.Slot;

final class TemplateFieldsTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final String FILE =
      """
      {
        "format": "plumbline/1",
        "title": "Orders",
        "template": {
          "summary": "A start",
          "level": "starter",
          "tags": ["shop"],
          "fields": [
            {
              "ask": "Which team owns this?",
              "of": ["orders.owner", "owner"]
            }
          ]
        },
        "components": [
          {
            "id": "orders",
            "type": "operational-database",
            "name": "Orders",
            "x": 0,
            "y": 0
          }
        ]
      }
      """;

  @Test
  void theFieldsOfATemplateAreReadAndWrittenAsTheyStand() {
    DesignReader.Loaded loaded = load(FILE);
    assertEquals(List.of(), loaded.repairs());
    assertEquals(
        List.of(TemplateField.asking("Which team owns this?", List.of("orders.owner", "owner"))),
        loaded.design().template().orElseThrow().fields());
    assertEquals(FILE, text(loaded.design()));
  }

  @Test
  void fieldsOfTheWrongKindAreToldAndWrittenBack() {
    for (String wrong : List.of("\"all\"", "[\"owner\"]", "{\"ask\": \"Who?\"}")) {
      String file = FILE.replaceFirst("(?s)\\[\\s+\\{\\s+\"ask\".*?\\}\\s+\\]", wrong);
      DesignReader.Loaded loaded = load(file);
      assertEquals(1, loaded.repairs().size(), wrong);
      assertEquals("/template/fields", loaded.repairs().getFirst().pointer());
      assertEquals(List.of(), loaded.design().template().orElseThrow().fields());
      assertTrue(text(loaded.design()).replaceAll("\\s", "").contains(wrong.replaceAll("\\s", "")));
    }
    DesignReader.Loaded loaded = load(FILE.replace("\"Which team owns this?\"", "7"));
    assertEquals("/template/fields/0/ask", loaded.repairs().getFirst().pointer());
    assertTrue(text(loaded.design()).contains("\"ask\": 7"));
  }

  @Test
  void aFieldThatAsksForAnElementThatIsNotThereIsToldAndKept() {
    DesignReader.Loaded loaded = load(FILE.replace("orders.owner", "invoices.owner"));
    assertEquals("/template/fields/0/of/0", loaded.repairs().getFirst().pointer());
    assertTrue(text(loaded.design()).contains("invoices.owner"));
  }

  @Test
  void whatIsRemovedIsNotAskedForAnyMore() {
    Design design = load(FILE).design();
    Design after = new RemoveElements(List.of("orders")).apply(design);
    assertEquals(List.of("owner"), after.template().orElseThrow().fields().getFirst().of());
    assertEquals(List.of(), load(text(after)).repairs());
  }

  @Test
  void everyPropertyOfADesignCanBeFilledInAndNothingElse() {
    for (String id : Templates.ids()) {
      Design design = Templates.find(id, CATALOG).orElseThrow();
      for (Component each : design.components()) {
        for (Property property : each.typeIn(CATALOG).orElseThrow().properties().values()) {
          Slot slot = slot(design, each.id() + "." + property.id()).orElseThrow();
          assertEquals(each.properties().of(property), slot.value());
        }
        assertEquals(
            Value.of(each.name()), slot(design, each.id() + ".name").orElseThrow().value());
      }
      for (Property property : CATALOG.designProperties()) {
        assertTrue(slot(design, property.id()).isPresent(), property.id());
      }
      for (String nothing : List.of("", ".", "nobody.owner", "orders", "name", ".name")) {
        assertEquals(Optional.empty(), slot(design, nothing));
      }
    }
  }

  @Test
  void anAnswerIsReadWhereItWasWritten() {
    Random dice = new Random(7);
    for (String id : Templates.ids()) {
      Design design = Templates.find(id, CATALOG).orElseThrow();
      List<String> places = new ArrayList<>(List.of("title", "purpose", "owner"));
      for (Component each : design.components()) {
        places.addAll(
            List.of(each.id() + ".name", each.id() + ".owner", each.id() + ".technology"));
      }
      design.boundaries().forEach(each -> places.add(each.id() + ".name"));
      for (String place : places) {
        Value value = Value.of("Answer " + dice.nextInt(1000));
        Slot slot = slot(design, place).orElseThrow(() -> new AssertionError(place));
        Design after = slot.setting().apply(value).apply(design);
        assertFalse(after.equals(design));
        assertEquals(value, slot(after, place).orElseThrow().value(), place);
        assertEquals(design, slot.setting().apply(slot.value()).apply(after), place);
      }
    }
  }

  @Test
  void aTemplateWithoutFieldsIsWrittenAsBefore() {
    Design design = load(FILE).design();
    TemplateInfo info = design.template().orElseThrow();
    Design plain =
        design.withTemplate(
            Optional.of(
                new TemplateInfo(
                    info.summary(), info.level(), info.tags(), "", List.of(), Extras.NONE)));
    assertFalse(text(plain).contains("fields"));
  }

  @Test
  void anyListOfFieldsIsReadAsItWasWritten() {
    Random dice = new Random(11);
    Design design = load(FILE).design();
    for (int n = 0; n < 200; n++) {
      List<TemplateField> fields = new ArrayList<>();
      for (int m = dice.nextInt(4); m >= 0; m--) {
        List<String> places =
            List.of("title", "owner", "orders.name", "orders.technology")
                .subList(0, dice.nextInt(5));
        fields.add(TemplateField.asking("\u00bf" + dice.nextInt(9) + "\"\n?", places));
      }
      TemplateInfo info = new TemplateInfo("", "", List.of(), "", fields, Extras.NONE);
      DesignReader.Loaded loaded = load(text(design.withTemplate(Optional.of(info))));
      assertEquals(List.of(), loaded.repairs());
      assertEquals(Optional.of(info), loaded.design().template());
    }
  }

  private static Optional<Slot> slot(Design design, String place) {
    return Slot.of(design, place, CATALOG);
  }

  private static DesignReader.Loaded load(String file) {
    return assertInstanceOf(
        DesignReader.Loaded.class,
        DesignReader.read(file.getBytes(StandardCharsets.UTF_8), CATALOG));
  }

  private static String text(Design design) {
    return new String(DesignWriter.write(design, CATALOG), StandardCharsets.UTF_8);
  }

  @Test
  void theSchemaKnowsTheFields() {
    Map<String, Boolean> asked = Map.of("\"ask\"", true, "\"of\"", true);
    String schema = new String(JsonSchema.bytes(CATALOG), StandardCharsets.UTF_8);
    asked.keySet().forEach(key -> assertTrue(schema.contains(key), key));
  }
}
