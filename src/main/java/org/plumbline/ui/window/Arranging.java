package org.plumbline.ui.window;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.util.Duration;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Placed;
import org.plumbline.edit.Edit;
import org.plumbline.edit.PlaceElements;
import org.plumbline.edit.Session;
import org.plumbline.layout.Layout;
import org.plumbline.layout.Progress;
import org.plumbline.ui.Texts;
import org.plumbline.ui.canvas.tool.Room;

/// Arranges the selection, or everything, away from the toolkit's thread; the cards then glide to
/// their places. What comes out is dropped if the design has changed meanwhile.
final class Arranging {
  private static final Duration PATIENCE = Duration.seconds(1);

  /// More components than these are put into place at once.
  private static final int MOST_GLIDING = 1_000;

  private final DesignWindow window;
  private final Session session;
  private Optional<Run> running = Optional.empty();

  Arranging(DesignWindow window) {
    this.window = window;
    session = window.bench().session();
  }

  boolean somethingThere() {
    return !room().seen().components().isEmpty();
  }

  boolean atRest() {
    return running.isEmpty();
  }

  /// What the command is called: it speaks of the selection if there is one to arrange.
  String words() {
    return Texts.say(chosen().isEmpty() ? "command.arrange.all" : "command.arrange.all.chosen");
  }

  /// The selected components and boundaries: at least two, or a boundary.
  private Set<String> chosen() {
    Set<String> selection = session.selection();
    List<Placed> placed =
        Elements.placed(room().seen())
            .filter(each -> selection.contains(each.id()))
            .filter(each -> each instanceof Component || each instanceof Boundary)
            .toList();
    boolean several = placed.size() > 1 || placed.stream().anyMatch(Boundary.class::isInstance);
    return several ? placed.stream().map(Placed::id).collect(Collectors.toSet()) : Set.of();
  }

  private Room room() {
    return window.canvas().lens().room();
  }

  /// What is chosen if nothing is: everything, or what lies in the boundary that somebody is in.
  private static Set<String> all(Room room) {
    return room.root().map(Set::of).orElse(Set.of());
  }

  void arrange() {
    Run run = new Run();
    running = Optional.of(run);
    Design design = session.design();
    Room room = room();
    Set<String> chosen = chosen().isEmpty() ? all(room) : chosen();
    PauseTransition patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(_ -> offerCancelling(run, room.seen()));
    patience.play();
    Thread.ofVirtual()
        .name("arrange")
        .start(() -> {
          Outcome outcome = outcome(room.seen(), chosen, run);
          Platform.runLater(() -> {
            patience.stop();
            window.notices().done(run.share);
            running = Optional.empty();
            if (!run.cancelled()) {
              end(design, outcome);
            }
          });
        });
  }

  /// Gives up what is being arranged, if anything is; the design stays as it is.
  void cancel() {
    running.ifPresent(Run::cancel);
  }

  private void offerCancelling(Run run, Design design) {
    int count = design.components().size();
    window
        .notices()
        .wait(
            Texts.say("arrange.running", String.format(Locale.ENGLISH, "%,d", count)),
            run.share,
            new Notices.Way(Texts.say("arrange.cancel"), run::cancel));
  }

  /// Somebody waits for it, sees how far it is and may have had enough of it.
  private static final class Run implements Progress {
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();

    void cancel() {
      cancelled.set(true);
    }

    @Override
    public boolean cancelled() {
      return cancelled.get();
    }

    @Override
    public void at(double done) {
      Platform.runLater(() -> share.set(Math.max(share.get(), done)));
    }
  }

  /// What came of it.
  ///
  /// @param failed whether it could not be done
  private record Outcome(Optional<Edit> edit, boolean failed) {}

  private Outcome outcome(Design design, Set<String> chosen, Run run) {
    try {
      Optional<Edit> edit = new Layout(window.bench().catalog()).arranged(design, chosen, run);
      return new Outcome(edit, false);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError _) {
      return new Outcome(Optional.empty(), true);
    }
  }

  private void end(Design design, Outcome outcome) {
    if (outcome.failed()) {
      window.say(Texts.say("arrange.failed"));
    } else if (!session.design().equals(design)) {
      window.say(Texts.say("arrange.dropped"));
    } else if (outcome.edit().isPresent()) {
      session.commit(outcome.edit().get());
      show(outcome.edit().get());
      glide(design, outcome.edit().get());
    } else {
      window.say(Texts.say("arrange.nothing"));
    }
  }

  /// Brings into view what has been arranged.
  private void show(Edit edit) {
    if (edit instanceof PlaceElements goal) {
      window.canvas().lens().bring(List.copyOf(goal.places().keySet()));
    }
  }

  /// Shows the cards on their way, unless movement is not wanted or there are too many of them.
  private void glide(Design before, Edit edit) {
    if (before.components().size() <= MOST_GLIDING && edit instanceof PlaceElements goal) {
      Glide.start(window.bench(), before, goal);
    }
  }
}
