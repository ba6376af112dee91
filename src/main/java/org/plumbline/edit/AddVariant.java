package org.plumbline.edit;

import org.plumbline.design.Design;
import org.plumbline.design.Variant;

/// Adds a variant behind the others.
public record AddVariant(Variant variant) implements Edit {
  @Override
  public Design apply(Design design) {
    return design.withVariants(Steps.appended(design.variants(), variant));
  }

  @Override
  public String name() {
    return Steps.WORDS.say("add", variant.name());
  }
}
