package org.plumbline.export;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Base64;
import java.util.Optional;

/// A picture as it stands in a design file: a PNG or JPEG as a `data:` text. Anything else is not
/// taken, so that no export carries what could run or be fetched.
public final class ImageData {
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

  /// The picture as a file has it.
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /// The same picture written anew.
  public String text() {
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
