package org.plumbline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.plumbline.edit.Sketch.boundary;
import static org.plumbline.edit.Sketch.component;
import static org.plumbline.edit.Sketch.connection;
import static org.plumbline.edit.Sketch.design;
import static org.plumbline.edit.Sketch.inside;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Acceptance;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Extras;
import org.plumbline.design.PortRef;
import org.plumbline.design.Properties;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.json.Json;

final class EditTest {
  private static final Component STORE = component("store", "feature-store");
  private static final Component SERVING = component("serving", "online-serving");
  private static final Connection LOOK_UP = connection("store.online", "serving.features");
  private static final Design PAIR = design(STORE, SERVING, LOOK_UP);

  private static final Property NOTE_PROPERTY =
      new Property(
          "owner",
          "Owner",
          Property.Kind.STRING,
          Value.of(""),
          "",
          Optional.empty(),
          Property.Limits.NONE,
          List.of(),
          Map.of());

  @Test
  void movingAComponentKeepsItsConnectionsAttached() {
    Design moved = new MoveElements(List.of("store"), 32, -16).apply(PAIR);
    assertEquals(new Point(32, -16), moved.component("store").orElseThrow().bounds().corner());
    assertEquals(PAIR.connections(), moved.connections());
    assertEquals(PAIR.component("serving"), moved.component("serving"));
  }

  @Test
  void bendsMoveOnlyWhereBothEndsOfTheConnectionMove() {
    Design bent = new RouteConnection(LOOK_UP.id(), List.of(new Point(5, 5))).apply(PAIR);
    Design one = new MoveElements(List.of("store"), 10, 10).apply(bent);
    Design both = new MoveElements(List.of("store", "serving"), 10, 10).apply(bent);
    assertEquals(List.of(new Point(5, 5)), one.connections().getFirst().waypoints());
    assertEquals(List.of(new Point(15, 15)), both.connections().getFirst().waypoints());
  }

  @Test
  void movingABoundaryMovesWhatLiesInItAtAnyDepth() {
    Design nested =
        design(
            boundary("outer"),
            boundary("inner").withParent(Optional.of("outer")),
            inside("inner", STORE),
            SERVING);
    Design moved = new MoveElements(List.of("outer"), 100, 0).apply(nested);
    assertEquals(100, moved.boundary("inner").orElseThrow().bounds().x());
    assertEquals(100, moved.component("store").orElseThrow().bounds().x());
    assertEquals(0, moved.component("serving").orElseThrow().bounds().x());
  }

  @Test
  void movingABoundaryTogetherWithItsContentMovesTheContentOnce() {
    Design nested = design(boundary("outer"), inside("outer", STORE));
    Design moved = new MoveElements(List.of("outer", "store"), 100, 0).apply(nested);
    assertEquals(100, moved.component("store").orElseThrow().bounds().x());
  }

  @Test
  void removingAComponentTakesItsConnectionsWithIt() {
    Design left = new RemoveElements(List.of("store")).apply(PAIR);
    assertEquals(List.of(SERVING), left.components());
    assertEquals(List.of(), left.connections());
  }

  @Test
  void whatWasInARemovedBoundaryMovesIntoTheOneAroundIt() {
    Design nested =
        design(
            boundary("outer"),
            boundary("inner").withParent(Optional.of("outer")),
            inside("inner", STORE));
    Design left = new RemoveElements(List.of("inner")).apply(nested);
    assertEquals(Optional.of("outer"), left.component("store").orElseThrow().boundary());
    Design none = new RemoveElements(List.of("inner", "outer")).apply(nested);
    assertEquals(Optional.empty(), none.component("store").orElseThrow().boundary());
  }

  @Test
  void aBoundaryCannotJoinItselfOrWhatLiesInIt() {
    Design nested = design(boundary("outer"), boundary("inner").withParent(Optional.of("outer")));
    assertEquals(nested, new JoinBoundary(List.of("outer"), Optional.of("inner")).apply(nested));
    assertEquals(nested, new JoinBoundary(List.of("outer"), Optional.of("outer")).apply(nested));
  }

  @Test
  void aPropertySetToItsDefaultIsNotKept() {
    Design owned = new SetProperty(List.of("store"), NOTE_PROPERTY, Value.of("ML")).apply(PAIR);
    assertEquals("ML", owned.component("store").orElseThrow().properties().text("owner"));
    assertEquals(PAIR, new SetProperty(List.of("store"), NOTE_PROPERTY, Value.of("")).apply(owned));
  }

  @Test
  void editingADamagedElementPutsTheRepairInPlaceOfTheOriginal() {
    Extras damaged =
        new Extras(
            List.of(new Extras.Unknown("id", "colour", new Json.JsonText("red"))),
            List.of(new Extras.Damaged("x", new Json.JsonText("far"))));
    Component broken =
        new Component(
            "store",
            "feature-store",
            "Store",
            STORE.bounds(),
            Optional.empty(),
            false,
            Properties.NONE,
            damaged);
    Design renamed = new RenameElement("store", "Features").apply(design(broken));
    Extras after = renamed.component("store").orElseThrow().extras();
    assertEquals(List.of(), after.damaged());
    assertEquals(damaged.unknown(), after.unknown());
  }

  @Test
  void otherPortsOfTheSameComponentsKeepTheBends() {
    Design bent = new RouteConnection(LOOK_UP.id(), List.of(new Point(5, 5))).apply(PAIR);
    Design offline =
        new Reconnect(LOOK_UP.id(), PortRef.of("store.offline"), PortRef.of("serving.features"))
            .apply(bent);
    Design turned =
        new Reconnect(LOOK_UP.id(), PortRef.of("serving.calls"), PortRef.of("store.x")).apply(bent);
    assertEquals(1, offline.connections().getFirst().waypoints().size());
    assertEquals(0, turned.connections().getFirst().waypoints().size());
  }

  @Test
  void bringingForwardPassesOneNeighbourAndToTheFrontAll() {
    Design three =
        design(component("a", "cache"), component("b", "cache"), component("c", "cache"));
    assertEquals("bac", order(three, ReorderElements.Direction.FORWARD));
    assertEquals("bca", order(three, ReorderElements.Direction.FRONT));
    assertEquals("abc", order(three, ReorderElements.Direction.BACK));
    assertEquals("abc", order(three, ReorderElements.Direction.BACKWARD));
  }

  @Test
  void acceptingAFindingAgainReplacesTheFirstRecord() {
    Acceptance first = acceptance("known");
    Acceptance second = acceptance("contract");
    Design accepted =
        new AllOf("both", List.of(new AcceptFinding(first), new AcceptFinding(second))).apply(PAIR);
    assertEquals(List.of(second), accepted.accepted());
    assertEquals(PAIR, new RevokeAcceptance("spof", "store").apply(accepted));
  }

  @Test
  void anEditOfWhatIsNotThereChangesNothing() {
    assertEquals(PAIR, new RenameElement("nobody", "x").apply(PAIR));
    assertEquals(PAIR, new MoveElements(List.of("nobody"), 5, 5).apply(PAIR));
    assertEquals(PAIR, new RemoveElements(List.of("nobody")).apply(PAIR));
  }

  @Test
  void whatAnEditDoesNotTouchIsTheSameObjectAfterwards() {
    Design moved = new MoveElements(List.of("store"), 32, 0).apply(PAIR);
    assertSame(PAIR.component("serving").orElseThrow(), moved.component("serving").orElseThrow());
    assertSame(PAIR.connections().getFirst(), moved.connections().getFirst());
  }

  private static String order(Design design, ReorderElements.Direction direction) {
    Design next = new ReorderElements(List.of("a"), direction).apply(design);
    return String.join("", next.components().stream().map(Element::id).toList());
  }

  private static Acceptance acceptance(String reason) {
    return new Acceptance("spof", "store", reason, "", "", "", "", Extras.NONE);
  }

  @Test
  void resizingKeepsEverythingElse() {
    Rect larger = new Rect(0, 0, 240, 96);
    Design resized = new ResizeElement("store", larger).apply(PAIR);
    assertEquals(STORE, resized.component("store").orElseThrow().withBounds(STORE.bounds()));
    assertEquals(larger, resized.component("store").orElseThrow().bounds());
  }
}
