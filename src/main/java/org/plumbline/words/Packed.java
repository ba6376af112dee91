package org.plumbline.words;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Texts by key as `Packer` writes them: a table of hashes whose places lead to key and text.
/// Nothing is read before somebody asks, since a run of the command line says a few texts out of
/// hundreds, and reading them all took longer than checking a small design.
///
/// Both classes belong to one build, so nothing is checked.
final class Packed {
  static final int NUMBER = Integer.BYTES;

  private final byte[] bytes;

  Packed(byte[] bytes) {
    this.bytes = bytes;
  }

  @Nullable String text(String key) {
    int slots = number(0);
    for (int slot = slot(key, slots); ; slot = (slot + 1) % slots) {
      int place = number(NUMBER * (1 + slot));
      if (place == 0) {
        return null;
      }
      int length = number(place);
      int text = place + NUMBER + length;
      if (isAt(place + NUMBER, length, key)) {
        return new String(bytes, text + NUMBER, number(text), StandardCharsets.UTF_8);
      }
    }
  }

  /// Where the search for a key starts.
  static int slot(String key, int slots) {
    return Math.floorMod(key.hashCode(), slots);
  }

  private boolean isAt(int place, int length, String key) {
    if (length != key.length()) {
      return false;
    }
    for (int n = 0; n < length; n++) {
      if (bytes[place + n] != key.charAt(n)) {
        return false;
      }
    }
    return true;
  }

  private int number(int at) {
    return (bytes[at] & 0xFF) << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | (bytes[at + 3] & 0xFF);
  }
}
