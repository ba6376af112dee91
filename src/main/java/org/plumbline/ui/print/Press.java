package org.plumbline.ui.print;

/// Puts pages on paper. Tests have one without a printer.
public interface Press {
  /// What has become of it.
  enum Outcome {
    PRINTED,
    /// Somebody has left the dialog.
    LEFT,
    /// There is no printer.
    NO_PRINTER,
    FAILED
  }

  /// Asks by the dialog of the system and prints; waits for both, so it is not for the toolkit's
  /// thread.
  ///
  /// @param pdf the pages, as large as the paper
  /// @param title what the printer calls it
  Outcome print(byte[] pdf, String title);
}
