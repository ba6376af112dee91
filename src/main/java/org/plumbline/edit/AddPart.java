package org.plumbline.edit;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.design.Design;

/// Adds all elements of a small design in front of the others, as pasting does; their ids have to
/// be free.
///
/// @param name what the undo menu calls it
public record AddPart(String name, Design part) implements Edit {
  @Override
  public Design apply(Design design) {
    return design
        .withComponents(both(design.components(), part.components()))
        .withConnections(both(design.connections(), part.connections()))
        .withBoundaries(both(design.boundaries(), part.boundaries()))
        .withNotes(both(design.notes(), part.notes()));
  }

  private static <T> List<T> both(List<T> there, List<T> added) {
    List<T> all = new ArrayList<>(there);
    all.addAll(added);
    return all;
  }
}
