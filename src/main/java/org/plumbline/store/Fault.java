package org.plumbline.store;

/// Something wrong in a design file.
///
/// @param line counted from 1; 0 if it concerns the file as a whole
/// @param column counted from 1; 0 if it concerns the file as a whole
/// @param pointer JSON pointer to the value (RFC 6901); empty for the file as a whole
/// @param element id of the element that it concerns; empty if none
/// @param message what is wrong, and what was done about it or was expected, for people
public record Fault(int line, int column, String pointer, String element, String message) {
  /// `FILE:LINE:COLUMN: message`, as compilers write it.
  public String in(String file) {
    return line == 0 ? file + ": " + message : file + ":" + line + ":" + column + ": " + message;
  }
}
