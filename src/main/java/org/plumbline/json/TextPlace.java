package org.plumbline.json;

/// A place in a text, counted in lines and characters from 1 as editors do.
record TextPlace(int line, int column) {
  /// The place of a byte of UTF-8 text; the end of the text if the offset lies beyond.
  static TextPlace at(byte[] bytes, long offset) {
    int end = Math.clamp(offset, 0, bytes.length);
    int line = 1;
    int column = 1;
    for (int n = ByteCheck.startOf(bytes); n < end; n++) {
      if (bytes[n] == '\n') {
        line++;
        column = 1;
      } else if ((bytes[n] & 0xC0) != 0x80) {
        column++;
      }
    }
    return new TextPlace(line, column);
  }

  JsonFault fault(String message) {
    return new JsonFault(line, column, message);
  }
}
