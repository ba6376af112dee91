package org.plumbline.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.canvas.tool.Trial.card;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Component;
import org.plumbline.edit.AddComponent;
import org.plumbline.edit.Sketch;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.tool.Pointer;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What is carried to the edge of the canvas goes on from there.
final class EdgeScrollTest {
  private static final Rect SCREEN = new Rect(0, 0, 960, 720);
  private static final Point MIDDLE = new Point(480, 360);
  private static final ComponentType TYPE =
      Catalog.bundled().component("feature-store").orElseThrow();

  private Optional<Easel> easel = Optional.empty();

  @AfterEach
  void close() throws TimeoutException {
    if (easel.isPresent()) {
      easel.get().robot().release(new MouseButton[0]);
      FxToolkit.cleanupStages();
    }
  }

  @Test
  void itIsTheFasterTheNearerToTheEdgeAndTheFartherBeyondIt() {
    assertEquals(Point.ORIGIN, EdgeScroll.speed(MIDDLE, MIDDLE, SCREEN));
    double near = EdgeScroll.speed(new Point(950, 360), MIDDLE, SCREEN).x();
    double at = EdgeScroll.speed(new Point(960, 360), MIDDLE, SCREEN).x();
    double beyond = EdgeScroll.speed(new Point(1000, 360), MIDDLE, SCREEN).x();
    assertTrue(0 < near && near < at && at < beyond, near + " " + at + " " + beyond);
    assertEquals(beyond, EdgeScroll.speed(new Point(480, 760), MIDDLE, SCREEN).y());
    assertEquals(-beyond, EdgeScroll.speed(new Point(-40, 360), MIDDLE, SCREEN).x());
  }

  @Test
  void whatIsTakenUpAtTheEdgeDoesNotRunAway() {
    Point edge = new Point(956, 360);
    assertEquals(Point.ORIGIN, EdgeScroll.speed(edge, edge, SCREEN));
    assertEquals(Point.ORIGIN, EdgeScroll.speed(new Point(940, 360), edge, SCREEN));
    assertTrue(EdgeScroll.speed(new Point(970, 360), edge, SCREEN).x() > 0);
  }

  @Test
  void aCardIsCarriedOnWhileThePointerStandsAtTheEdgeAndStopsWhenItComesBack() throws Exception {
    Easel canvas = open();
    canvas.press(new Point(180, 130)).carry(new Point(180, 130), new Point(700, 130));
    canvas.robot().moveTo(onScreen(955, 130));
    WaitForAsyncUtils.waitFor(8, TimeUnit.SECONDS, () -> shown(canvas).x() > 1000);
    canvas.robot().moveTo(onScreen(500, 130));
    WaitForAsyncUtils.waitForFxEvents();
    double there = shown(canvas).x();
    canvas.release();
    assertEquals(there, canvas.corner("events").x());
    canvas.doing(canvas.session()::undo);
    assertEquals(96, canvas.corner("events").x());
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 60, 240, 1000})
  void itIsAsFastWithFewFramesAsWithManyAndStopsWhenThePointerComesBack(int frames)
      throws Exception {
    Easel canvas = open();
    canvas.press(new Point(180, 130)).carry(new Point(180, 130), new Point(700, 130));
    canvas.doing(() -> {
      Camera camera = canvas.view().camera();
      EdgeScroll edges = new EdgeScroll(camera, canvas.view().hand(), () -> false);
      edges.press(new Point(180, 130));
      double left = camera.visible().x();
      edges.drag(new Point(937, 130), pointer(937));
      second(edges, frames, 1);
      double slow = EdgeScroll.speed(new Point(937, 130), MIDDLE, SCREEN).x();
      assertEquals(slow, camera.visible().x() - left, 1, "pixels in a second");
      double there = camera.visible().x();
      edges.drag(new Point(500, 130), pointer(500));
      second(edges, frames, 2);
      assertEquals(there, camera.visible().x());
    });
  }

  @Test
  void betweenTwoPixelsNothingIsTold() throws Exception {
    Easel canvas = open();
    canvas.press(new Point(180, 130)).carry(new Point(180, 130), new Point(700, 130));
    canvas.doing(() -> {
      EdgeScroll edges = new EdgeScroll(canvas.view().camera(), canvas.view().hand(), () -> false);
      edges.press(new Point(180, 130));
      edges.drag(new Point(937, 130), pointer(937));
      Point before = shown(canvas);
      edges.handle(1_000_000_000);
      edges.handle(1_010_000_000);
      assertEquals(before, shown(canvas), "the hand has not been told where the pointer is");
      edges.rest();
    });
  }

  /// The frames of a second, the first of which only tells when it begins.
  private static void second(EdgeScroll edges, int frames, long start) {
    for (int n = 0; n <= frames; n++) {
      edges.handle(start * 1_000_000_000 + n * 1_000_000_000L / frames);
    }
  }

  private static Pointer pointer(double x) {
    Point at = new Point(x, 130);
    return new Pointer(Pointer.Act.DRAG, at, at, Pointer.Button.PRIMARY, Set.of(), 1);
  }

  @Test
  void nothingIsDroppedOutOfSight() throws Exception {
    Easel canvas = open();
    canvas.doing(() -> {
      mouse(MouseEvent.MOUSE_PRESSED, 180, 130);
      mouse(MouseEvent.MOUSE_DRAGGED, 300, 200);
      mouse(MouseEvent.MOUSE_DRAGGED, 1160, 300);
      mouse(MouseEvent.MOUSE_RELEASED, 1160, 300);
    });
    Rect card = canvas.design().component("events").map(Component::bounds).orElseThrow();
    assertFalse(card.corner().equals(new Point(96, 96)), "it has been moved");
    Rect visible = canvas.view().camera().visible();
    assertTrue(visible.contains(card.corner()), card + " in " + visible);
  }

  @Test
  void aCardFromThePaletteIsCarriedOnToo() throws Exception {
    Easel canvas = open();
    Dropping dropping = canvas.view().dropping();
    canvas.doing(() -> dropping.drag(TYPE, new Point2D(500, 300), Set.of()));
    canvas.doing(() -> dropping.drag(TYPE, new Point2D(955, 300), Set.of()));
    WaitForAsyncUtils.waitFor(
        8, TimeUnit.SECONDS, () -> canvas.view().camera().visible().x() > 200);
    canvas.doing(() -> dropping.drag(TYPE, new Point2D(500, 300), Set.of()));
    double there = canvas.view().camera().visible().x();
    canvas.doing(() -> dropping.drop(TYPE, new Point2D(500, 300), Set.of()));
    assertEquals(there, canvas.view().camera().visible().x());
    assertTrue(canvas.corner(TYPE.id()).x() > 500, "it lies where the view has gone");
  }

  @Test
  void nothingRunsAwayWhileACardComesInFromThePalette() throws Exception {
    Easel canvas = open();
    Rect before = canvas.view().camera().visible();
    Dropping dropping = canvas.view().dropping();
    for (double x : new double[] {2, 8, 14, 20}) {
      canvas.doing(() -> dropping.drag(TYPE, new Point2D(x, 300), Set.of()));
      WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
    }
    assertEquals(before, canvas.view().camera().visible());
    canvas.doing(dropping::cancel);
  }

  @Test
  void aCardOfThePaletteThatIsLetGoHalfOutsideIsBroughtIntoView() throws Exception {
    Easel canvas = open();
    Dropping dropping = canvas.view().dropping();
    canvas.doing(() -> dropping.drop(TYPE, new Point2D(930, 690), Set.of()));
    awaitSeen(canvas, TYPE.id());
    Rect card = canvas.design().component(TYPE.id()).map(Component::bounds).orElseThrow();
    WaitForAsyncUtils.waitFor(
        8,
        TimeUnit.SECONDS,
        () -> !map(canvas).intersects(canvas.view().camera().now().toScreen(card)));
  }

  private static Rect map(Easel canvas) {
    Region map = (Region) canvas.view().lookup(".minimap");
    return new Rect(map.getLayoutX(), map.getLayoutY(), map.getWidth(), map.getHeight());
  }

  @Test
  void aCardThatIsMovedHalfOutsideIsBroughtIntoView() throws Exception {
    Easel canvas = open();
    canvas.drag(new Point(180, 130), new Point(920, 300));
    assertTrue(canvas.corner("events").x() > 800, "it has been moved");
    awaitSeen(canvas, "events");
  }

  @Test
  void whatIsSeenAnywayDoesNotMoveTheViewWhenItIsLetGo() throws Exception {
    Easel canvas = open();
    canvas.doing(() -> {
      Component far = card("far", "data-store", -400, 96);
      canvas.session().commit(new AddComponent(far));
      canvas.session().select(List.of("far", "events"));
    });
    Rect before = canvas.view().camera().visible();
    canvas.drag(new Point(180, 130), new Point(300, 300));
    assertTrue(canvas.corner("far").x() > -400, "it has come along");
    WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
    assertEquals(before, canvas.view().camera().visible());
  }

  private static void awaitSeen(Easel canvas, String component) throws TimeoutException {
    Rect card = canvas.design().component(component).map(Component::bounds).orElseThrow();
    WaitForAsyncUtils.waitFor(
        8, TimeUnit.SECONDS, () -> canvas.view().camera().visible().contains(card));
  }

  private Easel open() throws TimeoutException {
    easel =
        Optional.of(
            Easel.of(Sketch.design(card("events", "event-source", 96, 96)), Workbench.Theme.LIGHT));
    return easel.get();
  }

  /// What the pointer does there, which may lie outside the canvas.
  private void mouse(EventType<MouseEvent> what, double x, double y) {
    CanvasView view = easel.orElseThrow().view();
    boolean down = !what.equals(MouseEvent.MOUSE_RELEASED);
    Event.fireEvent(
        view,
        new MouseEvent(
            what,
            x,
            y,
            x,
            y,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            down,
            false,
            false,
            false,
            false,
            true,
            null));
  }

  private Point2D onScreen(double x, double y) {
    return easel.orElseThrow().view().localToScreen(x, y);
  }

  private static Point shown(Easel canvas) {
    return canvas.session().shown().component("events").orElseThrow().bounds().corner();
  }
}
