package org.plumbline.cli;

import org.plumbline.store.JsonSchema;

/// `schema`: the JSON Schema of a design file, for editors and other programs.
final class PrintSchema implements Verb {
  private static final Usage USAGE = Usage.plain("schema", Option.valued("--config", "FILE"));

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Streams streams) throws Stopped {
    byte[] schema = JsonSchema.bytes(new TeamCatalog(arguments, streams).here());
    streams.out().write(schema, 0, schema.length);
    return Exit.DONE;
  }
}
