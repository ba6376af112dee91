package org.plumbline.edit;

import java.util.List;
import org.plumbline.design.Design;

/// Several edits as one step. Each is applied to what the ones before it left.
public record AllOf(String name, List<Edit> edits) implements Edit {
  /// Copies the lists.
  public AllOf {
    edits = List.copyOf(edits);
  }

  @Override
  public Design apply(Design design) {
    Design next = design;
    for (Edit edit : edits) {
      next = edit.apply(next);
    }
    return next;
  }
}
