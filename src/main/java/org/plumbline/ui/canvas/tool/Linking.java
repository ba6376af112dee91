package org.plumbline.ui.canvas.tool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.edit.AddConnection;
import org.plumbline.edit.Reconnect;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.rules.Reach;
import org.plumbline.rules.Verdict;
import org.plumbline.words.Words;

/// A connection in the making. It is dragged from a handle, or started by a click on one or from
/// the keyboard, and then dropped by the next click or by Enter: every drag has an alternative.
///
/// @param from id of the component that it leaves
/// @param start where it leaves
/// @param tip where its other end is
/// @param phase how far it has got
/// @param verdicts where it may end
public record Linking(String from, Point start, Point tip, Phase phase, Verdicts verdicts)
    implements Gesture {
  private static final Words WORDS = Words.beside(Linking.class);

  /// How far the connection has got.
  public enum Phase {
    /// The button went down on the handle and has not moved since.
    GRABBED,
    /// The tip follows the pointer, and the button is down.
    SEEKING,
    /// The tip follows the pointer or the keyboard until a click or Enter ends it.
    WAITING,
    /// It has been dropped, and a question about it is open.
    ASKING
  }

  /// Starts from a handle.
  static Linking from(Handle handle, Point at) {
    return new Linking(handle.element(), handle.at(), at, Phase.GRABBED, new Verdicts());
  }

  /// Starts from a component, to be led by the keyboard or by the pointer without a button.
  public static Linking from(Component component) {
    Point start = Grip.EAST.on(component.bounds());
    return new Linking(component.id(), start, start, Phase.WAITING, new Verdicts());
  }

  /// Takes up an end of a connection by its handle.
  static Linking ending(Connection connection, End end, Point grabbed, Sight sight) {
    return ending(connection, end, grabbed, Phase.GRABBED, sight);
  }

  /// Takes up an end of a connection, to be led by the keyboard or by the pointer without a button.
  public static Linking ending(Connection connection, End end, Sight sight) {
    Point tip = bounds(end.of(connection), sight).center();
    return ending(connection, end, tip, Phase.WAITING, sight);
  }

  private static Linking ending(
      Connection connection, End end, Point tip, Phase phase, Sight sight) {
    String kept = end.other().of(connection);
    Point anchor = (end == End.HEAD ? Grip.EAST : Grip.WEST).on(bounds(kept, sight));
    Verdicts verdicts = new Verdicts(Optional.of(new Rewire(connection.id(), end)));
    return new Linking(kept, anchor, tip, phase, verdicts);
  }

  private static Rect bounds(String component, Sight sight) {
    return sight.design().component(component).map(Component::bounds).orElse(new Rect(0, 0, 0, 0));
  }

  @Override
  public Turn on(Pointer pointer, Sight sight) {
    if (phase == Phase.ASKING) {
      return pointer.act() == Pointer.Act.PRESS ? Resting.IDLE.on(pointer, sight) : Turn.to(this);
    }
    return switch (pointer.act()) {
      case MOVE -> Turn.to(toward(pointer.at()));
      case DRAG ->
          Turn.to(phase == Phase.GRABBED && near(pointer, sight) ? this : toward(pointer.at()));
      case PRESS -> press(pointer, sight);
      case RELEASE ->
          phase == Phase.GRABBED
              ? Turn.to(new Linking(from, start, pointer.at(), Phase.WAITING, verdicts))
              : toward(pointer.at()).drop(sight);
    };
  }

  /// The second of two quick clicks on a line means the line, although the first took up its end or
  /// a handle beside it.
  private Turn press(Pointer pointer, Sight sight) {
    if (pointer.button() == Pointer.Button.SECONDARY) {
      return escape();
    }
    return pointer.clicks() == 2 && sight.lineAt(pointer.at()).isPresent()
        ? Resting.IDLE.on(pointer, sight)
        : Turn.to(this);
  }

  /// The same with its tip elsewhere.
  public Linking toward(Point at) {
    Phase next = phase == Phase.WAITING ? phase : Phase.SEEKING;
    return new Linking(from, start, at, next, verdicts);
  }

  /// The same aimed at the next component in a direction, never at the one that it leaves.
  ///
  /// @param way -1, 0 or 1 on each axis
  public Linking aimed(Sight sight, Point way) {
    Rect card = bounds(from, sight);
    Point at = card.grown(1).contains(tip) ? card.center() : tip;
    return ReadingOrder.toward(sight.seen(), from, at, way)
        .map(each -> toward(each.bounds().center()))
        .orElse(this);
  }

  /// The same aimed at the next component in reading order that may be connected, if any may.
  public Linking next(Sight sight, ReadingOrder.Way way) {
    List<String> order = ReadingOrder.components(sight.seen(), way);
    int at = target(sight).map(each -> order.indexOf(each.id())).orElse(order.indexOf(from));
    for (int step = 1; step <= order.size(); step++) {
      String id = order.get(Math.floorMod(at + step, order.size()));
      if (verdicts.answer(sight, from, id) != Reach.Answer.REFUSED) {
        return sight
            .design()
            .component(id)
            .map(each -> toward(each.bounds().center()))
            .orElse(this);
      }
    }
    return this;
  }

  /// Ends it where its tip is: connects, refuses, or offers what may follow.
  public Turn drop(Sight sight) {
    Linking asking = new Linking(from, start, tip, Phase.ASKING, verdicts);
    Optional<Component> target = target(sight);
    if (target.isEmpty()) {
      return sight.componentNear(tip, 0).isPresent() || verdicts.rewire().isPresent()
          ? escape()
          : Turn.to(asking, new Effect.OfferFollowers(from, tip));
    }
    return switch (verdicts.of(sight, from, target.get().id())) {
      case Verdict.Legal legal -> Turn.to(Resting.IDLE, new Effect.Commit(legal.first().connect()));
      case Verdict.Refused refused ->
          Turn.to(asking, new Effect.Refuse(refused, target.get().bounds()));
    };
  }

  /// The component under the tip, unless it is the one that the connection leaves.
  public Optional<Component> target(Sight sight) {
    return sight.componentNear(tip, 0).filter(each -> !each.id().equals(from));
  }

  @Override
  public List<Aid> aids(Sight sight) {
    if (phase == Phase.GRABBED) {
      return List.of();
    }
    List<Aid> aids = new ArrayList<>();
    Set<String> lit = new HashSet<>(Set.of(from));
    for (Component each : sight.seenComponents()) {
      if (!each.id().equals(from)
          && verdicts.answer(sight, from, each.id()) != Reach.Answer.REFUSED) {
        lit.add(each.id());
        aids.add(new Aid.Ring(each.bounds(), Aid.Tone.FINE));
      }
    }
    Optional<Component> target = target(sight);
    target.map(Component::id).ifPresent(lit::add);
    aids.addFirst(new Aid.Spotlight(lit));
    aids.addAll(judged(target, sight));
    return aids;
  }

  private List<Aid> judged(Optional<Component> target, Sight sight) {
    Optional<Verdict.Refused> refused =
        target.flatMap(each -> verdicts.refusal(sight, from, each.id()));
    Aid.Tone tone = refused.isPresent() ? Aid.Tone.ERROR : Aid.Tone.ACCENT;
    List<Aid> aids = new ArrayList<>();
    aids.add(
        new Aid.Wire(way(target), target.isPresent() && refused.isEmpty() ? Aid.Tone.FINE : tone));
    if (refused.isPresent()) {
      aids.add(new Aid.Ring(target.get().bounds(), Aid.Tone.ERROR));
    }
    said(target, refused).ifPresent(words -> aids.add(new Aid.Reason(words, tip, tone)));
    return aids;
  }

  /// What is said now while a hand without a button down leads it, to be read out.
  public Optional<String> said(Sight sight) {
    Optional<Component> target = target(sight);
    return phase == Phase.WAITING
        ? said(target, target.flatMap(each -> verdicts.refusal(sight, from, each.id())))
        : Optional.empty();
  }

  /// Why it may not end here; where no button is down else what would come of it here, or what is
  /// awaited.
  private Optional<String> said(Optional<Component> target, Optional<Verdict.Refused> refused) {
    Optional<String> why = refused.map(Verdict.Refused::message);
    return switch (phase) {
      case GRABBED, ASKING -> Optional.empty();
      case SEEKING -> why;
      case WAITING ->
          why.map(each -> WORDS.say("aim.refused", each))
              .or(() -> target.flatMap(this::promised))
              .or(() -> Optional.of(awaited()));
    };
  }

  /// What a connection with a component would carry, which way, and what is to be said against it.
  private Optional<String> promised(Component target) {
    return verdicts
        .known(target.id())
        .map(Verdict.Legal::first)
        .map(flow -> {
          String key = isGiven(flow, target) ? "aim.gives" : "aim.takes";
          String words = WORDS.say(key, target.name(), flow.what());
          return flow.caution()
              .map(each -> WORDS.say("aim.caution", words, each.message()))
              .orElse(words);
        })
        .map(words -> WORDS.say("aim.keys", words));
  }

  /// Whether it would come from the component that is aimed at.
  private boolean isGiven(Verdict.Flow flow, Component target) {
    return switch (flow.connect()) {
      case AddConnection added -> added.connection().from().component().equals(target.id());
      case Reconnect changed -> changed.from().component().equals(target.id());
      default -> false;
    };
  }

  private String awaited() {
    return verdicts
        .rewire()
        .map(each ->
            switch (each.end()) {
              case TAIL -> WORDS.say("await.tail");
              case HEAD -> WORDS.say("await.head");
            })
        .orElseGet(() -> WORDS.say("await.connect"));
  }

  /// Straight out of the card, across half way, and to the tip.
  private List<Point> way(Optional<Component> target) {
    Point end = target.map(each -> entry(each.bounds())).orElse(tip);
    double middle = (start.x() + end.x()) / 2;
    double level = (start.y() + end.y()) / 2;
    return Math.abs(end.x() - start.x()) >= Math.abs(end.y() - start.y())
        ? List.of(start, new Point(middle, start.y()), new Point(middle, end.y()), end)
        : List.of(start, new Point(start.x(), level), new Point(end.x(), level), end);
  }

  private Point entry(Rect bounds) {
    Point nearest = Grip.WEST.on(bounds);
    for (Grip grip : List.of(Grip.NORTH, Grip.EAST, Grip.SOUTH)) {
      Point at = grip.on(bounds);
      nearest = at.distance(start) < nearest.distance(start) ? at : nearest;
    }
    return nearest;
  }

  private boolean near(Pointer pointer, Sight sight) {
    return pointer.at().distance(tip) * sight.zoom() < THRESHOLD;
  }
}
