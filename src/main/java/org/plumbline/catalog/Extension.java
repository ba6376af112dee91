package org.plumbline.catalog;

import java.util.List;

/// What a pack adds to a catalogue. It adds only: what is there already stays as it is, so that a
/// design means the same with and without the pack, as far as it does without.
///
/// @param artifacts special cases of kinds that the catalogue has, parents before children
/// @param components component types in the order of the file
public record Extension(List<ArtifactKind> artifacts, List<ComponentType> components) {
  /// Copies the lists.
  public Extension {
    artifacts = List.copyOf(artifacts);
    components = List.copyOf(components);
  }
}
