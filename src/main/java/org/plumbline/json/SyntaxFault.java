package org.plumbline.json;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Says in our words what the parser stumbled over.
final class SyntaxFault {
  private SyntaxFault() {}

  static JsonFault of(JacksonException fault, byte[] bytes) {
    if (fault instanceof UnexpectedEndOfInputException) {
      return TextPlace.at(bytes, bytes.length).fault(JsonReader.WORDS.say("cut-off"));
    }
    int offset = stumblingBlock(fault, bytes);
    return TextPlace.at(bytes, offset).fault(message(bytes, offset));
  }

  /// Words such as a misspelt `true` are reported behind their end.
  private static int stumblingBlock(JacksonException fault, byte[] bytes) {
    int offset = (int) Math.clamp(fault.getLocation().getByteOffset(), 0, bytes.length - 1L);
    if (offset > 0 && !isWord(bytes[offset]) && Character.isLetter(bytes[offset - 1])) {
      offset--;
    }
    while (offset > 0 && isWord(bytes[offset]) && isWord(bytes[offset - 1])) {
      offset--;
    }
    return offset;
  }

  private static boolean isWord(byte each) {
    return Character.isLetterOrDigit(each) || each == '_' || each == '.' || each == '-';
  }

  private static String message(byte[] bytes, int offset) {
    char found = (char) (bytes[offset] & 0xFF);
    return switch (found) {
      case '/', '#' -> JsonReader.WORDS.say("comment");
      case '\'' -> JsonReader.WORDS.say("single-quote");
      case '}', ']' -> JsonReader.WORDS.say("closed-early", String.valueOf(found));
      default ->
          found < ' '
              ? JsonReader.WORDS.say("control-character", Integer.toHexString(found))
              : JsonReader.WORDS.say("unexpected", excerpt(bytes, offset));
    };
  }

  private static String excerpt(byte[] bytes, int offset) {
    int end = offset + 1;
    while (end < bytes.length
        && end - offset < 24
        && (isWord(bytes[offset]) ? isWord(bytes[end]) : (bytes[end] & 0xC0) == 0x80)) {
      end++;
    }
    return new String(bytes, offset, end - offset, StandardCharsets.UTF_8);
  }
}
