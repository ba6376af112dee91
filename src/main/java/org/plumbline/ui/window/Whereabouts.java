package org.plumbline.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.stage.Window;
import org.plumbline.ui.canvas.CanvasView;

/// Tells programs that work the windows from outside where things are on the screen: tests with
/// real pointer events, and tools for people who cannot use a pointer.
///
/// Asked for by the system property `plumbline.whereabouts`, the name of a file, which then always
/// holds a line for each thing that can be seen: its name, a tab, and its left, top, width and
/// height in logical pixels, parted by spaces. Names are `#id` for what has an id, `=text` for an
/// entry of a list, `canvas` for the canvas, `@id` for a card that is seen on it.
final class Whereabouts extends AnimationTimer {
  /// Pulses between two looks.
  private static final int PAUSE = 10;

  /// The pulse at which a window has been painted that has just been opened.
  private static final int PAINTED = 2;

  private final Path file;
  private String told = "";
  private int pulse;

  private Whereabouts(Path file) {
    this.file = file;
  }

  /// Tells from now on, if it has been asked for.
  static void tellIfAsked() {
    Optional.ofNullable(System.getProperty("plumbline.whereabouts"))
        .ifPresent(name -> new Whereabouts(Path.of(name).toAbsolutePath()).start());
  }

  @Override
  public void handle(long now) {
    if (Window.getWindows().stream().anyMatch(Window::isShowing) && ++pulse % PAUSE == PAINTED) {
      List<String> lines = new ArrayList<>();
      Window.getWindows().stream()
          .filter(Window::isShowing)
          .forEach(window -> look(window.getScene().getRoot(), lines));
      tell(String.join("\n", lines) + "\n");
    }
  }

  private static void look(Node node, List<String> lines) {
    if (!node.isVisible()) {
      return;
    }
    name(node).ifPresent(name -> lines.add(line(name, bounds(node))));
    if (node instanceof CanvasView canvas) {
      canvas.places().cards().forEach((id, bounds) -> lines.add(line("@" + id, bounds)));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(each -> look(each, lines));
    }
  }

  private static Optional<String> name(Node node) {
    if (node instanceof CanvasView) {
      return Optional.of("canvas");
    }
    if (node instanceof Cell<?> cell && !cell.isEmpty() && cell.getText() != null) {
      return Optional.of("=" + cell.getText().replaceAll("\\s+", " "));
    }
    return Optional.ofNullable(node.getId()).map(id -> "#" + id);
  }

  private static Bounds bounds(Node node) {
    return node.localToScreen(node.getLayoutBounds());
  }

  private static String line(String name, Bounds on) {
    return String.format(
        Locale.ROOT,
        "%s\t%.0f %.0f %.0f %.0f",
        name,
        on.getMinX(),
        on.getMinY(),
        on.getWidth(),
        on.getHeight());
  }

  /// Whole or not at all, so that nobody reads half a list.
  private void tell(String now) {
    if (now.equals(told)) {
      return;
    }
    try {
      Path beside = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(beside, now);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
      told = now;
    } catch (IOException fault) {
      stop();
      throw new UncheckedIOException(fault);
    }
  }
}
