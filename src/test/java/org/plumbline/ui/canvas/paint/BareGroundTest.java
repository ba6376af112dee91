package org.plumbline.ui.canvas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.draw.Mark;
import org.plumbline.geom.Point;
import org.plumbline.geom.Rect;
import org.plumbline.geom.Rgb;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A line has a gap where words stand on it, and none where they are too small to be shown.
class BareGroundTest {
  private static final Rgb LINE = new Rgb(200, 0, 0, 1);
  private static final Rgb GROUND = new Rgb(255, 255, 255, 1);
  private static final double START_OF_THE_GROUND = 84;

  private static final List<Mark> MARKS =
      List.of(
          new Mark.Line(
              List.of(new Point(0, 50), new Point(200, 50)),
              0,
              List.of(),
              new Mark.Stroke(LINE, 2, List.of())),
          new Mark.Box(new Rect(80, 40, 60, 20), 10, Optional.of(GROUND), Optional.empty()),
          new Mark.Text(
              "x", new Point(120, 54), Mark.Anchor.MIDDLE, 10, Mark.Weight.REGULAR, LINE));

  @BeforeAll
  static void start() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void wordsThatCanBeReadStandInAGap() {
    assertEquals(color(GROUND), seen(1, false));
  }

  @Test
  void thereIsNoGapWhereTheWordsWouldBeTooSmall() {
    assertEquals(color(LINE), seen(0.2, false));
    assertEquals(color(LINE), seen(0.2, true));
  }

  /// The colour in the middle of the line where the ground of the words begins.
  private static Color seen(double zoom, boolean far) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          Canvas canvas = new Canvas(200 * zoom, 100 * zoom);
          GraphicsContext g = canvas.getGraphicsContext2D();
          Frame frame = new Frame(new Viewport(zoom, 0, 0), 1);
          if (far) {
            FarBrush brush = new FarBrush();
            brush.start(new Rect(0, 0, canvas.getWidth(), canvas.getHeight()), frame, GROUND);
            brush.paint(MARKS, frame, 1);
            brush.show(g);
          } else {
            new MarkBrush().paint(MARKS, g, frame);
          }
          return canvas
              .snapshot(null, null)
              .getPixelReader()
              .getColor((int) (START_OF_THE_GROUND * zoom) + 1, (int) (50 * zoom));
        });
  }

  private static Color color(Rgb rgb) {
    return Color.rgb(rgb.red(), rgb.green(), rgb.blue());
  }
}
