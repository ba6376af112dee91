package org.plumbline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// Pictures in a design may be anything that somebody wrote there.
class ImageDataTest {
  @Test
  void whatItsHeaderPromisesIsAskedBeforeItIsUnpacked() throws IOException {
    ImageData small = ImageData.of(png(3, 2)).orElseThrow();
    assertTrue(small.isModest());
    assertEquals(3, small.decoded().orElseThrow().getWidth());

    ImageData huge = ImageData.of(claiming(60_000, 60_000)).orElseThrow();
    assertFalse(huge.isModest());
    assertTrue(huge.decoded().isEmpty());
  }

  @Test
  void damageIsNoPicture() throws IOException {
    String whole = png(30, 20);
    for (int length = 30; length < whole.length(); length += 4) {
      ImageData.of(whole.substring(0, length)).ifPresent(ImageData::decoded);
    }
    assertTrue(ImageData.of("data:image/png;base64,AAAA").orElseThrow().decoded().isEmpty());
    assertTrue(ImageData.of("data:image/jpeg;base64,").orElseThrow().decoded().isEmpty());
  }

  private static String png(int width, int height) throws IOException {
    return text(bytes(width, height));
  }

  private static byte[] bytes(int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  /// A small picture that says it were a large one.
  private static String claiming(int width, int height) throws IOException {
    byte[] file = bytes(1, 1);
    ByteBuffer.wrap(file).putInt(16, width).putInt(20, height);
    CRC32 check = new CRC32();
    check.update(file, 12, 17);
    ByteBuffer.wrap(file).putInt(29, (int) check.getValue());
    return text(file);
  }

  private static String text(byte[] file) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(file);
  }
}
