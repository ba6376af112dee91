package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.design.Boundary;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.design.Element;
import org.plumbline.design.Extras;
import org.plumbline.design.Properties;
import org.plumbline.geom.Rect;

/// What commands do for somebody who has gone into a boundary.
class InsideUseTest {
  @TempDir Path folder;
  private WindowTrial trial;
  private Design start;

  @BeforeEach
  void open() throws Exception {
    start =
        Design.titled("Inside")
            .withBoundaries(List.of(boundary("team", new Rect(0, 0, 640, 400), true)))
            .withComponents(
                List.of(
                    WindowTrial.component("load", "batch-ingestion", 340, 240)
                        .withBoundary(Optional.of("team")),
                    WindowTrial.component("clean", "data-cleaning", 40, 40)
                        .withBoundary(Optional.of("team")),
                    WindowTrial.component("store", "data-store", 40, 140),
                    WindowTrial.component("other", "data-cleaning", 800, 400)))
            .withConnections(
                List.of(
                    WindowTrial.connection("in", "load.landed", "clean.raw"),
                    WindowTrial.connection("out", "clean.clean", "store.curated")));
    trial = WindowTrial.on(folder, start);
    canvas(() -> trial.window().canvas().lens().enter("team"));
  }

  @AfterEach
  void close() {
    trial.close();
  }

  private static Boundary boundary(String id, Rect bounds, boolean collapsed) {
    return new Boundary(
        id, "team", id, Optional.empty(), bounds, collapsed, Properties.NONE, Extras.NONE);
  }

  private void canvas(Runnable act) {
    WindowTrial.fx(() -> {
      act.run();
      trial.window().canvas().requestFocus();
      return true;
    });
    trial.settle();
  }

  @Test
  void everythingIsWhatLiesInTheBoundary() {
    trial.press(KeyCode.SHORTCUT, KeyCode.A);
    assertEquals(Set.of("load", "clean", "in"), trial.session().selection());
    trial.press(KeyCode.DELETE);
    assertEquals(
        List.of("store", "other"),
        trial.design().components().stream().map(Component::id).toList());
    assertEquals(start.boundaries(), trial.design().boundaries());
  }

  @Test
  void keysWalkAndSelectOnlyWhatIsSeen() {
    trial.select("clean");
    trial.run("edit.select-same");
    assertEquals(Set.of("clean"), trial.session().selection());
    canvas(() -> {});
    trial.press(KeyCode.SHORTCUT, KeyCode.DOWN);
    assertEquals(Set.of("load"), trial.session().selection(), "the way of a connection");
    Set<String> walked = new java.util.HashSet<>();
    for (int n = 0; n < 5; n++) {
      trial.press(KeyCode.TAB);
      walked.addAll(trial.session().selection());
    }
    assertEquals(Set.of("team", "load", "clean"), walked);
  }

  @Test
  void arrangingLeavesWhatLiesOutsideWhereItIs() throws Exception {
    trial.run("arrange.all");
    trial.until(() -> !trial.session().design().equals(start));
    for (String id : List.of("store", "other")) {
      assertEquals(element(start, id), element(trial.design(), id));
    }
    Rect load = trial.design().component("load").orElseThrow().bounds();
    Rect clean = trial.design().component("clean").orElseThrow().bounds();
    assertFalse(load.right() > clean.x(), "what is loaded first stands first");
    Boundary team = trial.design().boundary("team").orElseThrow();
    assertEquals(start.boundaries().getFirst().withBounds(team.bounds()), team);
  }

  private static Optional<? extends Element> element(Design design, String id) {
    return design.component(id);
  }
}
