package org.plumbline.rules;

import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.design.Design;
import org.plumbline.graph.Link;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// A finding about a whole design with all that is known of that design: where a recipe is put to
/// work.
record Site(Finding finding, Standing standing, MlSystem system, Mending mending) {
  Design design() {
    return standing.wiring().design();
  }

  Catalog catalog() {
    return standing.wiring().catalog();
  }

  /// The first element of the finding, if it is a component of a known type.
  Optional<Part> element() {
    return finding.elements().stream().findFirst().flatMap(standing.wiring()::part);
  }

  /// The first element of the finding, if it is a connection between known components.
  Optional<Link> link() {
    return finding.elements().stream()
        .findFirst()
        .flatMap(id -> design().connection(id))
        .flatMap(standing.wiring()::link);
  }

  /// An empty sketch of a repair.
  Sketch sketch() {
    return new Sketch(this);
  }
}
