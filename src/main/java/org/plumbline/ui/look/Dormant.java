package org.plumbline.ui.look;

import javafx.collections.ObservableList;
import javafx.scene.Node;

/// Lets nodes join a window when they are first to be seen. What is there unseen is styled and laid
/// out like everything else, and a window would pay for it at its start.
public final class Dormant {
  private Dormant() {}

  /// Adds a node to the children of its parent as soon as it is visible, as the last one of them.
  /// It is dressed at once: until then what is in its panes is in no scene, and takes no focus.
  public static void add(ObservableList<Node> children, Node node) {
    node.visibleProperty()
        .subscribe(visible -> {
          if (visible && !children.contains(node)) {
            children.add(node);
            node.applyCss();
          }
        });
  }
}
