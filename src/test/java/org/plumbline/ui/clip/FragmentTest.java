package org.plumbline.ui.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Extras;
import org.plumbline.design.PortRef;
import org.plumbline.design.Properties;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.store.DesignWriter;
import org.plumbline.ui.clip.Fragment.Pasted;

class FragmentTest {
  private final Design design =
      Design.titled("Area")
          .withComponents(
              List.of(
                  component("a", Optional.of("area")),
                  component("b", Optional.of("area")),
                  component("c", Optional.empty())))
          .withConnections(List.of(connection("ab", "a", "b"), connection("bc", "b", "c")))
          .withBoundaries(
              List.of(
                  new Boundary(
                      "area",
                      "team",
                      "Area",
                      Optional.empty(),
                      new Rect(0, 0, 600, 300),
                      false,
                      Properties.NONE,
                      Extras.NONE)));

  @Test
  void aBoundaryTakesWhatLiesInItAlong() {
    Design part = Fragment.of(design, List.of("area")).part();
    assertEquals(List.of("a", "b"), part.components().stream().map(Component::id).toList());
    assertEquals(List.of("ab"), part.connections().stream().map(Connection::id).toList());
  }

  @Test
  void copiesReferToEachOtherAndNotToTheOriginals() {
    Pasted pasted = Fragment.of(design, List.of("area")).into(design, "Paste", 24);
    Design after = pasted.edit().apply(design);
    assertEquals(List.of("area-2", "a-2", "b-2"), pasted.ids());
    assertEquals(Optional.of("area-2"), after.component("a-2").orElseThrow().boundary());
    Connection copy = after.connection("ab-2").orElseThrow();
    assertEquals("a-2.out", copy.from().text());
    assertEquals("b-2.in", copy.to().text());
    assertEquals(design.component("a"), after.component("a"));
  }

  @Test
  void aCopyInAnotherDesignForgetsTheBoundaryThatIsNotThere() {
    Design other = Design.titled("Other");
    Design after = Fragment.of(design, List.of("a")).into(other, "Paste", 0).edit().apply(other);
    assertEquals(Optional.empty(), after.component("a").orElseThrow().boundary());
  }

  @Test
  void aLoneConnectionIsNothingToCopy() {
    assertTrue(Fragment.of(design, List.of("ab")).isEmpty());
  }

  @Test
  void copyingAndPastingFiveThousandComponentsTakesNoTime() {
    List<Component> many = new ArrayList<>();
    List<Connection> lines = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (int n = 0; n < 5000; n++) {
      many.add(component("c" + n, Optional.empty()));
      ids.add("c" + n);
      if (n > 0) {
        lines.add(connection("l" + n, "c" + (n - 1), "c" + n));
      }
    }
    Design large = Design.titled("Large").withComponents(many).withConnections(lines);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          Fragment fragment = Fragment.of(large, ids);
          DesignWriter.write(fragment.part(), Catalog.bundled());
          assertFalse(Snapshot.suits(fragment.part()));
          Design after = fragment.into(large, "Paste", 24).edit().apply(large);
          assertEquals(10_000, after.components().size());
        });
  }

  private static Component component(String id, Optional<String> boundary) {
    return Component.of(
            id, Catalog.bundled().component("feature-store").orElseThrow(), Point.ORIGIN)
        .withBoundary(boundary);
  }

  private static Connection connection(String id, String from, String to) {
    return Connection.of(id, new PortRef(from, "out"), new PortRef(to, "in"));
  }
}
