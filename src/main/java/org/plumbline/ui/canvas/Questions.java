package org.plumbline.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.edit.AllOf;
import org.plumbline.edit.Edit;
import org.plumbline.edit.JoinBoundary;
import org.plumbline.edit.Session;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.rules.Connecting;
import org.plumbline.rules.Fix;
import org.plumbline.rules.Follower;
import org.plumbline.rules.Verdict;
import org.plumbline.ui.Offer;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.tool.Joining;
import org.plumbline.ui.canvas.tool.Snapping;
import org.plumbline.words.Words;

/// What the canvas asks when a gesture leaves something open: why a connection was refused and what
/// to do instead, what may follow, what else may flow.
final class Questions {
  private static final Words WORDS = Words.beside(Questions.class);

  private final Workbench bench;
  private final Connecting connecting;
  private final Floating floating;

  Questions(Workbench bench, Connecting connecting, Floating floating) {
    this.bench = bench;
    this.connecting = connecting;
    this.floating = floating;
  }

  /// Says why a connection may not be, and offers the repairs.
  void refuse(Verdict.Refused refused, Rect beside, Runnable closed) {
    Refusal refusal = new Refusal(refused, this::repair);
    Runnable ended =
        () -> {
          session().withdraw();
          closed.run();
        };
    floating.show(refusal, beside, ended);
    refusal.focus();
  }

  /// Offers the components that may follow.
  void followers(String from, Point at, Runnable closed) {
    Design design = session().design();
    Optional<Component> source = design.component(from);
    List<Choice> choices = new ArrayList<>();
    source
        .flatMap(each -> each.typeIn(bench.catalog()))
        .ifPresent(type ->
            connecting
                .followers(type)
                .forEach(follower -> choices.add(follower(follower, from, at))));
    String name = source.map(Component::name).orElse(from);
    ask(WORDS.say("followers.title", name), choices, at, closed);
  }

  /// Offers what else may flow along a connection; asks nothing if nothing else may.
  void flows(String connection, Point at) {
    Design design = session().design();
    List<Choice> choices =
        design
            .connection(connection)
            .map(each -> connecting.alternatives(design, each))
            .orElse(List.of())
            .stream()
            .map(this::flow)
            .toList();
    if (!choices.isEmpty()) {
      ask(WORDS.say("flows.title"), choices, at, () -> {});
    }
  }

  /// Whether something else may flow along the connection.
  boolean hasOtherFlows(Connection connection) {
    return !connecting.alternatives(session().design(), connection).isEmpty();
  }

  private void ask(String heading, List<Choice> choices, Point at, Runnable closed) {
    Chooser chooser = new Chooser(heading, choices, floating::close);
    floating.show(chooser, Rect.between(at, at), closed);
    chooser.focus();
  }

  /// A button for a repair, which the canvas shows while the pointer or the focus is on it.
  private Button repair(Fix fix) {
    Button button = new Button(fix.label());
    new Offer(fix, session()).whileOn(button);
    button.setOnAction(_ -> {
      floating.close();
      commit(fix.edit());
    });
    return button;
  }

  private Choice flow(Verdict.Flow flow) {
    String why = WORDS.say("flows.way", flow.from().name(), flow.to().name());
    return new Choice(flow.from().kind().name(), why, () -> commit(flow.connect()));
  }

  private Choice follower(Follower follower, String from, Point at) {
    return new Choice(follower.type().name(), follower.reason(), () -> follow(follower, from, at));
  }

  private void follow(Follower follower, String from, Point at) {
    Design before = session().design();
    Point corner = at.plus(0, -Component.HEIGHT / 2).snapped(Snapping.GRID);
    Edit adding = follower.add(before, from, corner);
    List<Edit> all = new ArrayList<>(List.of(adding));
    Rect card = new Rect(corner.x(), corner.y(), Component.WIDTH, Component.HEIGHT);
    List<String> made = made(before, adding.apply(before));
    Joining.around(before, card)
        .ifPresent(around -> all.add(new JoinBoundary(made, Optional.of(around.id()))));
    session().commit(new AllOf(adding.name(), all));
    session().select(made);
  }

  /// Applies the edit and selects the components that it made.
  private void commit(Edit edit) {
    Design before = session().design();
    session().commit(edit);
    List<String> made = made(before, session().design());
    if (!made.isEmpty()) {
      session().select(made);
    }
  }

  private static List<String> made(Design before, Design after) {
    var known = Elements.ids(before);
    return after.components().stream()
        .map(Component::id)
        .filter(id -> !known.contains(id))
        .toList();
  }

  private Session session() {
    return bench.session();
  }
}
