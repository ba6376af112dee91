package org.plumbline.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Placed;
import org.plumbline.edit.MoveElements;
import org.plumbline.edit.Session;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.ui.canvas.tool.Bending;
import org.plumbline.ui.canvas.tool.End;
import org.plumbline.ui.canvas.tool.Linking;
import org.plumbline.ui.canvas.tool.Locked;
import org.plumbline.ui.canvas.tool.ReadingOrder;
import org.plumbline.ui.canvas.tool.Snapping;
import org.plumbline.ui.canvas.tool.Turn;

/// What the commands of a window can have the canvas do: all that the pointer does, without one.
public final class Verbs {
  private final CanvasView canvas;
  private final Session session;
  private final Proposals proposals;
  private final Approach approach;

  Verbs(CanvasView canvas, Proposals proposals) {
    this.canvas = canvas;
    session = canvas.bench().session();
    this.proposals = proposals;
    approach = new Approach(canvas.camera(), canvas.bench());
  }

  /// Moves the selection by steps of the grid; of a connection the longest stretch.
  public void nudge(Point way, int steps) {
    double step = Snapping.GRID * steps;
    List<String> ids = Locked.free(session.design(), chosen());
    if (!ids.isEmpty()) {
      session.commit(new MoveElements(ids, way.x() * step, way.y() * step));
    } else if (session.selection().size() == 1) {
      Bending.nudged(
              session.selection().iterator().next(), way.x() * step, way.y() * step, canvas.sight())
          .ifPresent(session::commit);
    }
  }

  /// Selects what comes next in reading order.
  public void walk(ReadingOrder.Way way) {
    ReadingOrder.next(seen(), session.selection(), way).ifPresent(this::go);
  }

  /// Selects the component at the other end of a connection of the selected one that lies in a
  /// direction.
  public void follow(Point way) {
    component()
        .flatMap(each -> ReadingOrder.along(seen(), each, way))
        .map(Component::id)
        .ifPresent(this::go);
  }

  /// Starts a connection from the selected component, to be led by keys or by the pointer.
  public void connect() {
    component()
        .ifPresent(each -> {
          canvas.requestFocus();
          canvas.hand().take(Turn.to(Linking.from(each)));
        });
  }

  /// Takes up an end of the selected connection, to be led elsewhere by keys or by the pointer.
  public void rewire(End end) {
    line()
        .ifPresent(each -> {
          canvas.requestFocus();
          canvas.hand().take(Turn.to(Linking.ending(each, end, canvas.sight())));
        });
  }

  /// The selected connection, if nothing else is selected and both its ends are on the canvas.
  public Optional<Connection> line() {
    return canvas.sight().chosenConnection();
  }

  /// Offers what could be added to the design.
  public void add() {
    proposals.additions(canvas.middle(), back());
  }

  /// Offers what may stand beside the selected component in a direction, connected to it.
  ///
  /// @param way -1, 0 or 1 on each axis
  public void grow(Point way) {
    component().ifPresent(each -> proposals.grow(each, way, back()));
  }

  /// Offers what the selected component could be made instead.
  public void replace() {
    component().ifPresent(each -> proposals.replacements(each, back()));
  }

  /// Offers what the colours can tell.
  public void color() {
    proposals.colorings(canvas);
  }

  /// The selected component, if nothing else is selected.
  public Optional<Component> component() {
    return canvas.sight().chosenAlone().flatMap(each -> session.design().component(each.id()));
  }

  /// Ids of what is selected and has a place of its own, in the order of the design.
  public List<String> chosen() {
    return Elements.placed(session.design())
        .map(Placed::id)
        .filter(session.selection()::contains)
        .toList();
  }

  /// Scrolls so that all of these can be seen and nothing covers them, in one movement that the eye
  /// can follow, and zooms out where they are too large for that.
  public void show(List<String> elements) {
    elements.stream().findFirst().ifPresent(canvas.lens()::reach);
    Set<String> ids = Set.copyOf(elements);
    Rect.around(
            Elements.placed(session.design())
                .filter(each -> ids.contains(each.id()))
                .map(Placed::seen)
                .toList())
        .ifPresent(approach::to);
  }

  /// Scrolls so that an area can be seen and nothing covers it, unless it is too large for that.
  void bring(Rect area) {
    if (canvas.camera().holds(area)) {
      approach.to(area);
    }
  }

  /// Gives the focus back to where it is now.
  Runnable back() {
    Node before = canvas.getScene().getFocusOwner();
    return before == null ? canvas::requestFocus : before::requestFocus;
  }

  private Design seen() {
    return canvas.lens().room().open();
  }

  private void go(String element) {
    session.select(List.of(element));
    canvas.reveal(element);
  }
}
