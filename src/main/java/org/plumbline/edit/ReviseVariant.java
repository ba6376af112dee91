package org.plumbline.edit;

import org.plumbline.design.Design;
import org.plumbline.design.Variant;

/// Gives a variant another name, note or other changes.
public record ReviseVariant(Variant variant) implements Edit {
  @Override
  public Design apply(Design design) {
    return design.withVariants(
        design.variants().stream()
            .map(each -> each.id().equals(variant.id()) ? variant : each)
            .toList());
  }

  @Override
  public String name() {
    return Steps.WORDS.say("variant.revise", variant.name());
  }
}
