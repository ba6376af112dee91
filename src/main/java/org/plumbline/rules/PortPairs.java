package org.plumbline.rules;

import static org.plumbline.rules.PairRow.refuse;
import static org.plumbline.rules.Repair.insert;
import static org.plumbline.rules.Repair.reroute;

import java.util.List;

/// What may not be connected although the types of the ports fit, because the meaning does not.
final class PortPairs {
  /// In the order in which they are tried.
  static final List<PairRow> ROWS =
      List.of(
          refuse("offline-features-at-request-time", Section.SERVING)
              .from("feature-store")
              .at("offline")
              .carrying("features")
              .to("online-serving inference-orchestrator stream-scoring")
              .mendedBy(reroute("feature-store.online > online-serving.features")),
          refuse("online-features-for-training", Section.FEATURES)
              .from("feature-store vector-store")
              .at("online matches")
              .carrying("features")
              .to(
                  "model-trainer hyperparameter-tuner data-splitter model-evaluator "
                      + "data-version-store experiment-workbench drift-monitor bias-mitigation "
                      + "fairness-evaluator")
              .mendedBy(reroute("feature-store.offline > data-splitter.data")),
          refuse("application-calls-vector-store", Section.SERVING)
              .from("client-application")
              .carrying("request")
              .to("vector-store")
              .mendedBy(insert("inference-orchestrator")));

  private PortPairs() {}
}
