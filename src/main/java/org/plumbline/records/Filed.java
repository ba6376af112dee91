package org.plumbline.records;

import java.util.List;
import org.plumbline.design.Decision;

/// A decision as a file tells it.
///
/// @param file the name of the file
/// @param decision its id is empty if the file says none
/// @param whole whether the file tells what the decision is about, as all of this program's do;
///   what such a file does not say is empty, and not only unsaid
/// @param stands whether the file tells the status
/// @param successor the number of the file that replaces it, 0 if none is named
/// @param others lines of the front matter that mean nothing here
public record Filed(
    String file,
    Decision decision,
    boolean whole,
    boolean stands,
    long successor,
    List<String> others) {
  /// Copies the lists.
  public Filed {
    others = List.copyOf(others);
  }

  /// The number with which the name of the file begins, 0 if it has none.
  public long number() {
    return Names.number(file);
  }
}
