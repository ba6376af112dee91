package org.plumbline.edit;

import java.util.List;
import org.plumbline.design.Design;

/// Keeps components where they are when the design is arranged, or lets them go again.
public record PinComponents(List<String> ids, boolean pinned) implements Edit {
  /// Copies the lists.
  public PinComponents {
    ids = List.copyOf(ids);
  }

  @Override
  public Design apply(Design design) {
    return design.withComponents(
        Steps.mapped(design.components(), ids, each -> each.withPinned(pinned)));
  }

  @Override
  public String name() {
    return Steps.WORDS.say(pinned ? "pin" : "unpin");
  }
}
