package org.plumbline.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.plumbline.json.JsonReader;

/// The design that an exported picture carries: a PNG in a text of its own (`iTXt`, ISO/IEC 15948
/// 11.3.4.5, under the keyword `plumbline`), an SVG in its `metadata`, packed in both.
public final class Carried {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] KEYWORD = "plumbline\0".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern SVG =
      Pattern.compile("<design xmlns=\"urn:plumbline\">([A-Za-z0-9+/=]+)</design>");

  /// Keyword, whether it is packed and how, and two empty texts.
  private static final int HEAD = KEYWORD.length + 4;

  private Carried() {}

  /// The design file in a picture; empty if the bytes are no picture, or one that carries none.
  public static Optional<byte[]> in(byte[] bytes) {
    if (bytes.length > PNG.length && Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length)) {
      return png(ByteBuffer.wrap(bytes));
    }
    return startsAsXml(bytes) ? svg(bytes) : Optional.empty();
  }

  private static boolean startsAsXml(byte[] bytes) {
    for (byte each : bytes) {
      if (each == '<') {
        return true;
      }
      if (each != ' ' && each != '\n' && each != '\r' && each != '\t' && each > 0) {
        return false;
      }
    }
    return false;
  }

  private static Optional<byte[]> png(ByteBuffer file) {
    byte[] type = new byte[4];
    for (int at = PNG.length; at + 12 <= file.limit(); ) {
      int length = file.getInt(at);
      if (length < 0 || length > file.limit() - at - 12) {
        return Optional.empty();
      }
      file.get(at + 4, type);
      if (new String(type, StandardCharsets.US_ASCII).equals("iTXt") && length > HEAD) {
        byte[] text = new byte[length];
        file.get(at + 8, text);
        if (Arrays.equals(text, 0, KEYWORD.length, KEYWORD, 0, KEYWORD.length)) {
          return unpacked(Arrays.copyOfRange(text, HEAD, length));
        }
      }
      at += length + 12;
    }
    return Optional.empty();
  }

  private static Optional<byte[]> svg(byte[] bytes) {
    Matcher found = SVG.matcher(new String(bytes, StandardCharsets.UTF_8));
    try {
      return found.find() ? unpacked(Base64.getDecoder().decode(found.group(1))) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// Nothing that has been tampered with is unpacked beyond what a design may be.
  private static Optional<byte[]> unpacked(byte[] packed) {
    Inflater inflater = new Inflater();
    inflater.setInput(packed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] part = new byte[1 << 16];
    try {
      while (!inflater.finished() && out.size() <= JsonReader.LARGEST_FILE) {
        int count = inflater.inflate(part);
        if (count == 0 && !inflater.finished()) {
          return Optional.empty();
        }
        out.write(part, 0, count);
      }
      return Optional.of(out.toByteArray());
    } catch (DataFormatException _) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }
}
