package org.plumbline.ui.look;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.plumbline.catalog.ComponentType;

/// The icon of a component type in the colour of its stage.
public final class Pictogram extends StackPane {
  /// The icon of the type, 18 pixels wide.
  public Pictogram(ComponentType type) {
    getStyleClass().addAll("pictogram", "stage-" + type.stage().id());
    Circle dot = new Circle(6);
    dot.getStyleClass().add("stroke");
    getChildren().add(dot);
    setMinSize(18, 18);
    setMaxSize(18, 18);
    setMouseTransparent(true);
  }
}
