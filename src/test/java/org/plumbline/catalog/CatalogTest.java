package org.plumbline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CatalogTest {
  private static final Catalog CATALOG = Catalog.bundled();

  @Test
  void theBundledCatalogueHasEverythingThatCanBeDrawn() {
    assertEquals(27, CATALOG.artifacts().size());
    assertEquals(64, CATALOG.components().size());
    assertEquals(11, CATALOG.stages().size());
    assertEquals(7, CATALOG.boundaryKinds().size());
    assertEquals(9, CATALOG.connectionProperties().size());
  }

  @Test
  void aReleasedModelIsAModelButAModelIsNotReleased() {
    ArtifactKind released = CATALOG.artifact("released-model").orElseThrow();
    ArtifactKind model = CATALOG.artifact("model").orElseThrow();
    assertTrue(released.isA("validated-model") && released.isA("model"));
    assertFalse(model.isA("released-model"));
    assertEquals(model, released.base());
  }

  @Test
  void aTypeMayHaveDefaultsOfItsOwn() {
    ComponentType store = CATALOG.component("feature-store").orElseThrow();
    ComponentType serving = CATALOG.component("online-serving").orElseThrow();
    assertEquals(Value.of("vertical"), store.property("scaling").orElseThrow().standard());
    assertEquals(Value.of("horizontal"), serving.property("scaling").orElseThrow().standard());
  }

  @Test
  void servingTakesOneModelAndNoFreshOne() {
    ComponentType serving = CATALOG.component("online-serving").orElseThrow();
    ComponentType trainer = CATALOG.component("model-trainer").orElseThrow();
    Port.Input model = serving.input("model").orElseThrow();
    assertEquals(1, model.max());
    assertFalse(model.admits(trainer.output("model").orElseThrow().kind(), trainer));
  }

  @Test
  void everyDefaultIsAValueThatThePropertyMayHave() {
    CATALOG
        .components()
        .values()
        .forEach(type ->
            type.properties()
                .values()
                .forEach(property ->
                    assertTrue(
                        property.accepts(property.standard()), type.id() + "." + property.id())));
  }

  @Test
  void aFaultyCatalogueIsRefusedWithLineAndKeyOfEveryFault() {
    String file =
        """
        {
          "artifacts": [
            {"id": "data", "name": "Data", "parent": "nothing", "family": "data",
             "line": "wavy", "definition": "d"}
          ],
          "stages": [],
          "facets": [],
          "components": [
            {"id": "x", "name": "X", "stage": "nowhere", "section": "s", "purpose": "p",
             "inputs": [], "outputs": [], "properties": [], "flags": ["brave"]}
          ],
          "connectionProperties": [],
          "designProperties": [{"id": "n", "name": "N", "type": "int", "default": 1.5, "help": ""}],
          "boundaryKinds": 7
        }
        """;
    CatalogException refusal =
        assertThrows(
            CatalogException.class,
            () -> CatalogReader.read("mine.json", file.getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of("3:46", "4:14", "9:39", "13:75", "14:20"), places(refusal));
    assertTrue(
        refusal.faults().getFirst().startsWith("mine.json:3:46: parent: there is no “nothing”"),
        refusal.faults().getFirst());
  }

  private static List<String> places(CatalogException refusal) {
    return refusal.faults().stream()
        .map(fault -> fault.split(":", 4))
        .map(parts -> parts[1] + ":" + parts[2])
        .sorted()
        .sorted(java.util.Comparator.comparingInt(String::length))
        .toList();
  }

  @Test
  void unknownIdsAreAbsentNotWrong() {
    assertEquals(Optional.empty(), CATALOG.component("time-machine"));
  }
}
