package org.plumbline.ui.canvas.tool;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Scene;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.edit.Session;
import org.plumbline.edit.Sketch;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.rules.Connecting;

/// A canvas without a window: gestures on a session, at 100 %, the origin in the upper left corner.
public final class Trial {
  private static final Connecting CONNECTING = new Connecting(Catalog.bundled());

  private final Session session;
  private final List<Effect> effects = new ArrayList<>();
  private Gesture gesture = Resting.IDLE;
  private Set<Pointer.Modifier> held = Set.of();
  private double zoom = 1;
  private int clicks = 1;
  private boolean snaps = true;

  public Trial(Design design) {
    session = new Session(design);
  }

  public Trial(Element... elements) {
    this(Sketch.design(elements));
  }

  /// A component with its corner at a place.
  public static Component card(String id, String type, double x, double y) {
    Component card = Sketch.component(id, type);
    return card.withBounds(card.bounds().at(new Point(x, y)));
  }

  Trial holding(Pointer.Modifier... keys) {
    held = keys.length == 0 ? Set.of() : EnumSet.copyOf(List.of(keys));
    return this;
  }

  Trial withoutSnapping() {
    snaps = false;
    return this;
  }

  Trial zoomedTo(double factor) {
    zoom = factor;
    return this;
  }

  Trial press(double x, double y) {
    return feed(Pointer.Act.PRESS, Pointer.Button.PRIMARY, x, y);
  }

  Trial drag(double x, double y) {
    return feed(Pointer.Act.DRAG, Pointer.Button.PRIMARY, x, y);
  }

  Trial release(double x, double y) {
    return feed(Pointer.Act.RELEASE, Pointer.Button.PRIMARY, x, y);
  }

  Trial move(double x, double y) {
    return feed(Pointer.Act.MOVE, Pointer.Button.NONE, x, y);
  }

  Trial click(double x, double y) {
    return press(x, y).release(x, y);
  }

  /// Clicks twice in quick succession.
  Trial clickTwice(Point place) {
    click(place.x(), place.y());
    clicks = 2;
    click(place.x(), place.y());
    clicks = 1;
    return this;
  }

  /// Presses, drags half way and all the way, and lets go.
  Trial pull(Point from, Point to) {
    return press(from.x(), from.y())
        .drag((from.x() + to.x()) / 2, (from.y() + to.y()) / 2)
        .drag(to.x(), to.y())
        .release(to.x(), to.y());
  }

  Trial feed(Pointer.Act act, Pointer.Button button, double x, double y) {
    Point at = new Point(x, y);
    Point screen = new Point(x * zoom, y * zoom);
    return take(gesture.on(new Pointer(act, at, screen, button, held, clicks), sight()));
  }

  Trial escape() {
    return take(gesture.escape());
  }

  Trial take(Turn turn) {
    gesture = turn.next();
    for (Effect effect : turn.effects()) {
      effects.add(effect);
      perform(effect);
    }
    return this;
  }

  Sight sight() {
    Scene scene = new Scene(session.shown(), Style.LIGHT, Told.NOTHING);
    return new Sight(
        session.design(),
        Room.whole(session.design()),
        session.selection(),
        new Painter(Catalog.bundled()).paint(scene),
        CONNECTING,
        new Rect(0, 0, 2000 / zoom, 2000 / zoom),
        zoom,
        snaps);
  }

  Gesture gesture() {
    return gesture;
  }

  Session session() {
    return session;
  }

  Design design() {
    return session.design();
  }

  Rect bounds(String component) {
    return design().component(component).orElseThrow().bounds();
  }

  List<Aid> aids() {
    return gesture.aids(sight());
  }

  <T extends Aid> List<T> aids(Class<T> kind) {
    return aids().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  <T extends Effect> Optional<T> asked(Class<T> kind) {
    return effects.stream().filter(kind::isInstance).map(kind::cast).reduce((_, last) -> last);
  }

  List<String> connections() {
    return design().connections().stream().map(Trial::ends).toList();
  }

  private static String ends(Connection each) {
    return each.from().text() + " > " + each.to().text();
  }

  private void perform(Effect effect) {
    switch (effect) {
      case Effect.Preview(var edit) -> session.preview(edit);
      case Effect.Commit(var edit) -> session.commit(edit);
      case Effect.Discard() -> session.cancel();
      case Effect.Select(var ids) -> session.select(ids);
      case Effect.Bring _,
          Effect.Pan _,
          Effect.Rename _,
          Effect.Tap _,
          Effect.Refuse _,
          Effect.OfferFollowers _,
          Effect.OfferFlows _ -> {
        // Asked for, and looked at by the test.
      }
    }
  }
}
