package org.plumbline.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.plumbline.draw.Stripes;
import org.plumbline.geom.Rgb;

/// Stripes on slides look as they do everywhere else.
final class StripeTileTest {
  private static final int RED = 0xFFB91C1C;
  private static final int WHITE = 0xFFFFFFFF;

  private static BufferedImage tile() throws IOException {
    byte[] png = StripeTile.png(Rgb.of("#B91C1C"), Rgb.of("#FFFFFF"));
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @Test
  void halfOfASurfaceIsStripedInTheTwoColours() throws IOException {
    BufferedImage tile = tile();
    int pixels = tile.getWidth() * tile.getHeight();
    int[] all = tile.getRGB(0, 0, tile.getWidth(), tile.getHeight(), null, 0, tile.getWidth());
    long red = java.util.Arrays.stream(all).filter(each -> each == RED).count();
    long white = java.util.Arrays.stream(all).filter(each -> each == WHITE).count();
    assertEquals(0.5, (double) red / pixels, 0.05);
    assertEquals(0.5, (double) white / pixels, 0.05);
  }

  @Test
  void tilesMeetWithoutASeam() throws IOException {
    BufferedImage tile = tile();
    int size = tile.getWidth();
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        // One to the right and one up is on the same stripe, over the edges of the tile, too.
        int next = tile.getRGB((x + 1) % size, (y + size - 1) % size);
        assertEquals(tile.getRGB(x, y), next, x + ", " + y);
      }
    }
  }

  @Test
  void stripesAreAsWideAsOnTheScreen() throws IOException {
    // With one point of the slide for each pixel of the design.
    double points = tile().getWidth() * 72.0 / 96 * StripeTile.share(SlideSize.POINT) / 100_000;
    assertEquals(4 * Stripes.PERIOD, points, 0.01);
  }
}
