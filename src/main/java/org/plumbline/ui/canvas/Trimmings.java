package org.plumbline.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.ui.canvas.tool.Aid;
import org.plumbline.ui.look.Dormant;

/// What stands beside the drawing: hints on an empty canvas, the reason why a connection may not
/// end here, the zoom and the map in the corner, the legend in the other one, and the ring that
/// shows where the keyboard is.
final class Trimmings extends Pane {
  private static final double EDGE = 12;
  private static final double GAP = 8;
  private static final double LEGEND = 216;
  private static final PseudoClass HINT = PseudoClass.getPseudoClass("hint");
  private static final Point BESIDE = new Point(14, 18);

  /// A legend that takes more of the height than this is folded.
  private static final double LARGE = 0.6;

  private final Camera camera;
  private final Hints hints;
  private final Label reason = new Label();
  private final ZoomBar zoomBar;
  private final Parts parts;
  private final Region focus = new Region();
  private Optional<Aid.Reason> said = Optional.empty();

  /// What stands in the corners besides the zoom.
  record Parts(Minimap minimap, LegendBox legend, Breadcrumbs crumbs) {}

  /// @param fit sees everything
  /// @param add asks what comes first on an empty canvas
  Trimmings(Camera camera, Parts parts, Runnable fit, Runnable add) {
    this.camera = camera;
    this.parts = parts;
    zoomBar = new ZoomBar(camera, fit);
    hints = new Hints(add);
    reason.getStyleClass().add("reason");
    reason.setVisible(false);
    reason.setMouseTransparent(true);
    reason.setWrapText(true);
    // Also above what joins later.
    reason.setViewOrder(-1);
    focus.getStyleClass().add("canvas-focus");
    focus.setMouseTransparent(true);
    setPickOnBounds(false);
    getChildren().addAll(hints, focus, parts.minimap(), parts.crumbs(), zoomBar, reason);
    Dormant.add(getChildren(), parts.legend());
  }

  /// What of it hides the drawing.
  Covers covers() {
    List<Rect> always =
        Stream.of(zoomBar, parts.legend(), parts.crumbs())
            .filter(Region::isVisible)
            .map(Trimmings::place)
            .toList();
    Optional<Rect> map =
        Optional.of(parts.minimap()).filter(Minimap::isWanted).map(Trimmings::place);
    return new Covers(camera.screen(), always, map, parts.minimap().drawing());
  }

  private static Rect place(Region part) {
    return new Rect(part.getLayoutX(), part.getLayoutY(), part.getWidth(), part.getHeight());
  }

  /// Shows the hints, or not.
  void blank(boolean nothingThere) {
    hints.setVisible(nothingThere);
  }

  Hints hints() {
    return hints;
  }

  /// Says this beside the pointer, or nothing.
  void say(Optional<Aid.Reason> words) {
    said = words;
    reason.setVisible(words.isPresent());
    words.ifPresent(each -> {
      reason.setText(each.text());
      reason.pseudoClassStateChanged(HINT, each.tone() != Aid.Tone.ERROR);
    });
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    focus.resizeRelocate(0, 0, width, height);
    double barWidth = zoomBar.prefWidth(-1);
    double barHeight = zoomBar.prefHeight(-1);
    hints.resizeRelocate(0, 0, width, Math.max(0, height - barHeight - EDGE));
    zoomBar.resizeRelocate(width - barWidth - EDGE, height - barHeight - EDGE, barWidth, barHeight);
    placeCorners(width, height, barHeight);
    said.ifPresent(each -> place(each, width, height));
  }

  private void placeCorners(double width, double height, double barHeight) {
    parts
        .minimap()
        .resizeRelocate(
            width - Minimap.WIDTH - EDGE,
            height - barHeight - Minimap.HEIGHT - EDGE - GAP,
            Minimap.WIDTH,
            Minimap.HEIGHT);
    if (parts.legend().isVisible()) {
      placeLegend(width, height);
    }
    double wide = Math.min(parts.crumbs().prefWidth(-1), Math.max(0, width - 2 * EDGE));
    parts.crumbs().resizeRelocate(EDGE, EDGE, wide, parts.crumbs().prefHeight(wide));
  }

  private void placeLegend(double width, double height) {
    double most = Math.max(0, height - 2 * EDGE);
    double beside = Math.max(0, width - zoomBar.prefWidth(-1) - 3 * EDGE);
    double least = Math.min(LEGEND, beside);
    double widest = Math.max(least, Math.min(width / 2, beside));
    parts.legend().fit(least, widest, height * LARGE);
    double broad = Math.clamp(parts.legend().prefWidth(-1), least, widest);
    double tall = Math.min(parts.legend().prefHeight(broad), most);
    parts.legend().resizeRelocate(EDGE, height - tall - EDGE, Math.rint(broad), tall);
  }

  /// Right below the pointer, or above it where there is no room below.
  private void place(Aid.Reason each, double width, double height) {
    Point at = camera.now().toScreen(each.at()).plus(BESIDE);
    double size = Math.min(reason.prefWidth(-1), width - 2 * EDGE);
    double x = Math.clamp(at.x(), EDGE, Math.max(EDGE, width - size - EDGE));
    double tall = reason.prefHeight(size);
    double above = at.y() - 2 * BESIDE.y() - tall;
    double y = at.y() + tall > height && above > 0 ? above : at.y();
    reason.resizeRelocate(Math.rint(x), Math.rint(y), size, tall);
  }
}
