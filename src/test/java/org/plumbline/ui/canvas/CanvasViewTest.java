package org.plumbline.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.canvas.tool.Trial.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.draw.Mark;
import org.plumbline.draw.Style;
import org.plumbline.edit.AddConnection;
import org.plumbline.edit.ChangeType;
import org.plumbline.edit.Sketch;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rgb;
import org.plumbline.rules.Finding;
import org.plumbline.rules.Reviews;
import org.plumbline.rules.Severity;
import org.plumbline.ui.Workbench;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The canvas in a window, worked on with pointer and keys.
final class CanvasViewTest {
  private static final Point HANDLE = new Point(272, 128);

  private final Design start =
      Sketch.design(
          card("events", "event-source", 96, 96),
          card("ingest", "stream-ingestion", 480, 96),
          card("serving", "online-serving", 480, 400));

  private Optional<Easel> easel = Optional.empty();

  @BeforeEach
  void open() throws TimeoutException {
    easel = Optional.of(Easel.of(start, Workbench.Theme.LIGHT));
  }

  @AfterEach
  void close() throws TimeoutException {
    canvas().robot().release(new KeyCode[0]);
    canvas().robot().release(new MouseButton[0]);
    FxToolkit.cleanupStages();
  }

  private Easel canvas() {
    return easel.orElseThrow();
  }

  @Test
  void draggingACardMovesItToTheGridAndUndoPutsItBackExactly() {
    canvas().drag(new Point(180, 130), new Point(180 + 90, 130 + 155));
    assertEquals(new Point(192, 256), canvas().corner("events"));
    assertEquals(Set.of("events"), canvas().session().selection());
    canvas().doing(canvas().session()::undo);
    assertEquals(start, canvas().design());
  }

  @Test
  void escapeDuringADragDiscardsIt() {
    Point from = new Point(180, 130);
    canvas().press(from).carry(from, new Point(300, 300));
    assertFalse(start.equals(canvas().session().shown()));
    key(KeyCode.ESCAPE);
    canvas().release();
    assertEquals(start, canvas().session().shown());
    assertEquals(Optional.empty(), canvas().session().undoName());
  }

  @Test
  void aRubberBandSelects() {
    canvas().drag(new Point(440, 40), new Point(700, 500));
    assertEquals(Set.of("ingest", "serving"), canvas().session().selection());
  }

  @Test
  void pullingAHandleToALegalCardConnectsThem() {
    canvas().hover(new Point(180, 130)).drag(HANDLE, new Point(560, 130));
    assertEquals(List.of("events.events"), sources());
    assertEquals(Optional.of("Connect"), canvas().session().undoName());
  }

  @Test
  void anIllegalConnectionIsRefusedWithAReasonAndMendedByAButton() {
    canvas().hover(new Point(180, 130)).drag(HANDLE, new Point(560, 430));
    assertEquals(start, canvas().design());
    assertFalse(said(".refusal-title").isBlank());
    assertFalse(said(".refusal-why").isBlank());
    assertFalse(said(".refusal-section").isBlank());
    Button repair = canvas().robot().lookup(".refusal-repair.primary").queryButton();
    canvas().robot().clickOn(repair, MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(List.of("events.events"), sources());
    assertTrue(canvas().robot().lookup(".refusal").tryQuery().isEmpty());
    canvas().doing(canvas().session()::undo);
    assertEquals(start, canvas().design());
  }

  @Test
  void aRefusalShowsWhatItsLikeliestRepairWouldDoAndWherePeopleCanSeeIt() {
    ComponentType workbench = Catalog.bundled().component("experiment-workbench").orElseThrow();
    canvas().doing(() -> canvas().session().commit(new ChangeType("events", workbench)));
    Design before = canvas().design();
    canvas().hover(new Point(180, 130)).drag(HANDLE, new Point(560, 430));
    Design offered = canvas().session().proposed().orElseThrow();
    assertTrue(offered.components().size() > before.components().size());
    assertEquals(before, canvas().design());
    Bounds panel = canvas().robot().lookup(".refusal").query().getBoundsInParent();
    offered.components().stream()
        .filter(each -> before.component(each.id()).isEmpty())
        .map(each -> canvas().view().camera().now().toScreen(each.bounds()))
        .forEach(ghost ->
            assertFalse(panel.intersects(ghost.x(), ghost.y(), ghost.width(), ghost.height())));
    Node repair = canvas().robot().lookup(".refusal-repair.primary").query();
    Node around = repair.getParent().getParent();
    Bounds inside = around.sceneToLocal(repair.localToScene(repair.getLayoutBounds()));
    assertTrue(around.getLayoutBounds().contains(inside));
  }

  @Test
  void escapeDismissesTheRefusal() {
    canvas().hover(new Point(180, 130)).drag(HANDLE, new Point(560, 430));
    key(KeyCode.ESCAPE);
    assertEquals(Optional.empty(), canvas().session().proposed());
    assertTrue(canvas().robot().lookup(".refusal").tryQuery().isEmpty());
    assertEquals(start, canvas().design());
    assertTrue(canvas().view().hand().atRest());
    assertTrue(canvas().view().isFocused());
  }

  @Test
  void droppingAConnectionOnTheBareCanvasOffersWhatMayFollowAndAddsItConnected() {
    canvas().hover(new Point(180, 130)).drag(HANDLE, new Point(300, 500));
    canvas().robot().write("bus");
    key(KeyCode.ENTER);
    assertEquals(
        List.of("events", "ingest", "serving", "message-bus"),
        canvas().design().components().stream().map(each -> each.id()).toList());
    assertEquals("message-bus", canvas().design().connections().getFirst().to().component());
    assertEquals(Set.of("message-bus"), canvas().session().selection());
  }

  @Test
  void renamingInPlaceIsOneStep() {
    canvas().click(new Point(180, 130));
    key(KeyCode.ENTER);
    canvas().robot().write("Orders");
    key(KeyCode.ENTER);
    assertEquals("Orders", canvas().design().component("events").orElseThrow().name());
    assertTrue(canvas().view().isFocused(), "the focus came back");
    canvas().doing(canvas().session()::undo);
    assertEquals(start, canvas().design());
  }

  @Test
  void escapeKeepsTheNameAndALostFocusTakesTheNewOne() {
    canvas().doing(() -> canvas().view().rename("events"));
    canvas().robot().write("Nothing");
    key(KeyCode.ESCAPE);
    assertEquals(start, canvas().design());
    canvas().doing(() -> canvas().view().rename("events"));
    canvas().robot().write("Orders");
    canvas().click(new Point(800, 600));
    assertEquals("Orders", canvas().design().component("events").orElseThrow().name());
  }

  @Test
  void doubleClickRenames() {
    canvas().hover(new Point(180, 130));
    canvas().robot().doubleClickOn(MouseButton.PRIMARY);
    canvas().robot().write("Clicks");
    key(KeyCode.ENTER);
    assertEquals("Clicks", canvas().design().component("events").orElseThrow().name());
  }

  @Test
  void doubleClickOnALineLabelsIt() {
    canvas()
        .doing(() ->
            canvas()
                .session()
                .commit(
                    new AddConnection(
                        Sketch.connection("events.events", "ingest.source").withId("c"))));
    canvas().hover(new Point(376, 128));
    canvas().robot().doubleClickOn(MouseButton.PRIMARY);
    canvas().robot().write("by night");
    key(KeyCode.ENTER);
    assertEquals("by night", canvas().design().connections().getFirst().properties().text("label"));
  }

  @Test
  void theKeyboardConnects() {
    canvas().click(new Point(180, 130));
    canvas().doing(canvas().view().verbs()::connect);
    key(KeyCode.TAB);
    key(KeyCode.ENTER);
    assertEquals("ingest", canvas().design().connections().getFirst().to().component());
  }

  @Test
  void aPaletteCardDroppedOnTheCanvasIsAddedOnTheGrid() {
    Point2D scene = new Point2D(300, 560);
    canvas().doing(() -> canvas().view().dropping().drag(type("feature-store"), scene, Set.of()));
    assertEquals(start, canvas().design());
    canvas().doing(() -> canvas().view().dropping().drop(type("feature-store"), scene, Set.of()));
    assertEquals(new Point(208, 528), canvas().corner("feature-store"));
    assertEquals(Set.of("feature-store"), canvas().session().selection());
  }

  @Test
  void aPaletteDragThatLeavesTheCanvasAddsNothing() {
    canvas()
        .doing(() ->
            canvas()
                .view()
                .dropping()
                .drag(type("feature-store"), new Point2D(300, 560), Set.of()));
    canvas()
        .doing(() ->
            canvas()
                .view()
                .dropping()
                .drop(type("feature-store"), new Point2D(-40, 560), Set.of()));
    assertEquals(start, canvas().design());
    assertTrue(canvas().view().hand().atRest());
  }

  @Test
  void theWheelScrollsAndSpaceAndDragPans() {
    canvas().hover(new Point(700, 600));
    canvas().robot().press(KeyCode.SPACE);
    Point from = new Point(700, 600);
    canvas().press(from);
    canvas().robot().moveBy(-60, -40);
    canvas().release();
    canvas().robot().release(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(new Point(60, 40), canvas().view().camera().now().toDesign(Point.ORIGIN));
    assertEquals(start, canvas().design());
  }

  @Test
  void plusAndMinusZoomAboutTheMiddle() {
    Point middle = canvas().view().middle();
    key(KeyCode.MINUS);
    assertEquals(0.8, canvas().view().zoom().get(), 1e-9);
    assertTrue(middle.distance(canvas().view().middle()) < 1e-9);
  }

  @Test
  void assistiveTechnologyIsToldWhatIsSelected() {
    canvas().click(new Point(180, 130));
    String told =
        WaitForAsyncUtils.waitForAsyncFx(
            5000,
            () -> (String) canvas().view().queryAccessibleAttribute(AccessibleAttribute.TEXT));
    assertTrue(told.contains("events"), told);
    assertEquals("Diagram", canvas().view().getAccessibleRoleDescription());
  }

  @Test
  void theHintsVanishWithTheFirstComponent() throws TimeoutException {
    close();
    easel = Optional.of(Easel.of(Design.titled("Blank"), Workbench.Theme.DARK));
    assertTrue(canvas().robot().lookup(".canvas-hints").query().isVisible());
    canvas().doing(() -> canvas().view().add(type("event-source")));
    assertFalse(canvas().robot().lookup(".canvas-hints").query().isVisible());
  }

  @Test
  void aBlankCanvasHasButtonsToBegin() throws TimeoutException {
    close();
    easel = Optional.of(Easel.of(Design.titled("Blank"), Workbench.Theme.LIGHT));
    List<String> asked = new ArrayList<>();
    canvas().doing(() -> canvas().view().intake().offer(() -> asked.add("templates")));
    canvas().robot().clickOn("Choose a template (Ctrl+N)");
    assertEquals(List.of("templates"), asked);
    canvas().robot().clickOn("Add a component (N)");
    ListView<?> offered = canvas().robot().lookup(".chooser .list-view").queryListView();
    assertTrue(offered.getItems().size() > 6);
    double tall = offered.getHeight();
    assertNotNull(offered.lookup(".pictogram"));
    canvas().robot().write("stream ingestion");
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(offered.getHeight() < tall / 2, offered.getHeight() + " of " + tall);
  }

  @Test
  void hoveringRepaintsNoContent() {
    long before = canvas().view().contentPaints();
    canvas().hover(new Point(180, 130)).hover(new Point(560, 130)).hover(new Point(800, 600));
    assertEquals(before, canvas().view().contentPaints());
    canvas().doing(() -> canvas().view().pan(5, 5));
    WaitForAsyncUtils.waitForFxEvents(10);
    assertTrue(canvas().view().contentPaints() > before);
  }

  @Test
  void theBadgeOfASelectedConnectionLiesAboveItsLine() {
    Connection wire = Sketch.connection("events.events", "ingest.events");
    canvas().doing(() -> canvas().session().commit(new AddConnection(wire)));
    Finding finding = new Finding("r", Severity.ERROR, List.of(wire.id()), "Wrong.", "", "");
    canvas().doing(() -> canvas().bench().publish(Reviews.of(finding)));
    canvas().doing(() -> canvas().session().select(List.of(wire.id())));
    WaitForAsyncUtils.waitForFxEvents(10);
    Rgb error = Style.LIGHT.signals().error();
    Point badge =
        canvas().view().sight().drawing().figures().getFirst().marks().stream()
            .filter(mark -> mark instanceof Mark.Shape shape && shape.stroke().isPresent())
            .map(mark -> ((Mark.Shape) mark).at())
            .findFirst()
            .orElseThrow();
    // Beside the middle of the badge, where the line would run through it.
    Point at = canvas().view().camera().now().toScreen(badge.plus(-5, 0));
    Color seen =
        WaitForAsyncUtils.waitForAsyncFx(
            5000,
            () ->
                canvas()
                    .view()
                    .getScene()
                    .snapshot(null)
                    .getPixelReader()
                    .getColor((int) at.x(), (int) at.y()));
    assertEquals(Color.rgb(error.red(), error.green(), error.blue()), seen);
  }

  @Test
  void fittingBeforeThereIsAWindowTakesEffectWithTheWindow() {
    CanvasView early = new CanvasView(canvas().bench());
    early.fitAll();
    canvas().doing(() -> canvas().view().getScene().setRoot(new StackPane(early)));
    WaitForAsyncUtils.waitForFxEvents(10);
    assertTrue(early.camera().visible().contains(canvas().middle("serving")));
    assertTrue(early.zoom().get() > 0.5, () -> "zoom " + early.zoom().get());
    canvas().doing(early::dispose);
  }

  private void key(KeyCode code) {
    canvas().robot().type(code);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String said(String selector) {
    return ((Labeled) canvas().robot().lookup(selector).query()).getText();
  }

  private List<String> sources() {
    return canvas().design().connections().stream().map(each -> each.from().text()).toList();
  }

  private static ComponentType type(String id) {
    return Catalog.bundled().component(id).orElseThrow();
  }
}
