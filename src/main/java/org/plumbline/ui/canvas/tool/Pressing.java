package org.plumbline.ui.canvas.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.geom.Point;

/// The button is down and nobody knows yet whether it will be a click or a drag.
///
/// @param element what it went down on; empty for the bare canvas
/// @param hold what a drag would do
/// @param start where it went down
/// @param screen the same on the screen
public record Pressing(Optional<String> element, Hold hold, Point start, Point screen)
    implements Gesture {
  /// What is in the hand.
  public enum Hold {
    /// Nothing: a drag draws a rubber band.
    NOTHING,
    /// Something that moves.
    MOVABLE,
    /// The label of a connection, which a click opens as a menu and a drag takes along with its
    /// line.
    LABEL,
    /// The line of a connection, which a drag bends.
    LINE,
    /// Something that is kept in place: a drag says so, with Alt or Ctrl it draws a copy.
    LOCKED
  }

  @Override
  public Turn on(Pointer pointer, Sight sight) {
    return switch (pointer.act()) {
      case DRAG ->
          pointer.screen().distance(screen) < THRESHOLD ? Turn.to(this) : drag(pointer, sight);
      case RELEASE -> click(pointer, sight);
      case MOVE, PRESS -> Turn.to(this);
    };
  }

  @Override
  public List<Aid> aids(Sight sight) {
    return List.of();
  }

  private Turn drag(Pointer pointer, Sight sight) {
    return switch (hold) {
      case NOTHING -> {
        boolean adding = pointer.holds(Pointer.Modifier.SHIFT);
        List<String> before = adding ? List.copyOf(sight.selection()) : List.of();
        yield new Banding(start, pointer.at(), before).on(pointer, sight);
      }
      case MOVABLE -> {
        Moving moving = Moving.from(this, pointer, sight);
        Turn turn = moving.on(pointer, sight);
        yield element.filter(id -> !sight.selection().contains(id)).isPresent()
            ? selecting(turn)
            : turn;
      }
      case LOCKED ->
          pointer.copies()
              ? Moving.from(this, pointer, sight).on(pointer, sight)
              : Turn.to(new Stuck(pointer.at()));
      case LABEL, LINE ->
          element
              .flatMap(id -> Bending.from(id, start, sight))
              .map(bending -> selecting(bending.on(pointer, sight)))
              .orElse(Turn.to(this));
    };
  }

  private Turn selecting(Turn turn) {
    List<Effect> effects = new ArrayList<>();
    element.ifPresent(id -> effects.add(new Effect.Select(List.of(id))));
    effects.addAll(turn.effects());
    return new Turn(turn.next(), effects);
  }

  private Turn click(Pointer pointer, Sight sight) {
    boolean toggling = pointer.holds(Pointer.Modifier.SHIFT);
    List<Effect> effects = new ArrayList<>();
    if (element.isPresent()) {
      String id = element.get();
      effects.add(new Effect.Select(toggling ? toggled(id, sight) : List.of(id)));
      if (hold == Hold.LABEL && !toggling) {
        effects.add(new Effect.OfferFlows(id, pointer.at()));
      }
      if (!toggling && sight.at(start).filter(each -> sight.isTapped(each, start)).isPresent()) {
        effects.add(new Effect.Tap(id));
      }
    } else if (!toggling) {
      effects.add(new Effect.Select(List.of()));
    }
    return new Turn(Resting.IDLE.over(pointer, sight), effects);
  }

  private static List<String> toggled(String id, Sight sight) {
    List<String> ids = new ArrayList<>(sight.selection());
    if (!ids.remove(id)) {
      ids.add(id);
    }
    return ids;
  }
}
