package org.plumbline.ui.print;

/// Puts pages on paper. Tests have one without a printer.
public interface Press {
  /// What has become of it.
  enum Outcome {
    PRINTED(40),
    /// Somebody has left the dialog.
    LEFT(41),
    /// There is no printer.
    NO_PRINTER(42),
    FAILED(43);

    private final int status;

    Outcome(int status) {
      this.status = status;
    }

    /// With what a process that prints ends; Java itself ends with smaller ones.
    int status() {
      return status;
    }
  }

  /// Asks by the dialog of the system and prints; waits for both, so it is not for the toolkit's
  /// thread.
  ///
  /// @param pdf the pages, as large as the paper
  /// @param title what the printer calls it
  Outcome print(byte[] pdf, String title);
}
