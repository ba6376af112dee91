package org.plumbline.ui.window;

import java.util.List;
import javafx.scene.Node;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;

/// Messages in a bar above the canvas, for what is worth knowing and not urgent.
final class Notices {
  private final NotificationPane pane;
  private boolean passing;

  /// A way to act on a message.
  record Way(String label, Runnable action) {}

  Notices(Node content) {
    pane = new NotificationPane(content);
    pane.getStyleClass().add("notices");
    pane.setShowFromTop(true);
    pane.setFocusTraversable(false);
  }

  Node node() {
    return pane;
  }

  /// Takes the message away.
  void hide() {
    pane.hide();
  }

  /// Answers a key: says something that holds only until another element is selected or the design
  /// changes.
  void answer(String text) {
    say(text, List.of());
    passing = true;
  }

  /// What an answer was about is not there any more.
  void pass() {
    if (passing) {
      passing = false;
      pane.hide();
    }
  }

  /// Says something until it is closed or another message comes.
  void say(String text, List<Way> ways) {
    passing = false;
    pane.getActions().clear();
    for (Way way : ways) {
      pane.getActions()
          .add(
              new Action(
                  way.label(),
                  _ -> {
                    pane.hide();
                    way.action().run();
                  }));
    }
    pane.setText(text);
    pane.show();
  }
}
