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
    int tail = zeroTail(bytes);
    if (tail == 0) {
      return whole("zeros");
    }
    Optional<String> kind = startsAsJson(bytes) ? Optional.empty() : Foreign.kind(bytes);
    if (kind.isPresent()) {
      return whole("foreign", kind.get());
    }
    if (isUtf16(bytes)) {
      return whole("utf-16");
    }
    return tail < bytes.length
        ? Optional.of(TextPlace.at(bytes, tail).fault(Messages.say("zero-tail", tail)))
        : notUtf8(bytes);
  }

  private static boolean startsAsJson(byte[] bytes) {
    int first = startOf(bytes);
    return first < bytes.length && (bytes[first] == '{' || bytes[first] == '[');
  }

  /// Text in UTF-16 has a mark of its own, or a zero beside each of its first plain characters.
  private static boolean isUtf16(byte[] bytes) {
    return starts(bytes, 0xFF, 0xFE)
        || starts(bytes, 0xFE, 0xFF)
        || (bytes.length > 3
            && (bytes[0] == 0) != (bytes[1] == 0)
            && (bytes[0] == 0) == (bytes[2] == 0)
            && (bytes[1] == 0) == (bytes[3] == 0));
  }

  private static Optional<JsonFault> notUtf8(byte[] bytes) {
    int end = textEnd(bytes, bytes.length);
    return end < bytes.length ? Optional.of(notUtf8(bytes, end)) : Optional.empty();
  }

  /// Where the text of a file ends: before zero bytes at its end, and before the first byte that is
  /// not UTF-8.
  static int textEnd(byte[] bytes) {
    return textEnd(bytes, zeroTail(bytes));
  }

  private static int textEnd(byte[] bytes, int length) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
    CharBuffer out = CharBuffer.allocate(Math.clamp(length, 1, 8192));
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return in.position();
  }

  private static JsonFault notUtf8(byte[] bytes, int offset) {
    String code = String.format("0x%02X", bytes[offset]);
    return TextPlace.at(bytes, offset).fault(Messages.say("not-utf-8", offset, code));
  }

  /// Where the zero bytes at the end begin; the length if there are none.
  private static int zeroTail(byte[] bytes) {
    int tail = bytes.length;
    while (tail > 0 && bytes[tail - 1] == 0) {
      tail--;
    }
    return tail;
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
    return Optional.of(JsonFault.whole(Messages.say(key, values)));
  }
}
