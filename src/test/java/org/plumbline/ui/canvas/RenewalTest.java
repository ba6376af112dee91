package org.plumbline.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.bench.WorkSet;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.edit.Edit;
import org.plumbline.edit.MoveElements;
import org.plumbline.edit.RemoveElements;
import org.plumbline.edit.Session;
import org.plumbline.store.Templates;
import org.plumbline.ui.Workbench;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What is painted in part looks like what is painted as a whole.
final class RenewalTest {
  private static final int WIDTH = 700;
  private static final int HEIGHT = 500;

  /// What a channel of a colour may be off, of 255.
  private static final int ROUNDED = 2;

  @BeforeAll
  static void start() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  /// A surface on which one thing after the other happens.
  private static final class Stand {
    private final Workbench bench;
    private final Camera camera = new Camera();
    private final Scenery scenery;
    private final ContentLayer layer;
    private final int width;
    private final int height;
    private Optional<Set<String>> lit = Optional.empty();

    Stand(Design design) {
      this(design, WIDTH, HEIGHT);
    }

    Stand(Design design, int width, int height) {
      this.width = width;
      this.height = height;
      bench = new Workbench(new Session(design), Catalog.bundled());
      scenery = new Scenery(bench, () -> {});
      camera.resize(width, height);
      camera.fit(scenery.drawing().extent().orElseThrow());
      layer = shown(new ContentLayer(scenery, camera));
    }

    private ContentLayer shown(ContentLayer layer) {
      Scene scene = new Scene(new Pane(layer), width, height);
      assertTrue(scene.getWidth() > 0);
      layer.resize(width, height);
      layer.layout();
      return layer;
    }

    void happens(Runnable step) {
      step.run();
      scenery.forget();
      layer.invalidate();
      layer.layout();
      assertEquals(
          Optional.empty(), difference(layer.snapshot(null, null), fresh().snapshot(null, null)));
    }

    private Node fresh() {
      ContentLayer other = new ContentLayer(scenery, camera);
      other.light(lit);
      return shown(other);
    }

    void light(Optional<Set<String>> ids) {
      lit = ids;
      layer.light(ids);
    }
  }

  private static Optional<String> difference(Image some, Image others) {
    int[] a = pixels(some);
    int[] b = pixels(others);
    assertTrue(a.length > 0);
    assertEquals(a.length, b.length);
    int width = (int) some.getWidth();
    return IntStream.range(0, a.length)
        .filter(at -> !alike(a[at], b[at]))
        .mapToObj(at -> "pixel %d, %d".formatted(at % width, at / width))
        .findFirst();
  }

  /// Edges between pixels may be rounded otherwise where a surface has been moved.
  private static boolean alike(int one, int other) {
    return Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF)) <= ROUNDED
        && Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF)) <= ROUNDED
        && Math.abs((one & 0xFF) - (other & 0xFF)) <= ROUNDED;
  }

  private static int[] pixels(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whateverHappensTheWholeIsRight(long seed) {
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          Stand stand =
              new Stand(Templates.find("realtime-feature-store", Catalog.bundled()).orElseThrow());
          Random random = new Random(seed);
          for (int n = 0; n < 25; n++) {
            stand.happens(step(stand, random));
          }
        });
  }

  private static Runnable step(Stand stand, Random random) {
    Session session = stand.bench.session();
    List<Component> components = session.design().components();
    String one = components.get(random.nextInt(components.size())).id();
    return switch (random.nextInt(9)) {
      case 0 -> () -> stand.camera.pan(random.nextInt(90) - 45, random.nextInt(90) - 45);
      case 8 -> () -> stand.camera.pan(random.nextInt(900) - 450.3, random.nextInt(900) - 450.8);
      case 1 -> () -> stand.camera.zoomTo(0.4 + random.nextDouble());
      case 2 -> () -> session.commit(new RemoveElements(List.of(one)));
      case 3 -> session::undo;
      case 4 -> () -> stand.light(Optional.of(Set.of(one)));
      case 5 -> () -> stand.light(Optional.empty());
      default ->
          () ->
              session.preview(
                  new MoveElements(
                      List.of(one), random.nextInt(200) - 100, random.nextInt(200) - 100));
    };
  }

  @Test
  void farOutAsWell() {
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          Design all = WorkSet.of(2_400);
          Stand stand = new Stand(all.withConnections(all.connections().subList(0, 400)));
          Random random = new Random(7);
          int left = 0;
          int top = 0;
          for (int n = 0; n < 32; n++) {
            // Beyond half of the view and back, but most of the design stays in sight.
            int far = n % 4 == 1 ? 400 : 30;
            int dx = Math.clamp(left + random.nextInt(2 * far) - far, -200, 200) - left;
            int dy = Math.clamp(top + random.nextInt(2 * far) - far, -140, 140) - top;
            if (n % 8 == 5 || n % 8 == 6) {
              Edit move = new MoveElements(List.of("c-600"), 40 * dx, 40 * dy);
              stand.happens(() -> stand.bench.session().preview(move));
            } else {
              left += dx;
              top += dy;
              stand.happens(() -> stand.camera.pan(dx, dy));
            }
          }
        });
  }

  @Test
  void whatHasChangedFarOutIsSeenByThoseWhoGoAwayAndComeBack() {
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          Design all = WorkSet.of(2_400);
          Stand stand = new Stand(all.withConnections(List.of()), 400, 1000);
          Edit move = new MoveElements(List.of("c-1"), 500, 300);
          stand.happens(() -> stand.bench.session().preview(move));
          stand.happens(() -> stand.camera.pan(0, -490));
          stand.happens(() -> stand.camera.pan(0, 490));
        });
  }

  @Test
  void aDraggedCardDoesNotHaveTheWholePaintedAnew() {
    Design design = WorkSet.of(1_000);
    Painter painter = new Painter(Catalog.bundled());
    Drawing before = painter.paint(design, Style.LIGHT, Told.NOTHING);
    Drawing after =
        painter.paint(
            new org.plumbline.draw.Scene(
                new MoveElements(List.of("c-500"), 8, 8).apply(design), Style.LIGHT, Told.NOTHING),
            before);
    Camera camera = new Camera();
    camera.resize(WIDTH, HEIGHT);
    camera.fit(before.extent().orElseThrow());
    var frame = new org.plumbline.ui.canvas.paint.Frame(camera.now(), 1);
    var part = Renewal.between(before, after, frame, camera.screen()).orElseThrow();
    assertTrue(part.width() > 0 && part.width() < WIDTH / 2.0, part.toString());
    assertEquals(0, Renewal.between(after, after, frame, camera.screen()).orElseThrow().width());
  }

  @Test
  void aLargeDesignIsSeenAtOnceAndInFullSoonAfter() throws InterruptedException {
    CountDownLatch finished = new CountDownLatch(1);
    Design design = WorkSet.of(500);
    Workbench bench = new Workbench(new Session(design), Catalog.bundled());
    Scenery scenery = new Scenery(bench, finished::countDown);
    Drawing sketch = WaitForAsyncUtils.waitForAsyncFx(20_000, scenery::drawing);
    assertEquals(design.components().size() + design.connections().size(), sketch.figures().size());
    assertTrue(finished.await(60, TimeUnit.SECONDS));
    Drawing whole = WaitForAsyncUtils.waitForAsyncFx(20_000, scenery::drawing);
    Drawing scratch =
        new Painter(Catalog.bundled()).paint(design, bench.theme().get().style(), Told.NOTHING);
    assertFalse(sketch.figures().equals(whole.figures()));
    assertEquals(scratch.figures(), whole.figures());
  }
}
