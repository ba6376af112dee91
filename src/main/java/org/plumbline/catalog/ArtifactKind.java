package org.plumbline.catalog;

import java.util.Optional;

/// A kind of thing that flows along a connection, as raw data, features or a released model.
///
/// A sub-kind fits wherever its parent is accepted, never the other way round: that one rule
/// carries most of the safety of a design.
///
/// @param parent the kind of which this is a special case
public record ArtifactKind(
    String id,
    String name,
    Optional<ArtifactKind> parent,
    Family family,
    Line line,
    String definition) {
  /// What the kind is about; `id` is the word in the catalogue file.
  public enum Family {
    DATA,
    CONTROL,
    MODEL,
    RUNTIME,
    EVIDENCE,
    PLATFORM
  }

  /// How its connections are drawn.
  public enum Line {
    SOLID,
    DASHED,
    DOTTED
  }

  /// Whether this kind is `other` or a special case of it.
  public boolean isA(String other) {
    return id.equals(other) || (parent.isPresent() && parent.get().isA(other));
  }

  /// The topmost ancestor.
  public ArtifactKind base() {
    return parent.map(ArtifactKind::base).orElse(this);
  }
}
