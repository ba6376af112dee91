package org.plumbline.edit;

import org.plumbline.design.Design;
import org.plumbline.design.Variant;

/// Removes a variant.
public record RemoveVariant(Variant variant) implements Edit {
  @Override
  public Design apply(Design design) {
    return design.withVariants(
        design.variants().stream().filter(each -> !each.id().equals(variant.id())).toList());
  }

  @Override
  public String name() {
    return Steps.WORDS.say("variant.remove", variant.name());
  }
}
