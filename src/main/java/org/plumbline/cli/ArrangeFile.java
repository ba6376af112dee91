package org.plumbline.cli;

import static org.plumbline.cli.CommandLine.WORDS;

import java.util.Optional;
import java.util.Set;
import org.plumbline.design.Design;
import org.plumbline.layout.Layout;
import org.plumbline.layout.Progress;
import org.plumbline.store.DesignWriter;

/// `layout`: arranges the components of a design, in place or into another file; from standard
/// input to standard output.
final class ArrangeFile implements Verb {
  private static final Usage USAGE =
      Usage.one(
          "layout", "FILE", Option.valued("-o", "OUT.json"), Option.valued("--config", "FILE"));

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Streams streams) throws Stopped {
    TeamCatalog catalog = new TeamCatalog(arguments, streams);
    DesignFile file = DesignFile.told(arguments.operands().getFirst(), streams, catalog);
    if (file.newer()) {
      throw Stopped.unreadable(WORDS.say("layout.newer", file.name()));
    }
    Optional<String> path = file.source().place();
    String target = arguments.value("-o", path.orElse("-"));
    Design arranged = arranged(file);
    boolean inPlace = path.filter(target::equals).isPresent();
    if (!inPlace || !arranged.equals(file.design())) {
      new Output(streams).write(target, DesignWriter.write(arranged, file.catalog()));
    }
    return Exit.DONE;
  }

  private static Design arranged(DesignFile file) {
    return new Layout(file.catalog())
        .arranged(file.design(), Set.of(), Progress.PATIENT)
        .map(edit -> edit.apply(file.design()))
        .orElse(file.design());
  }
}
