package org.plumbline.ui.canvas.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.design.Component;
import org.plumbline.design.Placed;
import org.plumbline.draw.Figure;
import org.plumbline.edit.RouteConnection;
import org.plumbline.geom.Point;

/// No button is down: the pointer hovers, and cards show what they can be held by.
///
/// @param hovered id of the component under the pointer
/// @param hot the handle under the pointer
public record Resting(Optional<String> hovered, Optional<Handle> hot) implements Gesture {
  /// How much of a line no handle reaches into.
  private static final double MIDDLE = 1.0 / 3;

  /// Nothing under the pointer.
  public static final Resting IDLE = new Resting(Optional.empty(), Optional.empty());

  @Override
  public Turn on(Pointer pointer, Sight sight) {
    return switch (pointer.act()) {
      case MOVE, RELEASE, DRAG -> Turn.to(over(pointer, sight));
      case PRESS -> press(pointer, sight);
    };
  }

  @Override
  public List<Aid> aids(Sight sight) {
    List<Handle> handles = handles(sight);
    List<Aid> aids = new ArrayList<>();
    if (sight.selection().size() == 1) {
      Aid.Knobs.of(sight.selection().iterator().next(), sight).ifPresent(aids::add);
    }
    if (!handles.isEmpty()) {
      aids.add(new Aid.Handles(handles, hot));
    }
    return aids;
  }

  /// The same after the pointer came here.
  public Resting over(Pointer pointer, Sight sight) {
    Resting near = new Resting(nearby(pointer.at(), sight), Optional.empty());
    return new Resting(near.hovered, near.grip(pointer.at(), sight));
  }

  /// The handle there. The middle third of a line belongs to the line and to no handle of its ends,
  /// however near they are.
  private Optional<Handle> grip(Point at, Sight sight) {
    List<Handle> handles = handles(sight);
    Optional<Handle> there = Handle.under(at, handles, sight.zoom());
    List<String> ends = there.isPresent() ? endsBeside(at, sight) : List.of();
    return ends.isEmpty()
        ? there
        : Handle.under(
            at,
            handles.stream().filter(each -> !ends.contains(each.element())).toList(),
            sight.zoom());
  }

  /// Ids of the line in whose middle third the place lies, and of the cards at its ends.
  private static List<String> endsBeside(Point at, Sight sight) {
    return sight
        .lineAt(at)
        .flatMap(figure ->
            Course.of(figure.element(), sight)
                .filter(course -> Math.abs(course.share(at) - 0.5) <= MIDDLE / 2)
                .flatMap(_ -> sight.whole(figure.element())))
        .map(each -> List.of(each.id(), End.TAIL.of(each), End.HEAD.of(each)))
        .orElse(List.of());
  }

  private Turn press(Pointer pointer, Sight sight) {
    if (pointer.button() == Pointer.Button.MIDDLE || pointer.holds(Pointer.Modifier.SPACE)) {
      return Turn.to(new Panning(pointer.screen()));
    }
    return pointer.button() == Pointer.Button.PRIMARY
        ? hold(pointer, sight)
        : Turn.to(
            this,
            sight
                .at(pointer.at())
                .map(figure -> chosen(figure, sight))
                .orElse(new Effect.Select(List.of())));
  }

  private static Effect chosen(Figure figure, Sight sight) {
    return new Effect.Select(
        sight.selection().contains(figure.element())
            ? List.copyOf(sight.selection())
            : List.of(figure.element()));
  }

  private Turn hold(Pointer pointer, Sight sight) {
    Optional<Figure> line = sight.lineAt(pointer.at()).filter(_ -> pointer.clicks() == 2);
    if (line.isPresent()) {
      return twice(line.get(), pointer, sight);
    }
    Optional<Handle> grabbed = over(pointer, sight).hot;
    if (grabbed.isPresent()) {
      return Turn.to(grabbed(grabbed.get(), pointer, sight));
    }
    Optional<Figure> hit = sight.at(pointer.at());
    if (hit.isPresent() && pointer.clicks() == 2) {
      return twice(hit.get(), pointer, sight);
    }
    Pressing.Hold hold =
        hit.map(figure -> sight.hold(figure, pointer.at())).orElse(Pressing.Hold.NOTHING);
    Pressing pressing =
        new Pressing(hit.map(Figure::element), hold, pointer.at(), pointer.screen());
    return Turn.to(pressing);
  }

  private Turn twice(Figure figure, Pointer pointer, Sight sight) {
    Optional<Effect> straightened = straightened(figure.element(), pointer, sight);
    if (straightened.isPresent()) {
      return Turn.to(this, straightened.get());
    }
    return Turn.to(this, new Effect.Rename(figure.element()));
  }

  /// Takes away the bend under the pointer, if it is one that a person made.
  private static Optional<Effect> straightened(String element, Pointer pointer, Sight sight) {
    return sight
        .design()
        .connection(element)
        .filter(each -> !each.waypoints().isEmpty())
        .flatMap(_ -> Course.of(element, sight))
        .flatMap(course ->
            course
                .bendAt(pointer.at(), Bending.REACH / sight.zoom())
                .map(bend ->
                    new Effect.Commit(new RouteConnection(element, course.without(bend).bends()))));
  }

  private Gesture grabbed(Handle handle, Pointer pointer, Sight sight) {
    return switch (handle.use()) {
      case CONNECT -> Linking.from(handle, pointer.at());
      case RESIZE -> new Resizing(handle, handle.at().minus(pointer.at()));
      case TAIL -> ending(handle, End.TAIL, pointer, sight);
      case HEAD -> ending(handle, End.HEAD, pointer, sight);
    };
  }

  private Gesture ending(Handle handle, End end, Pointer pointer, Sight sight) {
    return sight
        .design()
        .connection(handle.element())
        .<Gesture>map(each -> Linking.ending(each, end, pointer.at(), sight))
        .orElse(this);
  }

  private static Optional<String> nearby(Point at, Sight sight) {
    return sight.componentNear(at, Handle.REACH / sight.zoom()).map(Component::id);
  }

  private List<Handle> handles(Sight sight) {
    List<Handle> handles = new ArrayList<>();
    hovered
        .flatMap(sight.seen()::component)
        .ifPresent(each -> handles.addAll(Handle.connecting(each, sight.zoom())));
    sight.chosenAlone().ifPresent(each -> addFor(each, sight, handles));
    // Of a handle of a card and an end of the selected line at the same place the end is meant.
    sight.chosenLine().ifPresent(each -> handles.addAll(0, Handle.ends(each)));
    return handles;
  }

  private void addFor(Placed element, Sight sight, List<Handle> handles) {
    handles.addAll(Handle.resizing(element, sight.zoom()));
    if (element instanceof Component card && hovered.filter(card.id()::equals).isEmpty()) {
      handles.addAll(Handle.connecting(card, sight.zoom()));
    }
  }
}
