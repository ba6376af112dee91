package org.plumbline.catalog;

import java.util.List;
import java.util.Optional;

/// Where connections leave or enter a component. People never pick ports; the program does.
public sealed interface Port {
  String id();

  String name();

  /// What comes in.
  ///
  /// @param accepts ids of the artifact kinds that may enter, sub-kinds included
  /// @param refuses ids of kinds that may not, although their parent is accepted
  /// @param min how many connections a complete design has here, 0 or more
  /// @param max how many it may have; `Integer.MAX_VALUE` if any number
  /// @param fromTypes ids of the only component types that may deliver; empty if all may
  record Input(
      String id,
      String name,
      List<String> accepts,
      List<String> refuses,
      int min,
      int max,
      List<String> fromTypes)
      implements Port {
    /// Copies the lists.
    public Input {
      accepts = List.copyOf(accepts);
      refuses = List.copyOf(refuses);
      fromTypes = List.copyOf(fromTypes);
    }

    /// Whether a complete design has a connection here.
    public boolean required() {
      return min > 0;
    }

    /// Whether an artifact of this kind, coming from a component of this type, may enter.
    public boolean admits(ArtifactKind kind, ComponentType from) {
      return accepts.stream().anyMatch(kind::isA)
          && refuses.stream().noneMatch(kind::isA)
          && (fromTypes.isEmpty() || fromTypes.contains(from.id()));
    }
  }

  /// What goes out.
  ///
  /// @param kind the one kind of artifact it puts out
  /// @param fedBy ids of the inputs it is made from, which is what paths follow; empty optional:
  ///   all inputs except those for compute and policy
  /// @param needs ids of artifact kinds of which at least one has to come in at a `fedBy` input
  record Output(
      String id, String name, ArtifactKind kind, Optional<List<String>> fedBy, List<String> needs)
      implements Port {
    /// Copies the lists.
    public Output {
      fedBy = fedBy.map(List::copyOf);
      needs = List.copyOf(needs);
    }
  }
}
