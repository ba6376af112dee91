package org.plumbline.cli;

import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.store.DesignWriter;

/// `new`: a design of one's own from a template, a bundled one or one of the user's. What made it a
/// template stays behind.
final class StartFromTemplate implements Verb {
  private static final Usage USAGE =
      Usage.one(
          "new", "TEMPLATE", Option.valued("-o", "OUT.json"), Option.valued("--config", "FILE"));

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Streams streams) throws Stopped {
    String id = arguments.operands().getFirst();
    String out = arguments.required("-o", USAGE);
    Catalog catalog = new TeamCatalog(arguments, streams).of(Optional.of(Inputs.path(out)));
    Design template = new KnownTemplates(streams).find(id, catalog, streams);
    Design design = template.withTemplate(Optional.empty());
    new Output(streams).write(out, DesignWriter.write(design, catalog));
    return Exit.DONE;
  }
}
