package org.plumbline.ui.look;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// A small drawing in a square. The style sheet says how large the square is, so signs grow with
/// the words beside them; lines stay sharp at every size.
class Sign extends Region {
  private final double drawn;
  private final Scale scale = new Scale(1, 1);

  /// @param drawn the side of the square in which the paths are drawn
  Sign(double drawn, Node... paths) {
    this.drawn = drawn;
    Group group = new Group(paths);
    group.setManaged(false);
    group.getTransforms().add(scale);
    getChildren().add(group);
    getStyleClass().add("sign");
    setMouseTransparent(true);
  }

  @Override
  protected void layoutChildren() {
    double factor = getWidth() / drawn;
    scale.setX(factor);
    scale.setY(factor);
  }
}
