package org.plumbline.ui.look;

import javafx.scene.Node;

/// Puts the focus into a field that has just come onto the screen. Until a pulse has dressed it, a
/// field drops what is typed, and people who know the keys type on without waiting for it.
public final class FreshFocus {
  private FreshFocus() {}

  /// Whatever is typed from now on arrives there.
  public static void into(Node field) {
    field.applyCss();
    field.requestFocus();
  }
}
