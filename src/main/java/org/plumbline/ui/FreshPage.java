package org.plumbline.ui;

import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Property;
import org.plumbline.catalog.Value;
import org.plumbline.design.Design;

/// The page on which people begin with nothing. It is a prototype: what a system needs only once it
/// is used is then not held against its first card, but told apart, as the way to production.
public final class FreshPage {
  private FreshPage() {}

  /// A design without elements.
  public static Design of(Catalog catalog) {
    Design blank = Design.titled(Texts.say("untitled"));
    Optional<Property> stage =
        catalog.designProperties().stream()
            .filter(property -> property.id().equals("stage"))
            .findFirst();
    return stage
        .map(property ->
            blank.withProperties(blank.properties().with(property, Value.of("prototype"))))
        .orElse(blank);
  }
}
