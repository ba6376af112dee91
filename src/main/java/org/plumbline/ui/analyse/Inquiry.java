package org.plumbline.ui.analyse;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.design.Design;
import org.plumbline.draw.Painter;
import org.plumbline.edit.Session.Change;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Wiring;
import org.plumbline.overlay.Overlay;
import org.plumbline.overlay.Question;
import org.plumbline.readiness.Readiness;
import org.plumbline.ui.Aside;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.CanvasView;
import org.plumbline.ui.canvas.Coloring;

/// What is asked of a window's design, and the answer, which is laid over the canvas and worked out
/// anew whenever an edit is committed. It changes nothing in the design.
///
/// One answer is worked out at a time, away from the toolkit's thread; of what is asked meanwhile
/// only the last counts.
public final class Inquiry {
  private final Workbench bench;
  private final CanvasView canvas;
  private final Consumer<Throwable> trouble;
  private final ReadOnlyObjectWrapper<Optional<Question>> asked =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Answer>> answer =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// What is known of the design as it is; empty after an edit.
  private Optional<Readiness> known = Optional.empty();

  /// Counts the designs, so that what is known of an older one is not kept.
  private int turn;

  private boolean running;
  private boolean again;

  /// An answer and what it was taken from.
  public record Answer(Readiness readiness, Overlay overlay) {}

  /// Nothing asked yet.
  ///
  /// @param trouble is told what working out an answer has thrown
  public Inquiry(Workbench bench, CanvasView canvas, Consumer<Throwable> trouble) {
    this.bench = bench;
    this.canvas = canvas;
    this.trouble = trouble;
    bench.session().observe(this::changed);
    canvas.lens().colored().subscribe(this::colored);
  }

  /// What is asked now; empty if nothing is laid over the canvas.
  public ReadOnlyObjectProperty<Optional<Question>> asked() {
    return asked.getReadOnlyProperty();
  }

  /// The last answer to what is asked, a moment late while it is worked out.
  public ReadOnlyObjectProperty<Optional<Answer>> answer() {
    return answer.getReadOnlyProperty();
  }

  /// Lays the answer to a question over the canvas; empty takes away what is laid there.
  public void ask(Optional<Question> question) {
    Optional<Question> next = question.map(each -> each.in(bench.session().design()));
    if (next.equals(asked.get())) {
      return;
    }
    canvas.taps().listen(next.filter(Question.Failure.class::isInstance).map(_ -> this::tap));
    asked.set(next);
    if (next.isPresent()) {
      start();
    } else {
      answer.set(Optional.empty());
      if (isLaid()) {
        canvas.lens().shade(Optional.empty());
      }
    }
  }

  /// What fails in the question that is asked; nothing if another one is.
  public Question.Failure failure() {
    return asked
        .get()
        .filter(Question.Failure.class::isInstance)
        .map(Question.Failure.class::cast)
        .orElse(new Question.Failure(List.of()));
  }

  /// Lets something fail, or work again if it has failed.
  public void turn(String cause) {
    ask(Optional.of(failure().turned(cause)));
  }

  /// Lets elements fail as they are drawn, or work again if all of them have failed: with a line
  /// all connections that it stands for.
  public void turn(Collection<String> elements) {
    List<String> all = drawn(elements);
    Set<String> causes = new LinkedHashSet<>(failure().causes());
    if (causes.containsAll(all)) {
      causes.removeAll(new HashSet<>(all));
    } else {
      causes.addAll(all);
    }
    ask(Optional.of(new Question.Failure(List.copyOf(causes))));
  }

  /// Elements with all that the lines among them stand for.
  public List<String> drawn(Collection<String> elements) {
    return new Painter(bench.catalog()).standsFor(elements, bench.session().design());
  }

  private void tap(String element) {
    turn(List.of(element));
  }

  private boolean isLaid() {
    return canvas.lens().coloring().filter(Coloring.Answer.class::isInstance).isPresent();
  }

  private void changed(Change change) {
    if (change == Change.DESIGN) {
      turn++;
      known = Optional.empty();
      Optional<Question> before = asked.get();
      ask(before);
      if (before.equals(asked.get())) {
        start();
      }
    }
  }

  /// Colours tell something else now, or nothing: the question is over.
  private void colored(Optional<Coloring> coloring) {
    boolean ours = coloring.filter(Coloring.Answer.class::isInstance).isPresent();
    if (!ours && answer.get().isPresent()) {
      ask(Optional.empty());
    }
  }

  private void start() {
    again = running;
    Optional<Question> question = asked.get();
    if (!running && question.isPresent()) {
      running = true;
      int now = turn;
      Design design = bench.session().design();
      Optional<Readiness> before = known;
      Aside.run(
          "analyse",
          () -> {
            Readiness readiness =
                before.orElseGet(
                    () -> Readiness.of(MlSystem.of(Wiring.of(design, bench.catalog()))));
            return new Answer(readiness, Overlay.of(question.get(), readiness));
          },
          each -> done(each, now),
          this::failed);
    }
  }

  private void done(Answer next, int of) {
    running = false;
    if (of == turn) {
      known = Optional.of(next.readiness());
      Question answered = next.overlay().question();
      boolean meant =
          asked.get().filter(each -> each.analysis() == answered.analysis()).isPresent();
      if (meant) {
        answer.set(Optional.of(next));
        canvas.lens().lay(new Coloring.Answer(next.overlay()));
      }
    }
    if (again) {
      start();
    }
  }

  private void failed(Throwable failure) {
    running = false;
    if (again) {
      start();
    } else {
      ask(Optional.empty());
      trouble.accept(failure);
    }
  }
}
