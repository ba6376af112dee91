package org.plumbline.json;

/// A place in a text, counted in lines and characters from 1 as editors do.
record TextPlace(int line, int column) {
  /// The place of a byte of UTF-8 text; the end of the text if the offset lies beyond.
  static TextPlace at(byte[] bytes, long offset) {
    return new TextPlace(1, 1)
        .further(bytes, ByteCheck.startOf(bytes), Math.clamp(offset, 0, bytes.length));
  }

  /// The place of the byte `to` if this is the place of the byte `from`, which lies before it.
  TextPlace further(byte[] bytes, int from, int to) {
    int lineThere = line;
    int columnThere = column;
    for (int n = from; n < to; n++) {
      if (bytes[n] == '\n') {
        lineThere++;
        columnThere = 1;
      } else if ((bytes[n] & 0xC0) != 0x80) {
        columnThere++;
      }
    }
    return new TextPlace(lineThere, columnThere);
  }

  JsonFault fault(String message) {
    return new JsonFault(line, column, message);
  }
}
