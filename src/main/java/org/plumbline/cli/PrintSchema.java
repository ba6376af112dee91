package org.plumbline.cli;

import org.plumbline.catalog.Catalog;
import org.plumbline.store.JsonSchema;

/// `schema`: the JSON Schema of a design file, for editors and other programs.
final class PrintSchema implements Verb {
  private static final Usage USAGE = Usage.plain("schema");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Streams streams) {
    byte[] schema = JsonSchema.bytes(Catalog.bundled());
    streams.out().write(schema, 0, schema.length);
    return Exit.DONE;
  }
}
