package org.plumbline.edit;

import org.plumbline.design.Design;

/// Takes what another program has written into the file of the design in place of what was there.
public record ReadAgain(Design written) implements Edit {
  @Override
  public Design apply(Design design) {
    return written;
  }

  @Override
  public String name() {
    return Steps.WORDS.say("read-again");
  }
}
