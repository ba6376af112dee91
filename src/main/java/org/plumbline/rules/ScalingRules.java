package org.plumbline.rules;

import static org.plumbline.rules.DesignRule.rule;

import java.util.List;
import java.util.Set;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// Rules about copies, machines and accelerators.
final class ScalingRules {
  private static final Category HERE = Category.SCALING;
  private static final Set<String> BALANCING_HOSTS =
      Set.of("kubernetes-cluster", "managed-ml-platform");
  private static final Set<String> SPREADING =
      Set.of("load-balancer", "api-gateway", "traffic-splitter");
  private static final Set<String> ACCELERATING = Set.of("accelerator-pool", "managed-ml-platform");
  private static final Set<String> WORKLOADS =
      Set.of("model-trainer", "online-serving", "batch-scoring", "stream-scoring");
  private static final Set<String> PLACES = Set.of("cluster", "cloud", "site");

  static final List<DesignRule> ALL =
      List.of(
          rule(HERE, "replicas-without-balancer")
              .warning(Section.SCALING)
              .always((system, report) ->
                  system.all("online-serving").stream()
                      .filter(each -> isUnbalanced(system, each))
                      .forEach(report::about)),
          rule(HERE, "no-autoscaling")
              .advice(Section.SCALING)
              .inProduction((system, report) ->
                  system.all("online-serving").stream()
                      .filter(each -> !system.is(each, "autoscaling"))
                      .filter(each -> system.text(each, "startMode").equals("always-on"))
                      .forEach(report::about)),
          rule(HERE, "training-too-big-for-one-machine")
              .advice(Section.SCALING)
              .always((system, report) ->
                  system.all("model-trainer").stream()
                      .filter(each -> system.text(each, "distribution").equals("none"))
                      .filter(each ->
                          system.number(each, "datasetSizeGb") >= report.figure(Threshold.MUCH_DATA)
                              || system.number(each, "parametersMillions")
                                  >= report.figure(Threshold.LARGE_MODEL))
                      .forEach(report::about)),
          rule(HERE, "accelerators-missing")
              .warning(Section.TRAINING)
              .always((system, report) ->
                  system.parts().stream()
                      .filter(each -> system.number(each, "accelerators") > 0)
                      .filter(each -> !each.type().id().equals("edge-runtime"))
                      .filter(each ->
                          !system.is(each, "managed") && !system.isHosted(each, ACCELERATING))
                      .forEach(report::about)),
          rule(HERE, "accelerators-oversubscribed")
              .warning(Section.TRAINING)
              .always((system, report) ->
                  system.all("accelerator-pool").stream()
                      .filter(each -> wanted(system, each) > system.number(each, "count"))
                      .forEach(report::about)),
          rule(HERE, "workload-without-platform")
              .advice(Section.ROBUSTNESS)
              .inProduction((system, report) ->
                  system.parts().stream()
                      .filter(each -> WORKLOADS.contains(each.type().id()))
                      .filter(each ->
                          !system.gets(each, "compute")
                              && !system.is(each, "managed")
                              && !system.isWithin(each, PLACES))
                      .forEach(report::about)));

  private ScalingRules() {}

  private static boolean isUnbalanced(MlSystem system, Part part) {
    boolean copied = system.number(part, "replicas") >= 2 || system.is(part, "autoscaling");
    return copied
        && !system.is(part, "managed")
        && !system.isHosted(part, BALANCING_HOSTS)
        && !system.isWithin(part, Set.of("cluster"))
        && system.calls().to(part).stream()
            .anyMatch(call -> !SPREADING.contains(call.caller().type().id()));
  }

  /// The accelerators that everything on a pool asks for together.
  static double wanted(MlSystem system, Part pool) {
    double wanted = 0;
    for (Part part : system.parts()) {
      double each = system.number(part, "accelerators");
      if (each > 0 && system.hosts(part).get(pool.index())) {
        double copies = Math.max(system.number(part, "workers"), system.number(part, "replicas"));
        wanted += each * Math.max(1, copies);
      }
    }
    return wanted;
  }
}
