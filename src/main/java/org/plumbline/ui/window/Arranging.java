package org.plumbline.ui.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.PauseTransition;
import javafx.animation.Transition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Elements;
import org.plumbline.design.Placed;
import org.plumbline.edit.Edit;
import org.plumbline.edit.PlaceElements;
import org.plumbline.edit.Session;
import org.plumbline.geom.Rect;
import org.plumbline.layout.Layout;
import org.plumbline.layout.Progress;
import org.plumbline.ui.Texts;

/// Arranges the selection, or everything, away from the toolkit's thread; the cards then glide to
/// their places. What comes out is dropped if the design has changed meanwhile.
final class Arranging {
  private static final Duration GLIDE = Duration.millis(300);
  private static final Duration PATIENCE = Duration.seconds(1);

  /// More components than these are put into place at once.
  private static final int MOST_GLIDING = 1_000;

  private final DesignWindow window;
  private final Session session;
  private Optional<AtomicBoolean> running = Optional.empty();

  Arranging(DesignWindow window) {
    this.window = window;
    session = window.bench().session();
  }

  boolean somethingThere() {
    return !session.design().components().isEmpty();
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
        Elements.placed(session.design())
            .filter(each -> selection.contains(each.id()))
            .filter(each -> each instanceof Component || each instanceof Boundary)
            .toList();
    boolean several = placed.size() > 1 || placed.stream().anyMatch(Boundary.class::isInstance);
    return several ? placed.stream().map(Placed::id).collect(Collectors.toSet()) : Set.of();
  }

  void arrange() {
    AtomicBoolean cancelled = new AtomicBoolean();
    running = Optional.of(cancelled);
    Design design = session.design();
    Set<String> chosen = chosen();
    PauseTransition patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(_ -> offerCancelling(cancelled));
    patience.play();
    Thread.ofVirtual()
        .name("arrange")
        .start(() -> {
          Outcome outcome = outcome(design, chosen, cancelled);
          Platform.runLater(() -> {
            patience.stop();
            window.notices().hide();
            running = Optional.empty();
            end(design, outcome);
          });
        });
  }

  private void offerCancelling(AtomicBoolean cancelled) {
    window
        .notices()
        .say(
            Texts.say("arrange.running"),
            List.of(new Notices.Way(Texts.say("arrange.cancel"), () -> cancelled.set(true))));
  }

  /// What came of it.
  ///
  /// @param failed whether it could not be done
  private record Outcome(Optional<Edit> edit, boolean cancelled, boolean failed) {}

  private Outcome outcome(Design design, Set<String> chosen, AtomicBoolean cancelled) {
    Progress progress = cancelled::get;
    try {
      Optional<Edit> edit = new Layout(window.bench().catalog()).arranged(design, chosen, progress);
      return new Outcome(edit, cancelled.get(), false);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError _) {
      return new Outcome(Optional.empty(), cancelled.get(), true);
    }
  }

  private void end(Design design, Outcome outcome) {
    if (outcome.cancelled()) {
      return;
    }
    if (outcome.failed()) {
      window.say(Texts.say("arrange.failed"));
    } else if (!session.design().equals(design)) {
      window.say(Texts.say("arrange.dropped"));
    } else if (outcome.edit().isPresent()) {
      session.commit(outcome.edit().get());
      glide(design, outcome.edit().get());
    } else {
      window.say(Texts.say("arrange.nothing"));
    }
  }

  /// Shows the cards on their way. The edit is done already: what is seen is a preview of places in
  /// between, which ends as soon as anybody does anything else.
  private void glide(Design before, Edit edit) {
    boolean still =
        Platform.getPreferences().isReducedMotion() || before.components().size() > MOST_GLIDING;
    if (!still && edit instanceof PlaceElements(Map<String, Rect> places, int count)) {
      new Glide(before, places, count).start();
    }
  }

  private final class Glide extends Transition {
    private final Map<String, Rect> from = new HashMap<>();
    private final Map<String, Rect> to;
    private final int count;
    private Runnable ending = () -> {};
    private boolean ours;

    Glide(Design before, Map<String, Rect> to, int count) {
      this.to = to;
      this.count = count;
      Elements.placed(before).forEach(each -> from.put(each.id(), each.bounds()));
      setCycleDuration(GLIDE);
      setInterpolator(Interpolator.EASE_BOTH);
      setOnFinished(_ -> finish());
    }

    void start() {
      ending = session.observe(this::changed);
      interpolate(0);
      play();
    }

    private void changed(Session.Change change) {
      if (!ours && change != Session.Change.SELECTION) {
        stop();
        ending.run();
      }
    }

    private void finish() {
      ending.run();
      session.cancel();
    }

    @Override
    protected void interpolate(double share) {
      if (getStatus() == Animation.Status.STOPPED && share > 0) {
        return;
      }
      Map<String, Rect> between = new HashMap<>();
      to.forEach((id, rect) -> between.put(id, between(from.getOrDefault(id, rect), rect, share)));
      ours = true;
      session.preview(new PlaceElements(between, count));
      ours = false;
    }

    private static Rect between(Rect from, Rect to, double share) {
      return new Rect(
          from.x() + (to.x() - from.x()) * share,
          from.y() + (to.y() - from.y()) * share,
          from.width() + (to.width() - from.width()) * share,
          from.height() + (to.height() - from.height()) * share);
    }
  }
}
