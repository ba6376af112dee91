package org.plumbline.ui.canvas;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import org.plumbline.design.Component;
import org.plumbline.design.Connection;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.edit.Edit;
import org.plumbline.edit.Session;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.rules.Connecting;
import org.plumbline.rules.Fix;
import org.plumbline.rules.Verdict;
import org.plumbline.ui.Offer;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.tool.Room;
import org.plumbline.words.Words;

/// What the canvas asks when a gesture leaves something open: why a connection was refused and what
/// to do instead, and what else may flow.
final class Questions {
  private static final Words WORDS = Words.beside(Questions.class);

  private final Workbench bench;
  private final Connecting connecting;
  private final Floating floating;
  private final Supplier<Room> room;

  Questions(Workbench bench, Connecting connecting, Floating floating, Supplier<Room> room) {
    this.room = room;
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

  /// Says what an edit would cost and does it if that is wanted; meanwhile the canvas shows what it
  /// would do.
  void confirm(Loss loss, Rect beside, Edit edit, Runnable closed) {
    floating.show(
        loss,
        beside,
        () -> {
          session().withdraw();
          closed.run();
        });
    session().propose(edit);
    loss.answer(
        () -> {
          floating.close();
          commit(edit);
        },
        floating::close);
  }

  /// Turns a connection round, or says why it may not be.
  void reverse(String connection, Rect beside, Runnable closed) {
    Design design = session().design();
    design
        .connection(connection)
        .map(each -> connecting.reconnected(design, each.withEnds(each.to(), each.from())))
        .ifPresent(verdict -> {
          switch (verdict) {
            case Verdict.Legal legal -> session().commit(legal.first().connect());
            case Verdict.Refused refused -> refuse(refused, beside, closed);
          }
        });
  }

  /// Offers what else may flow along a connection; asks nothing if nothing else may.
  void flows(String connection, Point at, Runnable closed) {
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
      ask(WORDS.say("flows.title"), choices, at, closed);
    }
  }

  /// Whether something else may flow along the connection.
  boolean hasOtherFlows(Connection connection) {
    return !connecting.alternatives(session().design(), connection).isEmpty();
  }

  void ask(String heading, List<Choice> choices, Point at, Runnable closed) {
    Chooser chooser = new Chooser(heading, choices, floating::close);
    floating.show(chooser, Rect.between(at, at), closed);
    chooser.focus();
  }

  /// A button for a repair, which the canvas shows while the pointer or the focus is on it.
  private Button repair(Fix wanted) {
    Fix fix = new Fix(wanted.label(), room.get().housed(wanted.edit(), session().design()));
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

  /// Applies the edit, selects the components that it made and brings them into view.
  void commit(Edit edit) {
    Design before = session().design();
    session().commit(edit);
    List<String> made = made(before, session().design());
    if (!made.isEmpty()) {
      session().select(made);
      bench.homes().bring(made);
    }
  }

  /// Ids of the components that the second design has and the first has not.
  static List<String> made(Design before, Design after) {
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
