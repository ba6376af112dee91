package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.util.Arrays;
import java.util.Optional;
import org.plumbline.store.DesignWriter;

/// `format`: rewrites designs in canonical form, or only tells which are not.
///
/// A file that is canonical already is not touched. One that a newer version wrote never is, since
/// this version cannot know what is canonical there.
final class FormatFiles implements Verb {
  private static final Usage USAGE =
      Usage.many("format", "FILE", Option.valued("--config", "FILE"), Option.flag("--check"));

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Streams streams) throws Stopped {
    TeamCatalog catalog = new TeamCatalog(arguments, streams);
    Exit exit = Exit.DONE;
    for (String operand : arguments.operands()) {
      for (String name : new Inputs(streams.in()).named(operand)) {
        try {
          exit = exit.or(format(DesignFile.told(name, streams, catalog), arguments, streams));
        } catch (Stopped stopped) {
          streams.err().println(stopped.message());
          exit = exit.or(stopped.exit());
        }
      }
    }
    return exit;
  }

  private static Exit format(DesignFile file, Arguments arguments, Streams streams) throws Stopped {
    if (file.newer()) {
      throw Stopped.unreadable(WORDS.say("format.newer", file.name()));
    }
    byte[] canonical = DesignWriter.write(file.design(), file.catalog());
    boolean same = Arrays.equals(canonical, file.source().bytes());
    if (arguments.has("--check")) {
      return same ? Exit.DONE : differs(file, streams);
    }
    Optional<String> path = file.source().place();
    if (path.isEmpty()) {
      new Output(streams).write("-", canonical);
    } else if (!same) {
      new Output(streams).write(path.get(), canonical);
      streams.err().println(WORDS.say("format.done", file.name()));
    }
    return Exit.DONE;
  }

  private static Exit differs(DesignFile file, Streams streams) {
    streams.out().println(WORDS.say("format.differs", file.name()));
    return Exit.FOUND;
  }
}
