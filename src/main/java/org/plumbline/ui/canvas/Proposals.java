package org.plumbline.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.plumbline.catalog.ComponentType;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.edit.AddComponent;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.edit.JoinBoundary;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.rules.Addition;
import org.plumbline.rules.Connecting;
import org.plumbline.rules.Neighbour;
import org.plumbline.rules.Neighbour.Side;
import org.plumbline.rules.Replacement;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.tool.Joining;
import org.plumbline.ui.canvas.tool.Room;
import org.plumbline.ui.canvas.tool.Vacancy;
import org.plumbline.words.Words;

/// Lists of what may be added or put in a component's place, each with a word why.
final class Proposals {
  private static final Words WORDS = Words.beside(Proposals.class);
  private static final Point RIGHT = new Point(1, 0);

  private final Workbench bench;
  private final Connecting connecting;
  private final Questions questions;
  private final Supplier<Room> room;

  Proposals(Workbench bench, Connecting connecting, Questions questions, Supplier<Room> room) {
    this.bench = bench;
    this.connecting = connecting;
    this.questions = questions;
    this.room = room;
  }

  /// Offers the components that may follow where a connection was dropped.
  void followers(String from, Point at, Runnable closed) {
    Point corner = at.plus(0, -Component.HEIGHT / 2);
    component(from)
        .ifPresent(each -> beside(each, new Spot(Side.AFTER, corner, RIGHT), at, closed));
  }

  /// Offers what may stand beside a component in a direction, connected to it: to the left what may
  /// come before it, elsewhere what may follow.
  ///
  /// @param way -1, 0 or 1 on each axis
  void grow(Component from, Point way, Runnable closed) {
    Rect card = from.bounds();
    Side side = way.x() < 0 ? Side.BEFORE : Side.AFTER;
    Point corner = Vacancy.near(room.get().open(), Vacancy.beside(card, way), way);
    beside(from, new Spot(side, corner, way), new Point(card.center().x(), card.bottom()), closed);
  }

  /// Offers what could be added to the design, the most needed first: what mends the selection
  /// before all else.
  void additions(Point at, Runnable closed) {
    List<Choice> choices =
        connecting.additions(design(), bench.review(), bench.session().selection()).stream()
            .map(each -> Choice.of(each.type(), each.reason(), () -> put(each, at)))
            .toList();
    questions.ask(WORDS.say("additions.title"), choices, at, closed);
  }

  /// Offers what a component could be made instead; what would cost it connections says which.
  void replacements(Component old, Runnable closed) {
    List<Choice> choices =
        connecting.replacements(design(), old).stream()
            .map(each -> Choice.of(each.type(), kept(each), () -> replace(old, each, closed)))
            .toList();
    Point below = new Point(old.bounds().center().x(), old.bounds().bottom());
    questions.ask(WORDS.say("replacements.title", old.name()), choices, below, closed);
  }

  /// Offers what the colours can tell instead of the stage.
  void colorings(CanvasView canvas) {
    List<Choice> choices = new ArrayList<>();
    choices.add(
        new Choice(
            WORDS.say("coloring.usual"),
            WORDS.say("coloring.usual.why"),
            () -> canvas.lens().shade(Optional.empty())));
    for (Coloring each : Coloring.in(bench)) {
      int groups = each.of(design(), bench).groups().size();
      choices.add(
          new Choice(
              each.name(),
              WORDS.count("coloring.groups", groups),
              () -> canvas.lens().shade(Optional.of(each))));
    }
    questions.ask(WORDS.say("coloring.title"), choices, canvas.middle(), canvas::requestFocus);
  }

  /// Where a neighbour goes.
  private record Spot(Side side, Point corner, Point way) {}

  private void beside(Component known, Spot spot, Point at, Runnable closed) {
    List<Choice> choices =
        known.typeIn(bench.catalog()).stream()
            .flatMap(type -> connecting.neighbours(type, spot.side()).stream())
            .map(each -> Choice.of(each.type(), each.reason(), () -> put(each, known, spot)))
            .toList();
    String title = spot.side() == Side.AFTER ? "followers.title" : "leaders.title";
    questions.ask(WORDS.say(title, known.name()), choices, at, closed);
  }

  private void put(Neighbour neighbour, Component known, Spot spot) {
    Point corner = Vacancy.near(room.get().open(), spot.corner(), spot.way());
    put(neighbour.add(design(), known.id(), corner), corner);
  }

  private void put(Addition addition, Point at) {
    Optional<Component> beside = addition.beside().flatMap(this::component);
    if (beside.isPresent() && addition.neighbour().isPresent()) {
      Neighbour neighbour = addition.neighbour().get();
      Point way = new Point(neighbour.side() == Side.AFTER ? 1 : -1, 0);
      Point corner = Vacancy.beside(beside.get().bounds(), way);
      put(neighbour, beside.get(), new Spot(neighbour.side(), corner, way));
    } else {
      Point corner = at.plus(-Component.WIDTH / 2, -Component.HEIGHT / 2);
      Point free = Vacancy.near(room.get().open(), corner);
      put(alone(addition.type(), free), free);
    }
  }

  private Edit alone(ComponentType type, Point corner) {
    Set<String> taken = Elements.spoken(design());
    return new AddComponent(Component.of(Elements.freeId(type.id(), taken), type, corner));
  }

  /// Adds what the edit adds, in the boundary that is around it.
  private void put(Edit adding, Point corner) {
    Rect card = new Rect(corner.x(), corner.y(), Component.WIDTH, Component.HEIGHT);
    List<Edit> all = new ArrayList<>(List.of(adding));
    List<String> made = Questions.made(design(), adding.apply(design()));
    Optional<String> home = new Joining(design(), room.get().root()).home(card);
    home.ifPresent(_ -> all.add(new JoinBoundary(made, home)));
    questions.commit(new AllOf(adding.name(), all));
  }

  private String kept(Replacement replacement) {
    int lost = replacement.lost().size();
    if (lost > 0) {
      return WORDS.count("replacement.loses", lost);
    }
    return replacement.kept() == 0
        ? WORDS.say("replacement.keeps.none")
        : WORDS.count("replacement.keeps", replacement.kept());
  }

  /// Replaces at once what costs nothing; otherwise says first what would be lost.
  private void replace(Component old, Replacement replacement, Runnable closed) {
    if (replacement.lost().isEmpty()) {
      questions.commit(replacement.edit());
    } else {
      questions.confirm(
          new Loss(old, replacement, design()), old.bounds(), replacement.edit(), closed);
    }
  }

  /// A component that is seen.
  private Optional<Component> component(String id) {
    return room.get().open().component(id);
  }

  private Design design() {
    return bench.session().design();
  }
}
