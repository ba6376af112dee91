package org.plumbline.ui.canvas;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.plumbline.geom.Point;
import org.plumbline.ui.window.WindowTrial;

/// Where places of a design are on the screen.
record Spots(WindowTrial trial) {
  Point2D of(Point place) {
    return WindowTrial.fx(() -> {
      CanvasView canvas = canvas(trial.window().stage().getScene().getRoot()).orElseThrow();
      Point at = canvas.camera().now().toScreen(place);
      return canvas.localToScreen(at.x(), at.y());
    });
  }

  private static Optional<CanvasView> canvas(Node node) {
    if (node instanceof CanvasView canvas) {
      return Optional.of(canvas);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> canvas(child).stream())
            .findFirst()
        : Optional.empty();
  }
}
