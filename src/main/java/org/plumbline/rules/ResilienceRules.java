package org.plumbline.rules;

import static org.plumbline.rules.DesignRule.rule;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.analysis.Availability;
import org.plumbline.analysis.Failures;
import org.plumbline.analysis.Fate;
import org.plumbline.catalog.Flag;
import org.plumbline.graph.Call;
import org.plumbline.graph.Kinds;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;
import org.plumbline.graph.Ways;

/// Rules about what still works when something fails.
final class ResilienceRules {
  private static final Category HERE = Category.RESILIENCE;

  static final List<DesignRule> ALL =
      List.of(
          rule(HERE, "source-without-redundancy")
              .warning(Section.RESILIENCE)
              .inProduction(ResilienceRules::unbackedSources),
          rule(HERE, "ingestion-without-retry")
              .advice(Section.RESILIENCE)
              .inProduction(ResilienceRules::givingUp),
          rule(HERE, "no-rollback")
              .warning(Section.RESILIENCE)
              .inProduction((system, report) ->
                  system.all("cd-pipeline").stream()
                      .filter(each -> system.gives(each, "deployment"))
                      .filter(each ->
                          !system.is(each, "automaticRollback") && !system.gets(each, "alert"))
                      .forEach(report::about)),
          rule(HERE, "single-point-of-failure")
              .warning(Section.RESILIENCE)
              .inProduction((system, report) ->
                  takingDown(
                      system,
                      system.parts().stream()
                          .filter(each -> each.type().hasFacet("runtime"))
                          .filter(each ->
                              !system.is(each, "managed") && system.number(each, "replicas") < 2)
                          .toList(),
                      report)),
          rule(HERE, "no-fallback")
              .warning(Section.RESILIENCE)
              .inProduction((system, report) ->
                  takingDown(
                      system,
                      Stream.of("online-serving", "hosted-model-api")
                          .flatMap(type -> system.all(type).stream())
                          .sorted((one, other) -> Integer.compare(one.index(), other.index()))
                          .toList(),
                      report)),
          rule(HERE, "fallback-shares-fate")
              .warning(Section.RESILIENCE)
              .always(ResilienceRules::sharingFate),
          rule(HERE, "single-zone")
              .advice(Section.RESILIENCE)
              .inProduction((system, report) ->
                  system.all("online-serving").stream()
                      .filter(_ ->
                          system.number("availabilityTargetPct")
                              >= report.figure(Threshold.ONE_ZONE))
                      .filter(
                          each -> !system.is(each, "managed") && system.number(each, "zones") < 2)
                      .forEach(report::about)),
          rule(HERE, "availability-below-target")
              .error(Section.RESILIENCE)
              .inProduction(ResilienceRules::unavailable),
          rule(HERE, "broken-deployment-goes-live")
              .warning(Section.RESILIENCE)
              .inProduction((system, report) ->
                  system.all("online-serving").stream()
                      .filter(each -> !system.is(each, "readinessCheck"))
                      .filter(each ->
                          DeliveryRules.deployers(system, each)
                              .noneMatch(pipeline -> system.is(pipeline, "automaticRollback")))
                      .forEach(report::about)),
          rule(HERE, "training-not-resumable")
              .advice(Section.TRAINING)
              .inProduction((system, report) ->
                  system.all("model-trainer").stream()
                      .filter(each -> !system.is(each, "checkpointing"))
                      .filter(each ->
                          system.number(each, "workers") > 1
                              || system.number(each, "hoursPerRun")
                                  >= report.figure(Threshold.LONG_RUN)
                              || system.is(each, "interruptible"))
                      .forEach(report::about)));

  private ResilienceRules() {}

  private static void unbackedSources(MlSystem system, Report report) {
    List<Part> live =
        Stream.of("online-serving", "stream-scoring", "inference-orchestrator")
            .flatMap(type -> system.all(type).stream())
            .toList();
    BitSet before = system.ways().into(live, Kinds.DATA, List.of("features", "events"));
    system.all(Flag.SOURCE).stream()
        .filter(each -> system.text(each, "redundancy").equals("none"))
        .filter(each -> before.get(each.index()))
        .forEach(report::about);
  }

  private static void givingUp(MlSystem system, Report report) {
    List<Part> repeating =
        system.all("pipeline-orchestrator").stream()
            .filter(each -> system.number(each, "retries") > 0)
            .toList();
    Ways.Reached repeated = system.ways().from(repeating, Kinds.TRIGGER);
    system.all("batch-ingestion").stream()
        .filter(each -> system.number(each, "retries") == 0 && !repeated.at(each))
        .forEach(report::about);
  }

  private static void takingDown(MlSystem system, List<Part> parts, Report report) {
    Map<String, List<Part>> stopping = failures(system).stopping(parts);
    for (Part part : parts) {
      List<String> stopped =
          stopping.getOrDefault(part.id(), List.of()).stream().map(Sayings::named).toList();
      if (!stopped.isEmpty()) {
        report.about(part, Map.of("applications", Sayings.some(stopped)));
      }
    }
  }

  private static Failures failures(MlSystem system) {
    return system.once(Failures.class, () -> Failures.of(system.dependencies()));
  }

  private static void sharingFate(MlSystem system, Report report) {
    BitSet told = new BitSet();
    Fate fate = failures(system).fate();
    for (Call fallback : system.calls().all()) {
      if (fallback.role() == Call.Role.FALLBACK
          && system.calls().from(fallback.caller()).stream()
              .filter(Call::isNormal)
              .anyMatch(call -> fate.isShared(fallback.callee(), call.callee()))) {
        told.set(fallback.callee().index());
      }
    }
    system.chosen(told, _ -> true).forEach(report::about);
  }

  private static void unavailable(MlSystem system, Report report) {
    double target = system.number("availabilityTargetPct");
    if (target <= 0) {
      return;
    }
    for (Availability each : Availability.of(system.dependencies())) {
      double percent = each.percent();
      if (percent < target) {
        report.about(
            each.application(),
            Map.of(
                "value", String.format(Locale.ROOT, "%.3f", percent),
                "target", String.format(Locale.ROOT, "%s", target)));
      }
    }
  }
}
