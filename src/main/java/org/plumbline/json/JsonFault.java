package org.plumbline.json;

/// Why bytes are not JSON that this program reads.
///
/// @param line counted from 1; 1 if the fault concerns the file as a whole
/// @param column counted from 1, in characters; 1 if the fault concerns the file as a whole
/// @param message what is wrong and what was expected, for people
public record JsonFault(int line, int column, String message) {
  /// A fault of the file as a whole.
  static JsonFault whole(String message) {
    return new JsonFault(1, 1, message);
  }
}
