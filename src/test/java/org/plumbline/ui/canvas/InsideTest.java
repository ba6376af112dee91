package org.plumbline.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.canvas.tool.Trial.card;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.edit.AddBoundary;
import org.plumbline.edit.AddComponent;
import org.plumbline.edit.AddConnection;
import org.plumbline.edit.Sketch;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.tool.Aid;
import org.plumbline.ui.canvas.tool.Handle;

/// Inside a boundary the hand works on what is seen there, though cards and boundaries of the rest
/// of the design lie at the same places.
class InsideTest {
  private static final Rect AREA = new Rect(0, 0, 640, 400);

  private Easel easel;

  @BeforeEach
  void enter() throws Exception {
    Design design =
        Sketch.design(
            Sketch.boundary("system").withBounds(AREA.grown(200)),
            Sketch.boundary("team")
                .withParent(Optional.of("system"))
                .withBounds(AREA)
                .withCollapsed(true),
            Sketch.boundary("other").withBounds(new Rect(300, 200, 330, 190)),
            card("load", "batch-ingestion", 48, 48).withBoundary(Optional.of("team")),
            card("clean", "data-cleaning", 352, 48).withBoundary(Optional.of("team")),
            card("store", "data-store", 352, 240));
    easel = Easel.of(design, Workbench.Theme.LIGHT);
    easel.doing(() -> easel.view().lens().enter("team"));
  }

  private Component component(String id) {
    return easel.design().component(id).orElseThrow();
  }

  @Test
  void cardsOutsideHaveNoHandlesAndTakeNoConnection() {
    easel.hover(easel.middle("store"));
    assertEquals(List.of(), easel.view().hand().aids());
    Rect clean = component("clean").bounds();
    easel.drag(new Point(clean.right(), clean.center().y()), easel.middle("store"));
    assertEquals(List.of(), easel.design().connections());
  }

  @Test
  void aCardStaysInTheBoundaryWhereverItIsCarried() {
    Point from = easel.middle("clean");
    easel.drag(from, new Point(480, 300));
    assertFalse(from.equals(easel.middle("clean")));
    assertEquals(Optional.of("team"), component("clean").boundary());
    easel.drag(easel.middle("load"), new Point(120, 440));
    assertEquals(Optional.of("team"), component("load").boundary());
  }

  @Test
  void theBoundaryItselfIsHeldByItsOutlineAndStaysWhereItBelongs() {
    easel.doing(() -> easel.session().select(List.of("team")));
    easel.hover(new Point(AREA.right(), AREA.center().y()));
    Aid.Handles handles =
        easel.view().hand().aids().stream()
            .filter(Aid.Handles.class::isInstance)
            .map(Aid.Handles.class::cast)
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.of(AREA), handles.hot().map(Handle::bounds));
    Point2D below = easel.view().places().belowSelection();
    assertTrue(easel.spot(AREA.corner()).distance(below) > AREA.height() / 3);
    easel.drag(AREA.corner().plus(60, 3), AREA.corner().plus(124, 3));
    Boundary moved = easel.design().boundary("team").orElseThrow();
    assertEquals(AREA.x() + 64, moved.bounds().x());
    assertEquals(Optional.of("system"), moved.parent());
  }

  @Test
  void whatIsAddedDoesNotMakeWayForWhatIsNotSeen() {
    Point beside = new Point(component("clean").bounds().right() + 64, 48);
    easel.doing(() -> {
      easel.session().commit(new AddComponent(card("hidden", "data-store", beside.x(), 48)));
      easel.session().select(List.of("clean"));
      easel.view().add(Catalog.bundled().component("data-validation").orElseThrow());
    });
    assertEquals(beside, component("data-validation").bounds().corner());
    assertEquals(Optional.of("team"), component("data-validation").boundary());
  }

  @Test
  void aLineIsHeldOnlyWhereBothItsEndsAreSeen() {
    Connection in = Sketch.connection("load.landed", "clean.raw");
    Connection out = Sketch.connection("clean.clean", "store.curated");
    easel.doing(() -> {
      easel.session().commit(new AddConnection(in));
      easel.session().commit(new AddConnection(out));
      easel.session().select(List.of(in.id()));
    });
    assertEquals(List.of(Aid.Knobs.class, Aid.Handles.class), aids());
    easel.doing(() -> {
      easel.view().lens().leaveAll();
      easel.session().select(List.of(out.id()));
    });
    assertEquals(List.of(), aids());
  }

  private List<Class<?>> aids() {
    return easel.view().hand().aids().stream().<Class<?>>map(Aid::getClass).toList();
  }

  @Test
  void cardsInACollapsedBoundaryHaveNoHandles() {
    easel.hover(easel.middle("clean"));
    assertEquals(List.of(Aid.Handles.class), aids());
    easel.doing(() -> easel.view().lens().leaveAll());
    easel.hover(easel.middle("clean"));
    assertEquals(List.of(), aids());
  }

  @Test
  void aCardFromThePaletteLiesInTheBoundary() {
    ComponentType type = Catalog.bundled().component("data-validation").orElseThrow();
    Point2D middle = easel.view().localToScene(easel.spot(new Point(480, 300)));
    Point2D corner = easel.view().localToScreen(0, 0);
    easel.doing(() -> easel.view().dropping().drop(type, middle.subtract(corner), Set.of()));
    assertEquals(Optional.of("team"), component("data-validation").boundary());
  }

  @Test
  void anOpenBoundaryInACollapsedOneTakesNothingIn() {
    easel.doing(() -> {
      easel
          .session()
          .commit(
              new AddBoundary(
                  Sketch.boundary("inner")
                      .withParent(Optional.of("team"))
                      .withBounds(new Rect(40, 240, 220, 140))));
      easel.view().lens().leaveAll();
    });
    easel.drag(easel.middle("store"), new Point(150, 310));
    assertEquals(Optional.of("system"), component("store").boundary());
  }
}
