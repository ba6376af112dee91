package org.plumbline;

/// Chooses the door: the command line or the designer.
public final class Main {
  private Main() {}

  /// Starts the program.
  public static void main(String[] arguments) {}
}
