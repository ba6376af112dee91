package org.plumbline.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Looks at bytes before anybody reads them as JSON: are there any, are they text, is it UTF-8?
final class ByteCheck {
  private ByteCheck() {}

  /// Where the text starts: behind the byte order mark of UTF-8, if there is one.
  static int startOf(byte[] bytes) {
    return starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
  }

  static Optional<JsonFault> fault(byte[] bytes) {
    if (bytes.length == 0) {
      return whole("empty");
    }
    if (bytes.length > JsonReader.LARGEST_FILE) {
      return whole("too-large", JsonReader.LARGEST_FILE >> 20);
    }
    int zero = firstZero(bytes);
    if (zero == 0 && lastNonZero(bytes) < 0) {
      return whole("zeros");
    }
    return foreign(bytes)
        .or(() ->
            zero >= 0 && lastNonZero(bytes) < zero ? whole("zero-tail", zero) : notUtf8(bytes));
  }

  private static Optional<JsonFault> foreign(byte[] bytes) {
    if (starts(bytes, 0x89, 'P', 'N', 'G')) {
      return whole("foreign", "a PNG picture");
    }
    if (starts(bytes, 'P', 'K', 3, 4)) {
      return whole("foreign", "a ZIP archive");
    }
    if (starts(bytes, '%', 'P', 'D', 'F')) {
      return whole("foreign", "a PDF document");
    }
    if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
      return whole("utf-16");
    }
    String head = new String(bytes, 0, Math.min(bytes.length, 256), StandardCharsets.UTF_8).strip();
    if (head.startsWith("<mxfile") || head.contains("<mxGraphModel")) {
      return whole("foreign", "a draw.io drawing");
    }
    return head.startsWith("<") ? whole("foreign", "XML or HTML") : Optional.empty();
  }

  private static Optional<JsonFault> notUtf8(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(Math.min(bytes.length, 8192));
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return result.isError() ? Optional.of(notUtf8(bytes, in.position())) : Optional.empty();
  }

  private static JsonFault notUtf8(byte[] bytes, int offset) {
    String code = String.format("0x%02X", bytes[offset]);
    return TextPlace.at(bytes, offset).fault(JsonReader.WORDS.say("not-utf-8", offset, code));
  }

  private static int firstZero(byte[] bytes) {
    int n = 0;
    while (n < bytes.length && bytes[n] != 0) {
      n++;
    }
    return n == bytes.length ? -1 : n;
  }

  private static int lastNonZero(byte[] bytes) {
    int n = bytes.length - 1;
    while (n >= 0 && bytes[n] == 0) {
      n--;
    }
    return n;
  }

  private static boolean starts(byte[] bytes, int... head) {
    for (int n = 0; n < head.length; n++) {
      if (n >= bytes.length || (bytes[n] & 0xFF) != head[n]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<JsonFault> whole(String key, Object... values) {
    return Optional.of(JsonFault.whole(JsonReader.WORDS.say(key, values)));
  }
}
