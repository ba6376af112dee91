package org.plumbline.export;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.plumbline.words.Words;

/// Makes pictures fit to be kept in a design. A PNG or JPEG stays byte for byte what it is if it
/// has room there; a larger one is made smaller. Its size is read before it is unpacked, and one
/// that cannot be unpacked is refused.
public final class NotePicture {
  /// The longest `data:` text that a design may hold.
  public static final int LONGEST = 1 << 20;

  private static final int LARGEST_FILE = 16 << 20;

  /// Sides in pixels that are tried one after the other for a picture that is too large.
  private static final int[] SIDES = {2000, 1400, 1000, 700, 500, 350, 200};

  private static final Words WORDS = Words.beside(NotePicture.class);

  private NotePicture() {}

  /// What becomes of a picture.
  public sealed interface Result {
    /// It can be kept.
    ///
    /// @param data as it stands in a design
    record Kept(String data, int width, int height) implements Result {}

    /// It cannot.
    ///
    /// @param why the rest of a sentence that begins with what the picture is called
    record Refused(String why) implements Result {}
  }

  /// Whether a file begins as a PNG or JPEG does.
  public static boolean isPicture(byte[] start) {
    return type(start).isPresent();
  }

  /// From a file, which is not read if it is too large.
  public static Result of(Path file) throws IOException {
    return Files.size(file) > LARGEST_FILE ? tooLarge() : of(Files.readAllBytes(file));
  }

  private static Result tooLarge() {
    return new Result.Refused(WORDS.say("picture.large-file", LARGEST_FILE >> 20));
  }

  /// From the bytes of a file.
  public static Result of(byte[] file) {
    Optional<String> type = type(file);
    if (type.isEmpty()) {
      return new Result.Refused(WORDS.say("picture.other"));
    }
    if (file.length > LARGEST_FILE) {
      return tooLarge();
    }
    try {
      return read(file, type.get());
    } catch (IOException | RuntimeException _) {
      // Readers of pictures throw whatever comes to them of bytes that are none.
      return new Result.Refused(WORDS.say("picture.broken"));
    }
  }

  /// From pixels.
  public static Result of(BufferedImage image) {
    if ((long) image.getWidth() * image.getHeight() > ImageData.MOST_PIXELS) {
      return tooMany(image.getWidth(), image.getHeight());
    }
    try {
      return fitting(image, "png");
    } catch (IOException _) {
      return new Result.Refused(WORDS.say("picture.broken"));
    }
  }

  private static Result read(byte[] file, String type) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(type);
    ImageReader reader = readers.next();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if ((long) width * height > ImageData.MOST_PIXELS) {
        return tooMany(width, height);
      }
      BufferedImage image = reader.read(0);
      String data = data(type, file);
      return data.length() <= LONGEST ? new Result.Kept(data, width, height) : fitting(image, type);
    } finally {
      reader.dispose();
    }
  }

  private static Result tooMany(long width, long height) {
    long millions = Math.ceilDiv(width * height, 1_000_000L);
    return new Result.Refused(
        WORDS.say("picture.pixels", millions, ImageData.MOST_PIXELS / 1_000_000));
  }

  /// The picture as it is if it has room, else as a JPEG if nothing shines through it, and as large
  /// as it may be.
  private static Result fitting(BufferedImage image, String type) throws IOException {
    String data = encoded(image, type);
    BufferedImage last = image;
    String next = type;
    if (data.length() > LONGEST && isOpaque(image)) {
      next = "jpeg";
      last = scaled(image, 1, BufferedImage.TYPE_INT_RGB);
      data = encoded(last, next);
    }
    for (int n = 0; n < SIDES.length && data.length() > LONGEST; n++) {
      int longest = Math.max(last.getWidth(), last.getHeight());
      if (SIDES[n] < longest) {
        boolean clear = last.getColorModel().hasAlpha();
        int kind = clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        last = scaled(last, (double) SIDES[n] / longest, kind);
        data = encoded(last, next);
      }
    }
    return data.length() <= LONGEST
        ? new Result.Kept(data, image.getWidth(), image.getHeight())
        : new Result.Refused(WORDS.say("picture.broken"));
  }

  private static boolean isOpaque(BufferedImage image) {
    if (!image.getColorModel().hasAlpha()) {
      return true;
    }
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int pixel : row) {
        if (pixel >>> 24 != 0xFF) {
          return false;
        }
      }
    }
    return true;
  }

  private static BufferedImage scaled(BufferedImage image, double scale, int kind) {
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    BufferedImage smaller = new BufferedImage(width, height, kind);
    Graphics2D g = smaller.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    g.drawImage(image, 0, 0, width, height, null);
    g.dispose();
    return smaller;
  }

  private static String encoded(BufferedImage image, String type) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      if (!ImageIO.write(image, type, out)) {
        throw new IOException("no writer for " + type);
      }
    }
    return data(type, bytes.toByteArray());
  }

  private static String data(String type, byte[] bytes) {
    String base64 = Base64.getEncoder().encodeToString(bytes);
    return "data:image/" + type.toLowerCase(Locale.ROOT) + ";base64," + base64;
  }

  private static Optional<String> type(byte[] file) {
    if (startsWith(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
      return Optional.of("png");
    }
    return startsWith(file, 0xFF, 0xD8, 0xFF) ? Optional.of("jpeg") : Optional.empty();
  }

  private static boolean startsWith(byte[] file, int... sign) {
    for (int n = 0; n < sign.length; n++) {
      if (n >= file.length || (file[n] & 0xFF) != sign[n]) {
        return false;
      }
    }
    return true;
  }
}
