package org.plumbline.cli;

/// Something that the command line can do.
interface Verb {
  /// How it is called.
  Usage usage();

  /// Does it.
  ///
  /// @throws Stopped if it cannot go on, with the reason for people
  Exit run(Arguments arguments, Streams streams) throws Stopped;
}
