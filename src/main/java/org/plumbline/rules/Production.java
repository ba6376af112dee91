package org.plumbline.rules;

import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Value;
import org.plumbline.design.Design;

/// Whether a design is meant for production or is a prototype.
final class Production {
  private Production() {}

  static boolean is(Design design, Catalog catalog) {
    return catalog.designProperties().stream()
        .filter(property -> property.id().equals("stage"))
        .allMatch(property ->
            design.properties().of(property) instanceof Value.Text(String stage)
                && stage.equals("production"));
  }
}
