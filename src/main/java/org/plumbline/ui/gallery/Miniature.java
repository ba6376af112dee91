package org.plumbline.ui.gallery;

import javafx.scene.layout.Region;
import org.plumbline.design.Design;
import org.plumbline.ui.Workbench.Theme;

/// A small picture of a design.
final class Miniature extends Region {
  Miniature(Design design, Theme theme) {
    getStyleClass().add("miniature");
    setPrefSize(264, 140);
    show(theme);
  }

  void show(Theme theme) {}
}
