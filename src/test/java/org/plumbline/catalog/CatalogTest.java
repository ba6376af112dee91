package org.plumbline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
  void whatANumberStandsForCanBeTypedBack() {
    Set<String> shown = new TreeSet<>();
    properties()
        .forEach(property -> {
          for (double number : new double[] {-2, -1, -0.0, 0, 0.5, 1, 2, 7, 30, 99, 100, 365}) {
            Optional<String> words = property.meaning(number);
            words.ifPresent(shown::add);
            words.ifPresent(each ->
                assertEquals(number + 0.0, property.meant(each).orElseThrow(), property.help()));
          }
        });
    // Read as what they are: each stands alone where a number would stand.
    assertEquals(
        Set.of(
            "any age",
            "continuously",
            "meant to stay forever",
            "never again",
            "no limit",
            "no target",
            "none",
            "not estimated",
            "not known",
            "not worked out",
            "only runs when asked",
            "undecided"),
        shown);
  }

  @Test
  void onlyWhatCanBeTypedBackIsAMeaning() {
    Property odd =
        new Property(
            "wait",
            "Wait",
            Property.Kind.INTEGER,
            Value.of(1),
            "How long; 5 if in doubt, 0 if it never ends.",
            Optional.empty(),
            Property.Limits.NONE,
            List.of(),
            Map.of());
    assertEquals(Optional.empty(), odd.meaning(5));
    assertEquals(Optional.of(0.0), odd.meaning(0).flatMap(odd::meant));
  }

  private static Stream<Property> properties() {
    return Stream.of(
            CATALOG.components().values().stream()
                .flatMap(each -> each.properties().values().stream()),
            CATALOG.boundaryKinds().values().stream().flatMap(each -> each.properties().stream()),
            CATALOG.connectionProperties().stream(),
            CATALOG.designProperties().stream())
        .flatMap(each -> each);
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
    CatalogException refusal = refusal(file);
    assertEquals(List.of("3:46", "4:14", "9:39", "13:75", "14:20"), places(refusal));
    assertTrue(
        refusal.faults().getFirst().startsWith("mine.json:3:46: parent: there is no “nothing”"),
        refusal.faults().getFirst());
  }

  @Test
  void everyKindOfFaultInAComponentTypeIsFound() {
    String file =
        """
        {
          "artifacts": [
            {"id": "data", "name": "D", "family": "data", "line": "solid", "definition": "d"},
            {"id": "data", "name": "D", "family": "data", "line": "solid", "definition": "d"}
          ],
          "stages": [{"id": "s", "name": "S", "order": 1, "section": "s", "question": "?"}],
          "facets": [
            {"id": "f", "name": "F", "properties": [
              {"id": "p", "name": "P", "type": "int", "default": 1, "help": "h", "max": 5}
            ]}
          ],
          "components": [
            {"id": "x", "name": "X", "stage": "s", "section": "s", "purpose": "p",
             "inputs": [
               {"id": "in", "name": "In", "accepts": ["nothing"]},
               {"id": "in", "name": "In", "accepts": ["data"], "fromTypes": ["nobody"]}],
             "outputs": [
               {"id": "out", "name": "Out", "type": "nothing"},
               {"id": "o", "name": "O", "type": "data", "fedBy": ["away"]}],
             "facets": ["f", "gone"],
             "properties": [
               {"id": "q", "name": "Q", "type": "enum", "default": "", "help": "h"},
               {"id": "r", "name": "R", "type": "wild", "default": "", "help": "h"},
               {"id": "t", "type": "text", "default": "", "help": "h"},
               {"id": "u", "name": "U", "type": "int", "default": 3, "help": "h", "min": 4, "max": 2}],
             "defaults": {"p": 9, "v": 1}, "flags": []}
          ],
          "connectionProperties": [],
          "designProperties": [],
          "boundaryKinds": []
        }
        """;
    List<String> told =
        refusal(file).faults().stream()
            .map(fault -> fault.replaceFirst("^mine.json:(\\d+):\\d+: (\\w+): (.*)$", "$1 $2: $3"))
            .toList();
    for (String expected :
        List.of(
            "4 id: “data” appears twice",
            "15 accepts: there is no artifact kind “nothing”",
            "16 id: “in” appears twice",
            "16 fromTypes: there is no component type “nobody”",
            "18 type: there is no “nothing”; expected one of data",
            "19 fedBy: names an input that the type does not have; it has [in, in]",
            "20 facets: there is no facet “gone”; there are [f]",
            "22 values: missing",
            "22 default: expected a value",
            "23 type: there is no “wild”; expected one of string",
            "24 name: missing; expected a text",
            "25 min: larger than max",
            "25 default: expected a value",
            "26 defaults: “p” may not be 9",
            "26 defaults: the type has no property [v]")) {
      assertEquals(
          1, told.stream().filter(fault -> fault.startsWith(expected)).count(), expected + told);
    }
    assertEquals(15, told.size(), String.join("\n", told));
  }

  private static CatalogException refusal(String file) {
    return assertThrows(
        CatalogException.class,
        () -> CatalogReader.read("mine.json", file.getBytes(StandardCharsets.UTF_8)));
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
