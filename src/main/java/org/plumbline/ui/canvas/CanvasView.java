package org.plumbline.ui.canvas;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import org.plumbline.catalog.ComponentType;
import org.plumbline.ui.Workbench;

/// The surface on which designs are drawn.
public final class CanvasView extends Region {
  private final Workbench bench;
  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);

  /// A view of the workbench's design.
  public CanvasView(Workbench bench) {
    this.bench = bench;
  }

  /// How large the design is seen, 0.05 to 8; 1 is 100 %.
  public ReadOnlyDoubleProperty zoom() {
    return zoom.getReadOnlyProperty();
  }

  /// Zooms so that everything can be seen.
  public void fitAll() {}

  /// Zooms so that the selection can be seen.
  public void fitSelection() {}

  /// Zooms to the factor, the middle of the view staying where it is.
  public void zoomTo(double factor) {}

  /// Scrolls so that the element can be seen.
  public void reveal(String element) {}

  /// Opens the name of the element for editing in place.
  public void rename(String element) {}

  /// Adds a component where it can be seen, connected to the selected one where the rules allow.
  public void add(ComponentType type) {}

  /// Shows the ghost of a card while a palette entry is dragged; `scene` is the pointer's place.
  public void dragFromPalette(ComponentType type, Point2D scene) {}

  /// Ends dragging from the palette: adds the component if the pointer is over the canvas.
  public void dropFromPalette(ComponentType type, Point2D scene) {}

  /// Ends dragging from the palette without adding anything.
  public void cancelPaletteDrag() {}

  Workbench bench() {
    return bench;
  }
}
