package org.plumbline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.plumbline.export.NotePicture.Result;

final class NotePictureTest {
  private static byte[] file(BufferedImage image, String type) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(image, type, out));
    return out.toByteArray();
  }

  private static BufferedImage noise(int side, int kind) {
    BufferedImage image = new BufferedImage(side, side, kind);
    Random random = new Random(5);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    return image;
  }

  private static Result.Kept kept(Result result) {
    return assertInstanceOf(Result.Kept.class, result);
  }

  private static BufferedImage shown(Result.Kept kept) throws Exception {
    String base64 = kept.data().substring(kept.data().indexOf(',') + 1);
    return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(base64)));
  }

  @Test
  void aPictureThatHasRoomStaysByteForByte() throws Exception {
    for (String type : new String[] {"png", "jpeg"}) {
      byte[] file = file(noise(40, BufferedImage.TYPE_INT_RGB), type);
      Result.Kept kept = kept(NotePicture.of(file));
      assertEquals(
          "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(file),
          kept.data());
      assertEquals(40, kept.width());
    }
  }

  @Test
  void aLargerOneIsMadeSmallerUntilItHasRoom() throws Exception {
    for (int kind : new int[] {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB}) {
      Result.Kept kept = kept(NotePicture.of(file(noise(1200, kind), "png")));
      assertTrue(kept.data().length() <= NotePicture.LONGEST);
      assertEquals(1200, kept.width());
      assertTrue(shown(kept).getWidth() > 200);
      assertEquals(kind == BufferedImage.TYPE_INT_ARGB, shown(kept).getColorModel().hasAlpha());
    }
  }

  @Test
  void whatSaysToBeHugeIsRefusedBeforeItIsUnpacked() throws Exception {
    byte[] file = file(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png");
    ByteBuffer header = ByteBuffer.wrap(file);
    header.putInt(16, 60_000).putInt(20, 60_000);
    CRC32 crc = new CRC32();
    crc.update(file, 12, 17);
    header.putInt(29, (int) crc.getValue());
    Result.Refused refused = assertInstanceOf(Result.Refused.class, NotePicture.of(file));
    assertTrue(refused.why().contains("3600 million"), refused.why());
  }

  @Test
  void brokenAndOtherFilesAreRefusedInWords() throws Exception {
    byte[] file = file(noise(60, BufferedImage.TYPE_INT_RGB), "png");
    Result cut = NotePicture.of(Arrays.copyOf(file, file.length / 3));
    assertTrue(assertInstanceOf(Result.Refused.class, cut).why().contains("damaged"));
    byte[] svg = "<svg/>".getBytes(StandardCharsets.UTF_8);
    assertFalse(NotePicture.isPicture(svg));
    assertInstanceOf(Result.Refused.class, NotePicture.of(svg));
    Random random = new Random(3);
    for (int n = 0; n < 200; n++) {
      byte[] spoiled = file.clone();
      spoiled[8 + random.nextInt(file.length - 8)] = (byte) random.nextInt();
      NotePicture.of(spoiled); // whatever it is, nothing is thrown
    }
  }

  @Test
  void pixelsFromElsewhereAreKeptToo() throws Exception {
    Result.Kept kept = kept(NotePicture.of(noise(30, BufferedImage.TYPE_INT_ARGB)));
    assertEquals(30, shown(kept).getHeight());
  }
}
