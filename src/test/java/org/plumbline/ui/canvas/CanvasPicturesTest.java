package org.plumbline.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.catalog.Catalog;
import org.plumbline.geom.Point;
import org.plumbline.store.Templates;
import org.plumbline.ui.Workbench;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Takes pictures of the canvas in its states, to be looked at, and checks that they show anything.
final class CanvasPicturesTest {
  private static final Path PLACE = Path.of("target", "pictures");

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  private static Easel easel(Workbench.Theme theme) throws TimeoutException {
    return Easel.of(
        Templates.find("realtime-feature-store", Catalog.bundled()).orElseThrow(), theme);
  }

  @ParameterizedTest
  @EnumSource(Workbench.Theme.class)
  void everyStateCanBeSeen(Workbench.Theme theme) throws IOException, TimeoutException {
    Easel easel = easel(theme);
    easel.doing(() -> easel.view().fitAll());
    shoot(easel, "fit", theme);
    easel.doing(() -> easel.view().zoomTo(1));
    shoot(easel, "whole", theme);
    String first = easel.design().components().get(4).id();
    easel.doing(() -> easel.view().reveal(first));
    easel.click(easel.middle(first));
    shoot(easel, "selected", theme);
    easel.doing(() -> easel.view().zoomTo(2.4));
    shoot(easel, "close", theme);
    easel.doing(() -> easel.view().fitAll());
    Point from = easel.middle(first).plus(88, 0);
    easel.press(from).carry(from, from.plus(120, 150));
    shoot(easel, "connecting", theme);
    String other =
        easel.design().components().stream()
            .filter(each -> each.type().equals("online-serving"))
            .findFirst()
            .orElseThrow()
            .id();
    easel.hover(easel.middle(other));
    shoot(easel, "illegal", theme);
    easel.release();
    shoot(easel, "refusal", theme);
    easel.doing(() -> easel.view().hand().escape());
    easel.press(new Point(-30, -30)).carry(new Point(-30, -30), new Point(700, 420));
    shoot(easel, "band", theme);
    easel.release();
    palette(easel);
    shoot(easel, "ghost", theme);
  }

  private static void palette(Easel easel) {
    var type = Catalog.bundled().component("feature-store").orElseThrow();
    easel.doing(() -> easel.view().dropping().drag(type, new Point2D(480, 620), Set.of()));
  }

  private static void shoot(Easel easel, String name, Workbench.Theme theme) throws IOException {
    WaitForAsyncUtils.waitForFxEvents();
    WritableImage image =
        WaitForAsyncUtils.waitForAsyncFx(8000, () -> easel.view().getScene().snapshot(null));
    Files.createDirectories(PLACE);
    String file = "canvas-" + name + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + ".png";
    Pictured.write(image, PLACE.resolve(file));
    assertTrue(colours(image) > 20, () -> file + " shows next to nothing");
  }

  private static long colours(WritableImage image) {
    PixelReader pixels = image.getPixelReader();
    return java.util.stream.IntStream.range(0, (int) image.getHeight())
        .flatMap(y ->
            java.util.stream.IntStream.range(0, (int) image.getWidth())
                .map(x -> pixels.getArgb(x, y)))
        .distinct()
        .count();
  }
}
