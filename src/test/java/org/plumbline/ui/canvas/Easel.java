package org.plumbline.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.edit.Session;
import org.plumbline.geom.Point;
import org.plumbline.ui.Outfit;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.look.Look;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A canvas in a window of its own, worked on with a real pointer and a real keyboard.
final class Easel {
  static final double WIDTH = 960;
  static final double HEIGHT = 720;

  private final Workbench bench;
  private final CanvasView view;
  private final FxRobot robot = new FxRobot();

  /// Opens a window with the design.
  static Easel of(Design design, Workbench.Theme theme) throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    List<Easel> made = new ArrayList<>();
    FxToolkit.setupStage(stage -> made.add(new Easel(stage, design, theme)));
    WaitForAsyncUtils.waitForFxEvents();
    return made.getFirst();
  }

  private Easel(Stage stage, Design design, Workbench.Theme theme) {
    bench = new Workbench(new Session(design), Catalog.bundled());
    bench.wear(Outfit.of(theme));
    view = new CanvasView(bench);
    Scene scene = new Scene(new StackPane(view), WIDTH, HEIGHT);
    Look.dress(scene, Outfit.of(theme));
    stage.setScene(scene);
    // The test before may have left the window in another size.
    stage.sizeToScene();
    stage.setX(0);
    stage.setY(0);
    stage.show();
    view.requestFocus();
  }

  CanvasView view() {
    return view;
  }

  Session session() {
    return bench.session();
  }

  Workbench bench() {
    return bench;
  }

  FxRobot robot() {
    return robot;
  }

  Design design() {
    return session().design();
  }

  Point corner(String component) {
    return design().component(component).orElseThrow().bounds().corner();
  }

  Point middle(String component) {
    return design().component(component).map(Component::bounds).orElseThrow().center();
  }

  /// Where a place of the design is on the screen.
  Point2D spot(Point place) {
    Point at = view.camera().now().toScreen(place);
    return view.localToScreen(at.x(), at.y());
  }

  Easel hover(Point place) {
    robot.moveTo(spot(place));
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  Easel press(Point place) {
    hover(place);
    robot.press(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  Easel release() {
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  Easel click(Point place) {
    return press(place).release();
  }

  /// Presses, moves in steps, and lets go.
  Easel drag(Point from, Point to) {
    return press(from).carry(from, to).release();
  }

  /// Moves in steps while the button is down.
  Easel carry(Point from, Point to) {
    for (int n = 1; n <= 4; n++) {
      hover(from.plus((to.x() - from.x()) * n / 4, (to.y() - from.y()) * n / 4));
    }
    return this;
  }

  /// Does something on the toolkit's thread and waits until it has been done.
  Easel doing(Runnable act) {
    WaitForAsyncUtils.waitForAsyncFx(8000, act);
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }
}
