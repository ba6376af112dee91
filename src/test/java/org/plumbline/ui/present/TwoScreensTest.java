package org.plumbline.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.edit.Session;
import org.plumbline.geom.Rect;
import org.plumbline.store.Templates;
import org.plumbline.ui.Workbench;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A presentation where there are two screens.
class TwoScreensTest {
  private final List<Integer> ended = new ArrayList<>();

  @Test
  void theAudienceHasOneScreenAndThePresenterTheOther() throws Exception {
    FxToolkit.registerPrimaryStage();
    Rect wall = new Rect(0, 0, 600, 500);
    Rect laptop = new Rect(0, 500, 600, 450);
    Presentation presentation =
        WaitForAsyncUtils.waitForAsyncFx(
            60_000,
            () ->
                Presentation.start(bench(), 2, new Screens(wall, Optional.of(laptop)), ended::add));
    WaitForAsyncUtils.waitForFxEvents();
    Stage audience = presentation.stage();
    Stage presenter = presentation.presenterStage().orElseThrow();
    assertEquals(
        wall,
        new Rect(audience.getX(), audience.getY(), audience.getWidth(), audience.getHeight()));
    assertTrue(presenter.isShowing());
    assertEquals(500, presenter.getY());
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          presentation.ask(Ask.NEXT);
          presentation.ask(Ask.LEAVE);
          return true;
        });
    assertFalse(audience.isShowing());
    assertFalse(presenter.isShowing());
    assertEquals(List.of(3), ended, "the editor is told once where it ended");
  }

  private static Workbench bench() {
    Catalog catalog = Catalog.bundled();
    return new Workbench(
        new Session(Templates.find("realtime-feature-store", catalog).orElseThrow()), catalog);
  }
}
