package org.plumbline.cli;

/// Ends a run with a message for people: what happened, to what, and what to do.
final class Stopped extends Exception {
  private static final long serialVersionUID = 1;

  private final Exit exit;

  Stopped(Exit exit, String message) {
    super(message);
    this.exit = exit;
  }

  static Stopped unreadable(String message) {
    return new Stopped(Exit.UNREADABLE, message);
  }

  static Stopped unwritable(String message) {
    return new Stopped(Exit.UNWRITABLE, message);
  }

  Exit exit() {
    return exit;
  }

  String message() {
    return String.valueOf(getMessage());
  }
}
