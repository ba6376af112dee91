package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What can wait is done once, when nobody has touched the window for a while.
class RestTest {
  private final AtomicInteger done = new AtomicInteger();

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void itIsDoneOnceAndNotBeforeItIsReady() throws Exception {
    AtomicBoolean ready = new AtomicBoolean();
    AtomicInteger asked = new AtomicInteger();
    Scene scene = new Scene(new StackPane());
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () ->
            Rest.in(
                scene,
                Duration.millis(50),
                () -> {
                  asked.incrementAndGet();
                  return ready.get();
                },
                done::incrementAndGet));
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> asked.get() >= 3);
    assertEquals(0, done.get());
    ready.set(true);
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> done.get() > 0);
    int then = asked.get();
    WaitForAsyncUtils.waitForAsyncFx(10_000, () -> press(scene));
    Thread.sleep(200);
    assertEquals(1, done.get());
    assertEquals(then, asked.get());
  }

  @Test
  void itWaitsForAsLongAsSomebodyTypes() throws Exception {
    Scene scene = new Scene(new StackPane());
    WaitForAsyncUtils.waitForAsyncFx(
        10_000, () -> Rest.in(scene, Duration.seconds(3), () -> true, done::incrementAndGet));
    for (int n = 0; n < 45; n++) {
      WaitForAsyncUtils.waitForAsyncFx(10_000, () -> press(scene));
      Thread.sleep(100);
    }
    assertEquals(0, done.get());
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> done.get() == 1);
  }

  private static void press(Scene scene) {
    Event.fireEvent(
        scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, false, false, false));
  }
}
