package org.plumbline.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Tiles lie where something is seen, once, and are made only for what comes into view.
final class MosaicTest {
  private static final Rect SCREEN = new Rect(0, 0, 1400, 860);

  @BeforeAll
  static void start() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  private static void on(Runnable act) {
    WaitForAsyncUtils.waitForAsyncFx(20_000, act);
  }

  private static Mosaic full() {
    Mosaic mosaic = new Mosaic();
    mosaic.start(SCREEN);
    mosaic.fill(SCREEN);
    return mosaic;
  }

  @Test
  void whereverOneLooksThereIsExactlyOneTile() {
    on(() -> {
      Mosaic mosaic = full();
      Random random = new Random(5);
      for (int n = 0; n < 200; n++) {
        mosaic.moveTo(new Point(random.nextInt(6000) - 3000, random.nextInt(6000) - 3000));
        mosaic.fill(mosaic.seen());
        Rect seen = mosaic.seen();
        for (int spot = 0; spot < 50; spot++) {
          Rect pixel =
              new Rect(
                  seen.x() + random.nextInt((int) seen.width()),
                  seen.y() + random.nextInt((int) seen.height()),
                  1,
                  1);
          assertEquals(1, mosaic.at(pixel).size(), pixel.toString());
        }
        assertTrue(mosaic.at(mosaic.extent()).stream().allMatch(each -> each.canvas().isVisible()));
      }
    });
  }

  @Test
  void onlyWhatComesIntoViewIsMade() {
    on(() -> {
      Mosaic mosaic = full();
      mosaic.moveTo(new Point(-7, 0));
      assertEquals(List.of(), mosaic.fill(mosaic.seen()));
      mosaic.moveTo(new Point(-Mosaic.WIDTH, 0));
      List<Mosaic.Tile> made = mosaic.fill(mosaic.seen());
      assertTrue(!made.isEmpty() && made.size() * 2 < mosaic.at(mosaic.seen()).size());
      assertTrue(made.stream().allMatch(each -> each.area().right() > SCREEN.right()));
    });
  }

  @Test
  void canvasesAreUsedAgain() {
    on(() -> {
      Mosaic mosaic = full();
      for (int n = 0; n < 300; n++) {
        mosaic.moveTo(new Point(-97 * n, 61 * n));
        mosaic.fill(mosaic.seen());
      }
      double columns = Math.ceil(SCREEN.width() / Mosaic.WIDTH) + 1;
      double rows = Math.ceil(SCREEN.height() / Mosaic.HEIGHT) + 1;
      assertTrue(mosaic.getChildren().size() <= columns * rows);
    });
  }

  @Test
  void aSmallPartTouchesFewTiles() {
    on(() -> {
      Mosaic mosaic = full();
      assertTrue(mosaic.at(new Rect(500, 300, 160, 48)).size() <= 4);
      assertEquals(List.of(), mosaic.at(new Rect(500, 300, 0, 0)));
    });
  }
}
