package org.plumbline.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Component;
import org.plumbline.design.Design;
import org.plumbline.draw.Drawing;
import org.plumbline.draw.Painter;
import org.plumbline.draw.Style;
import org.plumbline.draw.Told;
import org.plumbline.edit.Sketch;
import org.plumbline.geom.Rect;

final class PngWriterTest {
  private static Drawing drawing(double width, double height) {
    Component big =
        Sketch.component("big", "feature-store").withBounds(new Rect(0, 0, width, height));
    return new Painter(Catalog.bundled())
        .paint(Design.titled("t").withComponents(List.of(big)), Style.LIGHT, Told.NOTHING);
  }

  private static byte[] png(Drawing drawing, Sheet sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PngWriter.write(drawing, sheet, out);
    return out.toByteArray();
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @Test
  void thePictureIsAsLargeAsTheSheetTimesItsScale() throws IOException {
    BufferedImage image = read(png(drawing(176, 64), new Sheet(10, 2)));
    assertEquals(392, image.getWidth());
    assertEquals(168, image.getHeight());
    assertEquals(0xF6F7F9, image.getRGB(1, 1) & 0xFFFFFF);
    assertEquals(0xFFFFFF, image.getRGB(340, 84) & 0xFFFFFF);
  }

  @Test
  void stripsJoinWithoutASeam() throws IOException {
    BufferedImage image = read(png(drawing(2400, 3000), new Sheet(0, 1)));
    for (int y = 20; y < 2980; y++) {
      int rgb = image.getRGB(2000, y) & 0xFFFFFF;
      assertEquals(0xFFFFFF, rgb, "row " + y);
    }
    assertEquals(0xE1E5EA, image.getRGB(1200, 2999) & 0xFFFFFF);
  }

  /// Adler-32 stands before the last check sum and the chunk that ends a picture. Readers of
  /// pictures may pass over it; here it is unpacked as the standard says.
  @Test
  void theRowsArePackedAsOneWholeWithItsCheckSum() throws Exception {
    byte[] png = png(drawing(2400, 3000), new Sheet(0, 1));
    Inflater inflater = new Inflater();
    inflater.setInput(rows(png));
    byte[] unpacked = new byte[3000 * (1 + 3 * 2400) + 1];
    assertEquals(unpacked.length - 1, inflater.inflate(unpacked));
    assertTrue(inflater.finished());
    assertEquals(0, inflater.getRemaining());
    inflater.end();
  }

  /// What stands in the chunks for rows.
  private static byte[] rows(byte[] png) {
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    ByteBuffer chunks = ByteBuffer.wrap(png, 8, png.length - 8);
    while (chunks.hasRemaining()) {
      byte[] chunk = new byte[4 + chunks.getInt()];
      chunks.get(chunk).getInt();
      if (new String(chunk, 0, 4, StandardCharsets.US_ASCII).equals("IDAT")) {
        rows.write(chunk, 4, chunk.length - 4);
      }
    }
    return rows.toByteArray();
  }

  @Test
  void theSameDrawingGivesTheSameBytes() throws IOException {
    Drawing drawing = drawing(300, 90);
    assertArrayEquals(png(drawing, Sheet.USUAL), png(drawing, Sheet.USUAL));
  }

  @Test
  void aPictureThatWouldBeTooLargeIsRefusedWithAScaleThatWouldDo() throws IOException {
    Drawing drawing = drawing(9_952, 9_952);
    IOException refused = assertThrows(IOException.class, () -> png(drawing, new Sheet(24, 100)));
    assertTrue(
        String.valueOf(refused.getMessage()).contains("1000000 × 1000000"), refused.getMessage());
    assertTrue(String.valueOf(refused.getMessage()).contains("3.16"), refused.getMessage());
  }

  @Test
  void whatADiskSaysIsSaidAsItIs() {
    IOException full = new IOException("No space left on device");
    assertSame(full, assertThrows(IOException.class, () -> write(full)));
  }

  @Test
  void aMistakeOfTheProgramIsNoTroubleWithAFile() {
    IllegalStateException wrong = new IllegalStateException("wrong");
    assertSame(wrong, assertThrows(IllegalStateException.class, () -> write(wrong)));
  }

  /// Writes a picture of many strips to a stream that fails while they are packed.
  private static void write(Exception fault) throws IOException {
    PngWriter.write(drawing(2400, 3000), new Sheet(0, 2), new Failing(fault));
  }

  /// Is full after a few rows.
  private static final class Failing extends OutputStream {
    private static final int ROOM = 1_000;

    private final Exception fault;
    private int taken;

    Failing(Exception fault) {
      this.fault = fault;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      taken += length;
      if (taken > ROOM) {
        if (fault instanceof IOException said) {
          throw said;
        }
        throw (RuntimeException) fault;
      }
    }
  }
}
