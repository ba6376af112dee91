package org.plumbline.analysis;

import java.util.List;
import java.util.Optional;

/// Something that may go wrong. Ids that name nothing in the design do no harm.
public sealed interface Scenario {
  /// These components stop, all replicas of them. On a source: it can no longer be reached.
  record ComponentsDown(List<String> ids) implements Scenario {
    /// Copies the ids.
    public ComponentsDown {
      ids = List.copyOf(ids);
    }
  }

  /// One replica of the component stops. The others carry on if their known utilisation stays at
  /// most 1; else requests are lost.
  record ReplicaDown(String id) implements Scenario {}

  /// Everything inside the boundary stops, at any depth: a zone, a cluster, a cloud, a site.
  record BoundaryDown(String id) implements Scenario {}

  /// A broken model is delivered.
  ///
  /// @param pipeline id of the pipeline that does so; empty: all of them
  record DeploymentFailed(Optional<String> pipeline) implements Scenario {}

  /// Every application asks more than at its peak.
  ///
  /// @param factor how many times the peak, above 0
  record Surge(double factor) implements Scenario {}

  /// One component stops.
  static Scenario down(String id) {
    return new ComponentsDown(List.of(id));
  }
}
