package org.plumbline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.design.Design;

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

  /// These connections carry nothing: calls over them get no answer, what they supply does not
  /// arrive, and what runs over there cannot be reached.
  record ConnectionsCut(List<String> ids) implements Scenario {
    /// Copies the ids.
    public ConnectionsCut {
      ids = List.copyOf(ids);
    }
  }

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

  /// Several of these at once.
  record Together(List<Scenario> all) implements Scenario {
    /// Copies the list.
    public Together {
      all = List.copyOf(all);
    }
  }

  /// These elements fail together, each as what it is: a component stops, a boundary takes all with
  /// it that lies inside, a connection is cut.
  static Scenario fail(Design design, List<String> ids) {
    List<Scenario> all = new ArrayList<>();
    for (String id : ids) {
      if (design.boundary(id).isPresent()) {
        all.add(new BoundaryDown(id));
      } else if (design.connection(id).isPresent()) {
        all.add(new ConnectionsCut(List.of(id)));
      } else {
        all.add(down(id));
      }
    }
    return all.size() == 1 ? all.getFirst() : new Together(all);
  }

  /// One component stops.
  static Scenario down(String id) {
    return new ComponentsDown(List.of(id));
  }
}
