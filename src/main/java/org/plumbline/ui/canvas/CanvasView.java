package org.plumbline.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Boundary;
import org.plumbline.design.Connection;
import org.plumbline.draw.Figure;
import org.plumbline.draw.Ghosts;
import org.plumbline.draw.Told;
import org.plumbline.edit.Session;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.rules.Connecting;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.tool.Aid;
import org.plumbline.ui.canvas.tool.Effect;
import org.plumbline.ui.canvas.tool.Inserting;
import org.plumbline.ui.canvas.tool.Linking;
import org.plumbline.ui.canvas.tool.Sight;
import org.plumbline.ui.look.Scaled;

/// The surface on which designs are drawn: the drawing, what floats above it, and the hand that
/// works on it. It offers edits to the session and never writes to the design.
public final class CanvasView extends Region {
  private final Workbench bench;
  private final Connecting connecting;
  private final Camera camera = new Camera();
  private final Scenery scenery;
  private final ContentLayer content;
  private final AidLayer aids;
  private final Floating floating = new Floating(camera);
  private final NameEditor names;
  private final Minimap minimap;
  private final LegendBox legend;
  private final Breadcrumbs crumbs = new Breadcrumbs();
  private final Trimmings trimmings;
  private final Hand hand = new Hand(this::sight, this::perform, this::refresh);
  private final Mouse mouse = new Mouse(camera, hand, () -> bench().outfit().get().still());
  private final Questions questions;
  private final Proposals proposals;
  private final Verbs verbs;
  private final Lens lens;
  private final ContextMenus menus;
  private final Taps taps = new Taps();
  private final List<Runnable> leaving = new ArrayList<>();

  /// A view of the workbench's design.
  public CanvasView(Workbench bench) {
    this.bench = bench;
    connecting = new Connecting(bench.catalog());
    names = new NameEditor(camera, () -> bench.outfit().get().factor());
    scenery = new Scenery(bench, this::repaint);
    content = new ContentLayer(scenery, camera);
    aids = new AidLayer(scenery, camera);
    minimap = new Minimap(camera, scenery);
    lens = new Lens(this, scenery, content, minimap);
    bench.house(lens);
    legend = new LegendBox(lens);
    Trimmings.Parts corners = new Trimmings.Parts(minimap, legend, crumbs);
    trimmings = new Trimmings(camera, corners, this::fitAll, () -> verbs().add());
    camera.avoid(trimmings::covers);
    questions = new Questions(bench, connecting, floating, scenery::room);
    proposals = new Proposals(bench, connecting, questions, scenery::room);
    verbs = new Verbs(this, proposals);
    menus = new ContextMenus(this);
    getChildren().addAll(content, aids, trimmings, names, floating);
    dress();
    listen();
    refresh();
  }

  private void dress() {
    getStyleClass().add("canvas-view");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleRoleDescription(Spoken.role());
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  private static String sheet() {
    return Objects.requireNonNull(CanvasView.class.getResource("canvas.css")).toExternalForm();
  }

  private void listen() {
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::closeElsewhere);
    mouse.watch(this);
    new Keys(this, bench.session(), mouse).watch();
    menus.watch();
    leaving.add(bench.session().observe(this::changed));
    watch(bench.theme(), this::repaint);
    leaving.add(
        bench.outfit().subscribe(outfit -> getStylesheets().setAll(Scaled.sheet(sheet(), outfit)))
            ::unsubscribe);
    watch(bench.findings(), this::repaint);
    watch(bench.guidance(), this::moved);
    camera.viewport().addListener((_, _, _) -> moved());
  }

  private <T> void watch(ObservableValue<T> value, Runnable act) {
    leaving.add(value.subscribe((_, _) -> act.run())::unsubscribe);
  }

  /// Stops looking at the session and the workbench, which may outlive the view.
  public void dispose() {
    leaving.forEach(Runnable::run);
    leaving.clear();
  }

  /// How large the design is seen, 0.05 to 8; 1 is 100 %.
  public ReadOnlyDoubleProperty zoom() {
    return camera.zoom();
  }

  /// Zooms so that everything can be seen.
  public void fitAll() {
    scenery.drawing().extent().ifPresentOrElse(camera::fit, () -> camera.zoomTo(1));
  }

  /// Zooms so that the selection can be seen; everything if nothing with a place is selected.
  public void fitSelection() {
    scenery.extent(bench.session().selection()).ifPresentOrElse(camera::fit, this::fitAll);
  }

  /// Zooms to the factor, the middle of the view staying where it is.
  public void zoomTo(double factor) {
    camera.zoomTo(factor);
  }

  /// Zooms in by a step.
  public void zoomIn() {
    camera.zoomIn();
  }

  /// Zooms out by a step.
  public void zoomOut() {
    camera.zoomOut();
  }

  /// Moves the drawing by screen pixels.
  public void pan(double dx, double dy) {
    camera.pan(dx, dy);
  }

  /// Scrolls so that the element can be seen; goes into the boundary where it is seen, or out of
  /// one where it is not.
  public void reveal(String element) {
    lens.reach(element);
    scenery.extent(Set.of(element)).ifPresent(camera::reveal);
  }

  /// The place in the design at the middle of what is seen, for what is pasted or made by a
  /// command.
  public Point middle() {
    return camera.visible().center();
  }

  /// Where what comes from elsewhere goes, and how notes are begun.
  public Intake intake() {
    return new Intake(this, mouse, names, trimmings.hints());
  }

  /// Opens the name of the element, the text of a note or the label of a connection for editing in
  /// place.
  public void rename(String element) {
    new Naming(this, scenery, names).of(element);
  }

  /// Opens the menu of what else may flow along a connection, in the middle of its way.
  public void offerFlows(String connection) {
    scenery
        .extent(Set.of(connection))
        .ifPresent(area -> questions.flows(connection, area.center(), verbs.back()));
  }

  /// Turns a connection round if that is legal; otherwise says why not.
  public void reverse(String connection) {
    scenery
        .extent(Set.of(connection))
        .ifPresent(area -> questions.reverse(connection, area, verbs.back()));
  }

  /// Whether something else may flow along the connection.
  public boolean hasOtherFlows(Connection connection) {
    return questions.hasOtherFlows(connection);
  }

  /// What the commands of a window can have the canvas do.
  public Verbs verbs() {
    return verbs;
  }

  /// Whether something is being dragged or connected.
  public boolean isBusy() {
    return !hand.atRest();
  }

  /// Adds a component where it can be seen, connected to the selected one where the rules allow.
  public void add(ComponentType type) {
    Inserting inserting = Inserting.of(type, sight());
    bench.session().commit(inserting.edit());
    bench.session().select(List.of(inserting.added().id()));
    verbs.show(List.of(inserting.added().id()));
  }

  /// Who is told of clicks on elements.
  public Taps taps() {
    return taps;
  }

  /// What happens while an entry of the palette is dragged over the canvas.
  public Dropping dropping() {
    return new Dropping(this, hand, mouse);
  }

  /// How the design is looked at.
  public Lens lens() {
    return lens;
  }

  /// Lets elements stand out or step back, as an analysis wants it; an empty map ends that.
  public void emphasize(Map<String, Told.Emphasis> emphasis) {
    scenery.emphasize(emphasis);
    content.invalidate();
  }

  /// Decides what the context menu of elements holds; for the bare canvas the list of ids is empty.
  public void contextActions(Function<List<String>, List<MenuItem>> actions) {
    menus.offer(actions);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? Spoken.of(this)
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  protected void layoutChildren() {
    Rect before = camera.screen();
    camera.resize(getWidth(), getHeight());
    if (!camera.screen().equals(before)) {
      minimap.refresh(bench.session().isPreviewing());
    }
    for (Region each : List.of(content, aids, trimmings, names, floating)) {
      each.resizeRelocate(0, 0, getWidth(), getHeight());
    }
  }

  Workbench bench() {
    return bench;
  }

  /// What of an offer is shown above the drawing, by element.
  public List<String> offered() {
    return scenery.offered().stream().map(Figure::element).toList();
  }

  /// How often the drawing has been painted.
  long contentPaints() {
    return content.paints();
  }

  Hand hand() {
    return hand;
  }

  /// Where menus about the selection open.
  public MenuPlaces places() {
    return new MenuPlaces(this, scenery);
  }

  Camera camera() {
    return camera;
  }

  Sight sight() {
    Session session = bench.session();
    return new Sight(
        session.design(),
        scenery.room(),
        session.selection(),
        scenery.drawing(),
        connecting,
        camera.visible(),
        camera.now().zoom(),
        bench.guidance().get().snapping());
  }

  private void perform(Effect effect) {
    new Performing(this, questions, proposals, this::answered).of(effect);
  }

  /// Goes into a collapsed boundary; of everything else the name is edited.
  void open(String element) {
    if (scenery.room().seen().boundary(element).filter(Boundary::collapsed).isPresent()) {
      lens.enter(element);
    } else {
      rename(element);
    }
  }

  /// A question has been answered or dismissed: whatever waited for it is over.
  private void answered() {
    if (hand.gesture() instanceof Linking) {
      hand.escape();
    }
    requestFocus();
  }

  private void closeElsewhere(MouseEvent event) {
    if (floating.isOpen() && !inside(event, floating)) {
      floating.close();
    }
    if (names.isOpen() && !inside(event, names)) {
      names.finish();
    }
  }

  private static boolean inside(MouseEvent event, Region region) {
    return region.getBoundsInLocal().contains(event.getX(), event.getY())
        && region.getChildrenUnmodifiable().stream()
            .anyMatch(child -> child.getBoundsInParent().contains(event.getX(), event.getY()));
  }

  private void changed(Session.Change change) {
    switch (change) {
      case DESIGN -> {
        repaint();
        camera.stay();
      }
      case PREVIEW -> {
        repaint();
        showOffer();
      }
      case SELECTION -> refresh();
      case SAVED -> {
        // Nothing that can be seen here.
      }
    }
    setAccessibleText(Spoken.of(this));
  }

  void repaint() {
    scenery.forget();
    content.invalidate();
    refresh();
  }

  /// What is offered is brought into view; afterwards the view is where it was.
  private void showOffer() {
    Optional<Rect> offer = Ghosts.extent(scenery.offered());
    floating.offer(offer);
    offer.ifPresentOrElse(camera::visit, camera::leave);
  }

  private void moved() {
    content.invalidate();
    refresh();
  }

  /// Shows what the gesture wants to be shown now.
  void refresh() {
    // What is offered is to be looked at, not to be held.
    List<Aid> now = bench.session().proposed().isPresent() ? List.of() : hand.aids();
    trimmings.blank(bench.session().shown().isBlank());
    minimap.refresh(bench.session().isPreviewing());
    crumbs.show(bench.session().shown().title(), lens);
    if (scenery.coloring().isPresent() || legend.isVisible()) {
      legend.show(scenery.shading(), scenery.style());
    }
    trimmings.say(first(now, Aid.Reason.class));
    content.spotlight(first(now, Aid.Spotlight.class).map(Aid.Spotlight::lit));
    aids.show(now, scenery.chosen());
    setCursor(Cursors.of(hand.gesture()));
  }

  private static <T> Optional<T> first(List<Aid> aids, Class<T> kind) {
    return aids.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }
}
