package org.plumbline.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.draw.Shading;
import org.plumbline.draw.Style;
import org.plumbline.edit.Sketch;
import org.plumbline.ui.Workbench;
import org.testfx.api.FxToolkit;

/// The legend on a canvas of any height.
final class LegendBoxTest {
  private static final String TITLE =
      "What has failed or works only in part if these two components fail at the same time";

  private static final double WIDTH = 240;

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  @Test
  void atNoHeightItFoldsAndUnfoldsItselfByTurns() throws TimeoutException {
    Easel easel = Easel.of(Sketch.design(), Workbench.Theme.LIGHT);
    LegendBox legend = new LegendBox(easel.view().lens());
    Shading.Group group = new Shading.Group("works", new Shading.Hue.Quiet(), 3);
    legend.setManaged(false);
    easel.doing(() -> {
      ((StackPane) easel.view().getScene().getRoot()).getChildren().add(legend);
      legend.show(new Shading(TITLE, List.of(group, group), Map.of()), Style.LIGHT);
      legend.applyCss();
      legend.layout();
    });
    Node rows = legend.lookup(".scroll-pane");
    Set<Boolean> seen = new HashSet<>();
    List<Integer> restless = new ArrayList<>();
    easel.doing(() -> {
      for (int most = 20; most < 240; most++) {
        fit(legend, most);
        boolean unfolded = rows.isVisible();
        seen.add(unfolded);
        fit(legend, most);
        if (rows.isVisible() != unfolded) {
          restless.add(most);
        }
      }
    });
    assertEquals(List.of(), restless, "folds or unfolds at each layout");
    assertEquals(2, seen.size(), "it folds where it is low, and not where it is high");
  }

  private static void fit(LegendBox legend, double most) {
    legend.fit(WIDTH, WIDTH, most);
    legend.applyCss();
    legend.resize(WIDTH, legend.prefHeight(WIDTH));
    legend.layout();
  }
}
