package org.plumbline.ui.canvas;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Tells somebody of clicks on elements, and of Enter and the space bar on selected ones, as long
/// as they mean more than selecting.
public final class Taps {
  private Optional<Consumer<String>> listener = Optional.empty();

  /// Has somebody told from now on; empty ends that.
  public void listen(Optional<Consumer<String>> other) {
    listener = other;
  }

  /// Whether somebody wants to know.
  boolean wanted() {
    return listener.isPresent();
  }

  /// An element was clicked.
  void tell(String element) {
    listener.ifPresent(each -> each.accept(element));
  }

  /// The keyboard means these elements; tells whether that was of use to anybody.
  boolean tell(Collection<String> elements) {
    boolean use = wanted() && !elements.isEmpty();
    if (use) {
      List.copyOf(elements).forEach(this::tell);
    }
    return use;
  }
}
