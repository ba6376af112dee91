package org.plumbline.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// A picture as it stands in a design file: a PNG or JPEG as a `data:` text. Anything else is not
/// taken, so that no export carries what could run or be fetched.
public final class ImageData {
  /// Pictures of more pixels are not unpacked: a small file may hold more than there is memory for.
  static final long MOST_PIXELS = 32_000_000;

  private static final String PNG = "data:image/png;base64,";
  private static final String JPEG = "data:image/jpeg;base64,";

  private final String type;
  private final byte[] bytes;

  private ImageData(String type, byte[] bytes) {
    this.type = type;
    this.bytes = bytes;
  }

  /// The picture that a text holds; empty if it holds none.
  public static Optional<ImageData> of(String text) {
    if (text.startsWith(PNG)) {
      return decoded("image/png", text.substring(PNG.length()));
    }
    return text.startsWith(JPEG)
        ? decoded("image/jpeg", text.substring(JPEG.length()))
        : Optional.empty();
  }

  private static Optional<ImageData> decoded(String type, String base64) {
    try {
      return Optional.of(new ImageData(type, Base64.getMimeDecoder().decode(base64)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// What it consists of.
  public byte[] bytes() {
    return bytes.clone();
  }

  /// Its type, as `image/png`.
  public String type() {
    return type;
  }

  /// Whether its own words about its size can be read and ask for no more than 32 million pixels.
  public boolean isModest() {
    return read(reader -> Optional.of(isModest(reader))).orElse(false);
  }

  /// Its pixels; empty if it is damaged or asks for more than 32 million of them.
  public Optional<BufferedImage> decoded() {
    return read(
        reader -> isModest(reader) ? Optional.ofNullable(reader.read(0)) : Optional.empty());
  }

  private static boolean isModest(ImageReader reader) throws IOException {
    return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
  }

  private interface Reading<T> {
    Optional<T> from(ImageReader reader) throws IOException;
  }

  private <T> Optional<T> read(Reading<T> reading) {
    ImageReader reader = ImageIO.getImageReadersByMIMEType(type).next();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      return reading.from(reader);
    } catch (IOException | RuntimeException _) {
      // Readers of pictures throw whatever comes to them of bytes that are none.
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }

  /// The same picture written anew.
  public String text() {
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
