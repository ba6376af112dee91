package org.plumbline.ui.canvas.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.draw.Figure;
import org.plumbline.edit.AddComponent;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.edit.JoinBoundary;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;

/// The ghost of a card that comes from the palette. Dropped on a connection it splits it where the
/// rules allow, dropped in a boundary it joins it, dropped on a card it goes to the nearest free
/// place beside it: what is added covers nothing, only what is moved may.
///
/// @param type what is being added
/// @param pointer where the pointer is, which holds the card by its middle
/// @param snapping what the card comes to rest on
/// @param free whether nothing is to hold it now
public record Placing(ComponentType type, Point pointer, Snapping snapping, boolean free)
    implements Gesture {
  /// Takes a card of this type in hand.
  public static Placing of(ComponentType type, Point at, Sight sight) {
    List<Rect> neighbours = sight.seenComponents().stream().map(Component::bounds).toList();
    return new Placing(type, at, sight.snapping(neighbours), false);
  }

  @Override
  public Turn on(Pointer to, Sight sight) {
    Placing next = new Placing(type, to.at(), snapping, sight.free(to));
    return switch (to.act()) {
      case DRAG, MOVE, PRESS -> Turn.to(next);
      case RELEASE -> next.put(sight);
    };
  }

  @Override
  public List<Aid> aids(Sight sight) {
    List<Aid> aids = new ArrayList<>();
    Component ghost = ghost(sight);
    sight
        .joining()
        .around(ghost.bounds())
        .map(Boundary::bounds)
        .ifPresent(bounds -> aids.add(new Aid.Ring(bounds, Aid.Tone.ACCENT)));
    split(ghost, sight).ifPresent(split -> aids.add(new Aid.Ring(split.bounds(), split.tone())));
    Rect landing = landing(ghost, sight);
    if (landing.equals(ghost.bounds())) {
      aids.addAll(rest().guides());
    } else {
      aids.add(new Aid.Ring(landing, Aid.Tone.ACCENT));
    }
    aids.add(new Aid.Ghost(ghost));
    return aids;
  }

  /// A connection under the card, and the edit that splits it if that is legal.
  private record Split(Rect bounds, Optional<Edit> edit) {
    Aid.Tone tone() {
      return edit.isPresent() ? Aid.Tone.FINE : Aid.Tone.ERROR;
    }
  }

  private Turn put(Sight sight) {
    Component ghost = ghost(sight);
    Optional<Parting> parting =
        splits(ghost, sight).map(each -> Parting.of(ghost.bounds(), each, sight));
    Component added =
        ghost.withBounds(parting.map(Parting::card).orElseGet(() -> landing(ghost, sight)));
    List<Edit> edits = new ArrayList<>();
    edits.add(split(added, sight).flatMap(Split::edit).orElseGet(() -> new AddComponent(added)));
    parting.ifPresent(each -> edits.addAll(each.edits()));
    String name = new AddComponent(added).name();
    Design after = new AllOf(name, edits).apply(sight.design());
    Optional<String> home = new Joining(after, sight.room().root()).home(added.bounds());
    home.ifPresent(_ -> edits.add(new JoinBoundary(List.of(added.id()), home)));
    return Turn.to(
        Resting.IDLE,
        new Effect.Commit(new AllOf(name, edits)),
        new Effect.Select(List.of(added.id())),
        new Effect.Bring(added.bounds()));
  }

  /// The connection under the pointer if the card may split it.
  private Optional<Connection> splits(Component ghost, Sight sight) {
    return line(sight)
        .filter(each -> sight.connecting().insertable(sight.design(), each, ghost).isPresent());
  }

  /// Where a card that splits nothing comes to lie.
  private Rect landing(Component ghost, Sight sight) {
    return splits(ghost, sight).isPresent()
        ? ghost.bounds()
        : Landing.of(ghost.bounds(), sight.room());
  }

  private Component ghost(Sight sight) {
    Point rested = held().corner().plus(rest().by()).rounded();
    String id = Elements.freeId(type.id(), Elements.spoken(sight.design()));
    return Component.of(id, type, rested);
  }

  private Snapping.Rest rest() {
    return free ? Snapping.Rest.FREE : snapping.of(held());
  }

  private Rect held() {
    return new Rect(
        pointer.x() - Component.WIDTH / 2,
        pointer.y() - Component.HEIGHT / 2,
        Component.WIDTH,
        Component.HEIGHT);
  }

  private Optional<Split> split(Component added, Sight sight) {
    return sight
        .lineAt(pointer)
        .flatMap(figure ->
            sight
                .design()
                .connection(figure.element())
                .map(each -> split(figure, each, added, sight)));
  }

  /// The connection under the pointer.
  private Optional<Connection> line(Sight sight) {
    return sight.lineAt(pointer).flatMap(figure -> sight.design().connection(figure.element()));
  }

  private static Split split(Figure figure, Connection connection, Component added, Sight sight) {
    return new Split(
        figure.bounds(), sight.connecting().insertable(sight.design(), connection, added));
  }
}
