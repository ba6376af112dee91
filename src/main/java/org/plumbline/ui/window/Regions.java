package org.plumbline.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.plumbline.ui.window.Panels.Side;
import org.plumbline.ui.window.SidePanel.Tab;

/// The parts of a window round which the keys go, without the menus, which have keys of their own:
/// palette or outline, canvas, inspector, story, findings or decisions, the bar of buttons. What is
/// folded away is left out.
final class Regions {
  private final DesignWindow window;

  /// A part, and what has the focus in it if nothing has had it yet.
  private record Part(Node node, Runnable enter) {}

  Regions(DesignWindow window) {
    this.window = window;
  }

  /// Goes on by a part, forwards or backwards.
  void go(int by) {
    List<Part> parts = parts();
    int here = -1;
    for (int n = 0; n < parts.size(); n++) {
      if (holds(parts.get(n).node())) {
        here = n;
      }
    }
    int next = here < 0 ? (by > 0 ? 0 : parts.size() - 1) : here + by;
    parts.get(Math.floorMod(next, parts.size())).enter().run();
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    if (window.panels().open(Side.LEFT)) {
      parts.add(new Part(window.side(), this::enterSide));
    }
    parts.add(new Part(window.canvas(), window.canvas()::requestFocus));
    if (window.panels().open(Side.RIGHT)) {
      parts.add(new Part(window.inspector(), window.inspector()::focusFirst));
    }
    if (window.panels().open(Side.STORY)) {
      parts.add(new Part(window.telling().strip(), window.telling().strip()::focusSteps));
    }
    if (window.panels().open(Side.BOTTOM)) {
      parts.add(new Part(window.recording().bottom(), window.recording()::focus));
    }
    parts.add(new Part(window.topBar(), window.topBar()::focusFirst));
    return parts;
  }

  private void enterSide() {
    if (window.side().shows(Tab.OUTLINE)) {
      window.outline().requestFocus();
    } else {
      window.palette().focusSearch();
    }
  }

  private boolean holds(Node part) {
    Optional<Node> up = Optional.ofNullable(window.scene().getFocusOwner());
    while (up.isPresent()) {
      if (up.get().equals(part)) {
        return true;
      }
      up = Optional.ofNullable(up.get().getParent());
    }
    return false;
  }
}
