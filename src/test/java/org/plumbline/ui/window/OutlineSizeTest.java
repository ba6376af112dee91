package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.TreeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.edit.Session;
import org.plumbline.edit.StepAmongSiblings;
import org.plumbline.edit.StepAmongSiblings.Way;
import org.plumbline.ui.Workbench;
import org.plumbline.ui.canvas.CanvasView;
import org.plumbline.ui.outline.Outline;

/// What the outline itself takes with a large design; generous, since it is measured beside others.
class OutlineSizeTest {
  private static final int MANY = 5000;

  @TempDir Path folder;

  @Test
  void fiveThousandComponentsDoNotStallIt() throws Exception {
    List<Component> many = new ArrayList<>();
    for (int n = 0; n < MANY; n++) {
      many.add(WindowTrial.component("c" + n, "data-store", n % 100 * 240, n / 100 * 120));
    }
    Session session = new Session(Design.titled("Many").withComponents(many));
    try (WindowTrial trial = WindowTrial.desk(folder)) {
      WindowTrial.fx(() -> check(session));
      trial.settle();
    }
  }

  private static boolean check(Session session) {
    Workbench bench = new Workbench(session, WindowTrial.CATALOG);
    long started = System.nanoTime();
    Outline outline = new Outline(bench, new CanvasView(bench));
    Duration opening = since(started);
    started = System.nanoTime();
    for (int n = 0; n < 10; n++) {
      session.select(List.of("c" + n * 499));
      session.commit(new StepAmongSiblings("c" + n * 499, Way.LATER));
    }
    Duration steps = since(started);
    started = System.nanoTime();
    session.select(session.design().components().stream().map(Component::id).toList());
    Duration all = since(started);
    assertEquals(MANY, ((TreeView<?>) outline).getSelectionModel().getSelectedIndices().size());
    String told = "opened in " + opening + ", ten steps in " + steps + ", all marked in " + all;
    assertTrue(opening.toMillis() + steps.toMillis() + all.toMillis() < 10_000, told);
    return Platform.isFxApplicationThread();
  }

  private static Duration since(long started) {
    return Duration.ofNanos(System.nanoTime() - started);
  }
}
