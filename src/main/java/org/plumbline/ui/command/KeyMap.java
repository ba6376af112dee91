package org.plumbline.ui.command;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Lets pressed keys do what the registry says. It is the only one that does: menus show keys but
/// never act on them, so that a key means one thing wherever the focus is.
public final class KeyMap {
  private final Commands commands;
  private boolean swallowing;

  private KeyMap(Commands commands) {
    this.commands = commands;
  }

  /// Serves the keys that are pressed in a scene.
  public static void serve(Scene scene, Commands commands) {
    KeyMap map = new KeyMap(commands);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, map::pressed);
    scene.addEventFilter(KeyEvent.KEY_TYPED, map::typed);
  }

  /// Whether a text is being edited in the scene.
  public static boolean editsText(Scene scene) {
    return edited(scene).isPresent();
  }

  /// The text that is being edited in the scene.
  public static Optional<TextInputControl> edited(Scene scene) {
    Node focused = scene.getFocusOwner();
    return focused instanceof TextInputControl text && text.isEditable()
        ? Optional.of(text)
        : Optional.empty();
  }

  private void pressed(KeyEvent event) {
    swallowing = false;
    commands
        .meantBy(event)
        .ifPresent(command -> {
          // The sign must not be typed into what the command has just focused.
          swallowing = true;
          event.consume();
          command.action().run();
        });
  }

  private void typed(KeyEvent event) {
    if (swallowing) {
      swallowing = false;
      event.consume();
    }
  }
}
