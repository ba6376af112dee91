package org.plumbline.rules;

import static org.plumbline.rules.DesignRule.rule;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.plumbline.analysis.CallCircles;
import org.plumbline.analysis.Latency;
import org.plumbline.analysis.Throughput;
import org.plumbline.graph.Call;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// Rules about answers that come in time and in number.
final class PerformanceRules {
  private static final Category HERE = Category.PERFORMANCE;

  static final List<DesignRule> ALL =
      List.of(
          rule(HERE, "call-cycle")
              .error(Section.SERVING)
              .always((system, report) -> {
                List<Part> waiting =
                    system.chosen(CallCircles.of(system.dependencies()), _ -> true);
                if (!waiting.isEmpty()) {
                  report.about(waiting);
                }
              }),
          rule(HERE, "throughput-exceeded")
              .error(Section.READINESS)
              .always((system, report) -> loaded(system, new Band(1, Double.MAX_VALUE), report)),
          rule(HERE, "headroom-thin")
              .warning(Section.ROBUSTNESS)
              .inProduction((system, report) ->
                  loaded(system, new Band(system.number("targetUtilisation"), 1), report)),
          rule(HERE, "latency-over-budget").error(Section.READINESS).always(PerformanceRules::late),
          rule(HERE, "latency-unknown")
              .advice(Section.READINESS)
              .inProduction(PerformanceRules::unestimated),
          rule(HERE, "slo-missing")
              .advice(Section.READINESS)
              .inProduction((system, report) -> {
                if (!system.criticalApplications().isEmpty()
                    && system.number("latencySloP99Ms") == 0) {
                  report.whole();
                }
              }),
          rule(HERE, "load-unknown")
              .advice(Section.SUPERPOWERS)
              .inProduction((system, report) ->
                  system.criticalApplications().stream()
                      .filter(each -> system.number(each, "peakRps") == 0)
                      .forEach(report::about)),
          rule(HERE, "freshness-mismatch")
              .warning(Section.SERVING)
              .always((system, report) ->
                  system.all("client-application").stream()
                      .filter(each -> getsOldAnswers(system, each))
                      .forEach(report::about)));

  private PerformanceRules() {}

  /// A band of utilisations, above `low` and up to `high`.
  private record Band(double low, double high) {}

  private static void loaded(MlSystem system, Band band, Report report) {
    Throughput load = system.once(Throughput.class, () -> Throughput.of(system.dependencies()));
    for (Throughput.Usage usage : load.usages().values()) {
      OptionalDouble utilisation = usage.utilisation();
      if (utilisation.isPresent()
          && utilisation.getAsDouble() > band.low()
          && utilisation.getAsDouble() <= band.high()) {
        report.about(
            usage.part(),
            Map.of(
                "load", Report.number(usage.load()),
                "capacity", Report.number(usage.capacity()),
                "value", Report.number(100 * utilisation.getAsDouble())));
      }
    }
  }

  private static void late(MlSystem system, Report report) {
    double target = system.number("latencySloP99Ms");
    if (target <= 0) {
      return;
    }
    for (Latency latency : Latency.of(system.dependencies())) {
      double time = latency.p99().ms();
      if (time > target) {
        report.about(
            latency.application(),
            Map.of("value", Report.number(time), "target", Report.number(target)));
      }
    }
  }

  private static void unestimated(MlSystem system, Report report) {
    if (system.number("latencySloP99Ms") <= 0) {
      return;
    }
    BitSet reached = new BitSet();
    Deque<Part> open = new ArrayDeque<>(system.criticalApplications());
    while (!open.isEmpty()) {
      for (Call call : system.calls().from(open.remove())) {
        if (call.isNormal() && call.sync() && !reached.get(call.callee().index())) {
          reached.set(call.callee().index());
          open.add(call.callee());
        }
      }
    }
    system
        .chosen(
            reached,
            part -> part.type().hasFacet("online") && system.number(part, "latencyP99Ms") == 0)
        .forEach(report::about);
  }

  private static boolean getsOldAnswers(MlSystem system, Part application) {
    double oldest = system.number(application, "maxPredictionAgeMinutes");
    return oldest > 0
        && system.predictors().stream()
            .filter(each -> system.answers(each).get(application.index()))
            .anyMatch(each -> age(system, each) > oldest);
  }

  /// How old an answer may be when it comes, in minutes.
  private static double age(MlSystem system, Part predictor) {
    double age =
        predictor.type().id().equals("batch-scoring")
            ? system.number(predictor, "intervalMinutes")
            : 0;
    return Math.max(
        age,
        system.in(predictor).stream()
            .filter(link -> link.source().type().id().equals("feature-store"))
            .filter(link -> link.output().id().equals("online"))
            .mapToDouble(link -> system.number(link.source(), "freshnessMinutes"))
            .max()
            .orElse(0));
  }
}
