package org.plumbline.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.edit.Sketch.boundary;
import static org.plumbline.edit.Sketch.component;
import static org.plumbline.edit.Sketch.connection;
import static org.plumbline.edit.Sketch.design;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Value;
import org.plumbline.design.Difference.Kind;
import org.plumbline.edit.AddComponent;
import org.plumbline.edit.AddConnection;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.edit.MoveElements;
import org.plumbline.edit.Reconnect;
import org.plumbline.edit.RemoveElements;
import org.plumbline.edit.RenameElement;
import org.plumbline.edit.ResizeElement;
import org.plumbline.edit.SetDesignProperty;
import org.plumbline.edit.SetProperty;
import org.plumbline.geom.Rect;

final class DifferenceTest {
  private static final String WIRE = "store-online-serving-features";

  private final Design design =
      design(
          component("store", "feature-store"),
          component("serving", "online-serving"),
          component("other", "online-serving"),
          connection("store.online", "serving.features"),
          boundary("team"));

  private Map<String, Kind> after(Edit edit) {
    return Difference.between(design, edit.apply(design)).kinds();
  }

  @Test
  void aDesignDoesNotDifferFromItself() {
    assertEquals(Difference.NONE, Difference.between(design, design));
  }

  @Test
  void whatIsNewAndWhatIsGoneIsTold() {
    Connection wire = connection("store.online", "cache.features");
    assertEquals(
        Map.of("cache", Kind.ADDED, wire.id(), Kind.ADDED, WIRE, Kind.REMOVED),
        after(
            new AllOf(
                "Replace",
                List.of(
                    new AddComponent(component("cache", "cache")),
                    new AddConnection(wire),
                    new RemoveElements(List.of(WIRE))))));
  }

  @Test
  void aConnectionWithOtherEndsHasMoved() {
    PortRef other = PortRef.of("other.features");
    assertEquals(
        Map.of(WIRE, Kind.MOVED), after(new Reconnect(WIRE, PortRef.of("store.online"), other)));
  }

  @Test
  void aMovedComponentCarriesItsConnections() {
    assertEquals(
        Map.of("serving", Kind.MOVED, WIRE, Kind.MOVED),
        after(new MoveElements(List.of("serving"), 80, 0)));
  }

  @Test
  void aNewConnectionToAMovedComponentIsNew() {
    Connection wire = connection("store.online", "other.features");
    Edit both =
        new AllOf(
            "Both", List.of(new AddConnection(wire), new MoveElements(List.of("other"), 80, 0)));
    assertEquals(Map.of("other", Kind.MOVED, wire.id(), Kind.ADDED), after(both));
  }

  @Test
  void anotherSizeIsAnotherPlace() {
    assertEquals(
        Map.of("team", Kind.MOVED), after(new ResizeElement("team", new Rect(0, 0, 500, 300))));
  }

  @Test
  void whatOnlySaysSomethingElseHasChanged() {
    assertEquals(Map.of("store", Kind.CHANGED), after(new RenameElement("store", "Shop")));
    var replicas = Catalog.bundled().component("online-serving").orElseThrow().property("replicas");
    assertEquals(
        Map.of("serving", Kind.CHANGED),
        after(new SetProperty(List.of("serving"), replicas.orElseThrow(), Value.of(3))));
  }

  @Test
  void whatIsNotDrawnDoesNotCount() {
    var purpose =
        Catalog.bundled().designProperties().stream()
            .filter(each -> each.id().equals("purpose"))
            .findFirst()
            .orElseThrow();
    assertEquals(Map.of(), after(new SetDesignProperty(purpose, Value.of("To learn"))));
  }
}
