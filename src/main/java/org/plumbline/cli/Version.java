package org.plumbline.cli;

import org.plumbline.words.Words;

/// The version of this program, written into a bundle by the build.
final class Version {
  private Version() {}

  static String current() {
    return Words.in("org.plumbline.program").say("version");
  }
}
