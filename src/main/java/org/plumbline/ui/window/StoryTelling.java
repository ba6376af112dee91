package org.plumbline.ui.window;

import java.util.Optional;
import org.plumbline.ui.present.Presentation;

/// The story of a window's design as it is told: which step is the current one, and the
/// presentation while there is one.
public final class StoryTelling {
  private final DesignWindow window;
  private Optional<Presentation> presentation = Optional.empty();
  private int at;

  StoryTelling(DesignWindow window) {
    this.window = window;
  }

  /// The place of the current step.
  int at() {
    return at;
  }

  /// The presentation, while there is one.
  public Optional<Presentation> presentation() {
    return presentation;
  }

  /// Presents from this step on; afterwards the editor is at the step where that ended.
  void present(int from) {
    window.inspector().finish();
    close();
    presentation =
        Optional.of(Presentation.start(window.bench(), from, window.stage(), this::ended));
  }

  /// Ends the presentation, if there is one.
  void close() {
    presentation.ifPresent(Presentation::end);
    presentation = Optional.empty();
  }

  private void ended(int last) {
    presentation = Optional.empty();
    at = last;
    window.toFront();
  }
}
