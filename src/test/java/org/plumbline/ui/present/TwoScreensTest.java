package org.plumbline.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
  private static final Rect WALL = new Rect(0, 0, 600, 500);
  private static final Rect LAPTOP = new Rect(0, 500, 600, 450);

  private final List<Integer> ended = new ArrayList<>();

  @Test
  void theAudienceHasOneScreenAndThePresenterTheOther() throws Exception {
    Workbench bench = bench();
    Presentation presentation = present(bench, new Stills(bench.catalog()));
    Stage audience = presentation.stage();
    Stage presenter = presentation.presenterStage().orElseThrow();
    assertEquals(
        WALL,
        new Rect(audience.getX(), audience.getY(), audience.getWidth(), audience.getHeight()));
    assertTrue(presenter.isShowing());
    assertEquals(500, presenter.getY());
    ask(presentation, Ask.NEXT, Ask.LEAVE);
    assertFalse(audience.isShowing());
    assertFalse(presenter.isShowing());
    assertEquals(List.of(3), ended, "the editor is told once where it ended");
  }

  @Test
  void thePresenterSeesNoPictureRatherThanThatOfAnotherStep() throws Exception {
    Workbench bench = bench();
    Stills none = new Stills(bench.catalog());
    none.close();
    Presentation presentation = present(bench, none);
    Image image = new WritableImage(16, 9);
    fx(() -> {
      presentation.keep(image, 2);
      return true;
    });
    ImageView now =
        (ImageView)
            presentation
                .presenterStage()
                .orElseThrow()
                .getScene()
                .getRoot()
                .lookup(".presenter-picture .image-view");
    assertEquals(image, now.getImage());
    ask(presentation, Ask.NEXT);
    assertNull(now.getImage());
    ask(presentation, Ask.PREVIOUS);
    assertEquals(image, now.getImage());
    ask(presentation, Ask.LEAVE);
  }

  @Test
  void aWindowOfThePresenterThatIsClosedIsToldNothingMore() throws Exception {
    Workbench bench = bench();
    Presentation presentation = present(bench, new Stills(bench.catalog()));
    int told = presentation.told();
    ask(presentation, Ask.VIEW);
    assertEquals(told - 1, presentation.told());
    ask(presentation, Ask.VIEW, Ask.VIEW, Ask.VIEW);
    assertEquals(told, presentation.told());
    ask(presentation, Ask.LEAVE);
    assertEquals(told - 1, presentation.told());
    assertTrue(presentation.presenterStage().isEmpty());
  }

  @Test
  void keysInTheWindowOfThePresenterDoWhatTheyDoInFrontOfTheAudience() throws Exception {
    Workbench bench = bench();
    Presentation presentation = present(bench, new Stills(bench.catalog()));
    Scene scene = presentation.presenterStage().orElseThrow().getScene();
    assertEquals(2, at(presentation));
    press(scene, KeyCode.SPACE);
    assertEquals(3, at(presentation), "the space bar goes on, whatever the window began with");
    fx(() -> {
      scene.lookup("#presenter-PREVIOUS").requestFocus();
      return true;
    });
    press(scene, KeyCode.DIGIT1);
    press(scene, KeyCode.ENTER);
    assertEquals(0, at(presentation), "a number goes to its step, not to the one before");
    ask(presentation, Ask.LEAVE);
  }

  private static int at(Presentation presentation) {
    return fx(() -> presentation.talk().get().at());
  }

  private static void press(Scene scene, KeyCode code) {
    fx(() -> {
      Node target = Objects.requireNonNull(scene.getFocusOwner());
      for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
        Event.fireEvent(target, new KeyEvent(type, "", "", code, false, false, false, false));
      }
      return true;
    });
  }

  private Presentation present(Workbench bench, Stills stills) throws Exception {
    FxToolkit.registerPrimaryStage();
    Presentation presentation =
        fx(() ->
            Presentation.start(
                bench, stills, 2, new Screens(WALL, Optional.of(LAPTOP)), ended::add));
    WaitForAsyncUtils.waitForFxEvents();
    return presentation;
  }

  private static void ask(Presentation presentation, Ask... asks) {
    fx(() -> {
      List.of(asks).forEach(presentation::ask);
      return true;
    });
  }

  private static <T> T fx(Callable<T> action) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, action);
  }

  private static Workbench bench() {
    Catalog catalog = Catalog.bundled();
    return new Workbench(
        new Session(Templates.find("realtime-feature-store", catalog).orElseThrow()), catalog);
  }
}
