package org.plumbline.ui.canvas;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.ui.canvas.paint.Viewport;

/// Holds the viewport of one canvas and moves it.
final class Camera {
  /// How much a step of the zoom keys and buttons enlarges.
  private static final double STEP = 1.25;

  /// What is kept free around the drawing when it is fitted, in screen pixels.
  private static final double MARGIN = 40;

  private final ReadOnlyObjectWrapper<Viewport> viewport =
      new ReadOnlyObjectWrapper<>(Viewport.START);
  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
  private Rect screen = new Rect(0, 0, 0, 0);
  private Optional<Rect> awaited = Optional.empty();
  private Optional<Visit> visit = Optional.empty();
  private Optional<Supplier<Covers>> covers = Optional.empty();

  /// A look at another place.
  ///
  /// @param home what was seen before
  /// @param there what is seen meanwhile
  private record Visit(Viewport home, Viewport there) {}

  ReadOnlyObjectProperty<Viewport> viewport() {
    return viewport.getReadOnlyProperty();
  }

  ReadOnlyDoubleProperty zoom() {
    return zoom.getReadOnlyProperty();
  }

  Viewport now() {
    return viewport.get();
  }

  /// The part of the design that is seen.
  Rect visible() {
    return now().visible(screen.width(), screen.height());
  }

  /// The canvas, in screen pixels.
  Rect screen() {
    return screen;
  }

  /// What is brought into view is not to be hidden by this.
  void avoid(Supplier<Covers> covers) {
    this.covers = Optional.of(covers);
  }

  /// The canvas has another size.
  void resize(double width, double height) {
    screen = new Rect(0, 0, width, height);
    if (sized()) {
      Optional<Rect> area = awaited;
      awaited = Optional.empty();
      area.ifPresent(this::fit);
    }
  }

  private boolean sized() {
    return screen.width() > 0 && screen.height() > 0;
  }

  void look(Viewport next) {
    viewport.set(next);
    zoom.set(next.zoom());
  }

  void pan(double dx, double dy) {
    look(now().panned(dx, dy));
  }

  void zoomTo(double factor) {
    look(now().zoomed(factor, screen.center()));
  }

  void zoomIn() {
    zoomTo(now().zoom() * STEP);
  }

  void zoomOut() {
    zoomTo(now().zoom() / STEP);
  }

  void wheel(double deltaY, Point anchor) {
    look(now().wheeled(deltaY, anchor));
  }

  /// Sees the whole area, if possible with no card below what covers the canvas; while the canvas
  /// has no size yet, as soon as it has one.
  void fit(Rect area) {
    if (!sized()) {
      awaited = Optional.of(area);
      return;
    }
    look(
        covers
            .map(each -> each.get().fitting(area, MARGIN))
            .orElseGet(() -> Viewport.fitting(area, screen, MARGIN)));
  }

  private Viewport clear(Rect area, Viewport there) {
    return covers.map(each -> each.get().clear(area, there)).orElse(there);
  }

  /// Moves the view if some of an area is outside of it, or below what lies over the drawing.
  void reveal(Rect area) {
    look(clear(area, now().revealing(area, screen, MARGIN)));
  }

  /// Where an area is looked at: what is seen now if the area lies in it, else from as near as now
  /// if the area is not too large for that. Empty while the canvas has no size.
  Optional<Viewport> bringing(Rect area) {
    return sized() ? Optional.of(bringing(area, now())) : Optional.empty();
  }

  /// Whether an area can be seen as a whole from as near as now.
  boolean holds(Rect area) {
    return holds(area, now());
  }

  private boolean holds(Rect area, Viewport from) {
    Rect wanted = from.toScreen(area).grown(MARGIN);
    return wanted.width() <= screen.width() && wanted.height() <= screen.height();
  }

  private Viewport bringing(Rect area, Viewport from) {
    Viewport there =
        from.visible(screen.width(), screen.height()).contains(area)
            ? from
            : holds(area, from)
                ? from.revealing(area, screen, MARGIN)
                : Viewport.fitting(area, screen, MARGIN);
    return clear(area, there);
  }

  /// Looks at an area until `leave` is called. The view moves only if some of the area is outside
  /// of it, and gets smaller only if the area is too large.
  void visit(Rect area) {
    if (!sized()) {
      return;
    }
    Viewport home = visit.filter(each -> each.there().equals(now())).map(Visit::home).orElse(now());
    Viewport there = bringing(area, home);
    look(there);
    visit = Optional.of(new Visit(home, there));
  }

  /// Goes back to what was seen before a visit, unless somebody has moved the view meanwhile.
  void leave() {
    visit.filter(each -> each.there().equals(now())).map(Visit::home).ifPresent(this::look);
    stay();
  }

  /// Makes what is visited the place to be.
  void stay() {
    visit = Optional.empty();
  }
}
