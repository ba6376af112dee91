package org.plumbline.edit;

import org.plumbline.design.Design;

/// Gives the design another title.
public record RetitleDesign(String title) implements Edit {
  @Override
  public Design apply(Design design) {
    return design.withTitle(title);
  }

  @Override
  public String name() {
    return Steps.WORDS.say("retitle");
  }
}
