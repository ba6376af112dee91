package org.plumbline.analysis;

import org.plumbline.graph.Dependencies;

/// A small shop on which most analyses are tried: a gateway with a fallback, serving behind a load
/// balancer, features looked up, and a training line that ends in a deployment.
public final class Shop {
  private static final String TEXT =
      """
      a client-application peakRps=200 averageRps=50
      g api-gateway managed=true availabilityPct=99.95 latencyP99Ms=5 throughputRps=2000 costPerMonth=50
      l load-balancer latencyP99Ms=1 throughputRps=5000
      p online-serving replicas=3 availabilityPct=99.5 latencyP99Ms=30 throughputRps=100
      p costPerMonth=200 costBasis=per-replica
      k feature-store availabilityPct=99.9 latencyP99Ms=8 throughputRps=500 costPerMonth=300
      f fallback-responder latencyP99Ms=2 throughputRps=5000
      t model-trainer runsPerMonth=4 hoursPerRun=2 workers=2 hourlyRate=3
      e model-evaluator
      r model-registry
      d cd-pipeline
      a.requests > g.requests
      g.requests > l.requests
      l.requests > p.requests
      k.online > p.features
      g.requests > f.requests
      k.offline > t.data
      t.model > e.model
      e.validated > r.model
      r.released > d.model
      d.deployment > p.model
      """;

  private Shop() {}

  /// The shop with changes, in the language of plans.
  public static Dependencies with(String... changes) {
    return Plan.of(TEXT + String.join("\n", changes));
  }
}
