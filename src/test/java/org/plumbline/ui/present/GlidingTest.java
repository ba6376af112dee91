package org.plumbline.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.edit.Session;
import org.plumbline.geom.Rect;
import org.plumbline.store.Templates;
import org.plumbline.ui.Workbench;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What the audience sees while the camera moves, in a window.
class GlidingTest {
  private static final Rect SCREEN = new Rect(0, 0, 800, 500);

  private final List<Presentation> open = new ArrayList<>();

  @BeforeEach
  void start() throws Exception {
    FxToolkit.registerPrimaryStage();
    Catalog catalog = Catalog.bundled();
    Workbench bench =
        new Workbench(
            new Session(Templates.find("realtime-feature-store", catalog).orElseThrow()), catalog);
    open.add(
        fx(() ->
            Presentation.start(
                bench, new Stills(catalog), 2, new Screens(SCREEN, Optional.empty()), _ -> {})));
  }

  @AfterEach
  void end() {
    fx(() -> {
      open.getFirst().end();
      return true;
    });
  }

  @Test
  void onlyTheNeighboursOfAStepAreMadeReady() throws Exception {
    until(() -> reel().isDrawn(1) && reel().isDrawn(3));
    Thread.sleep(500);
    WaitForAsyncUtils.waitForFxEvents();
    List<Integer> drawn = new ArrayList<>();
    for (int n = 0; n < reel().size(); n++) {
      int at = n;
      if (fx(() -> reel().isDrawn(at))) {
        drawn.add(n);
      }
    }
    assertEquals(List.of(1, 2, 3), drawn);
  }

  @Test
  void theCameraMovesOverPixelsAndEndsInTheDrawingItself() throws Exception {
    until(() -> board().atRest() && board().paints() > 0);
    long before = fx(() -> board().paints());
    fx(() -> {
      open.getFirst().ask(Ask.NEXT);
      return true;
    });
    until(() -> board().moment().filter(each -> each.way().isPresent()).isPresent());
    until(() -> film().isVisible());
    assertFalse(slide().isVisible());
    until(() -> board().atRest() && slide().isVisible());
    assertFalse(film().isVisible());
    assertTrue(fx(() -> board().paints()) > before + 2);
    assertEquals(fx(() -> goal(3)), fx(() -> board().moment().orElseThrow().seen()));
  }

  @Test
  void whoGoesOnBeforeTheCameraHasArrivedIsTakenAlongFromThere() throws Exception {
    until(() -> board().atRest() && board().paints() > 0);
    for (int n = 0; n < 3; n++) {
      fx(() -> {
        open.getFirst().ask(on(open.getFirst().talk().get().at()));
        return true;
      });
      Thread.sleep(60);
    }
    until(() -> board().atRest() && slide().isVisible());
    assertFalse(film().isVisible());
    Rect goal = fx(() -> goal(open.getFirst().talk().get().at()));
    assertEquals(goal, fx(() -> board().moment().orElseThrow().seen()));
  }

  private static Ask on(int at) {
    return at > 3 ? Ask.FIRST : Ask.NEXT;
  }

  private Rect goal(int slide) {
    Rect picture = board().moment().orElseThrow().layout().picture();
    return reel().view(slide, picture.width() / picture.height());
  }

  private Node slide() {
    return board().getChildrenUnmodifiable().getFirst();
  }

  private Node film() {
    return board().getChildrenUnmodifiable().get(1);
  }

  private SlideBoard board() {
    return open.getFirst().audience().board();
  }

  private Reel reel() {
    return open.getFirst().reel();
  }

  private static void until(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> fx(condition));
  }

  private static <T> T fx(Callable<T> action) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, action);
  }
}
