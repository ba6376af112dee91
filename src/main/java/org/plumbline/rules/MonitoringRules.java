package org.plumbline.rules;

import static org.plumbline.rules.DesignRule.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.catalog.Flag;
import org.plumbline.graph.Kinds;
import org.plumbline.graph.Link;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;
import org.plumbline.graph.Ways;

/// Rules about noticing when a model gets worse, and doing something about it.
final class MonitoringRules {
  private static final Category HERE = Category.MONITORING;
  private static final Set<String> COLLECTING = Set.of("feedback-collector", "ab-test-analyzer");

  static final List<DesignRule> ALL =
      List.of(
          rule(HERE, "serving-without-monitoring")
              .error(Section.MONITORING)
              .inProduction((system, report) ->
                  system.predictors().stream()
                      .filter(each -> system.watchers(each).isEmpty())
                      .forEach(report::about)),
          rule(HERE, "no-service-monitoring")
              .advice(Section.READINESS)
              .inProduction((system, report) ->
                  without("service-monitor", system, system.predictors().stream())
                      .forEach(report::about)),
          rule(HERE, "no-drift-detection")
              .warning(Section.MONITORING)
              .inProduction((system, report) ->
                  without("drift-monitor", system, learning(system)).forEach(report::about)),
          rule(HERE, "drift-without-reference")
              .warning(Section.MONITORING)
              .always((system, report) ->
                  system.all("drift-monitor").stream()
                      .filter(each -> system.in(each, "reference").isEmpty())
                      .forEach(report::about)),
          rule(HERE, "no-quality-monitoring")
              .warning(Section.MONITORING)
              .inProduction((system, report) ->
                  without("quality-monitor", system, learning(system)).forEach(report::about)),
          rule(HERE, "monitor-without-threshold")
              .advice(Section.MONITORING)
              .inProduction((system, report) ->
                  system.all(Flag.MONITOR).stream()
                      .filter(each -> !each.type().id().equals("service-monitor"))
                      .filter(each -> system.text(each, "threshold").isBlank())
                      .forEach(report::about)),
          rule(HERE, "alerts-go-nowhere")
              .warning(Section.MONITORING)
              .always((system, report) ->
                  system.all(Flag.MONITOR).stream()
                      .filter(each -> !system.gives(each, "alert"))
                      .forEach(report::about)),
          rule(HERE, "no-human-alerted")
              .advice(Section.COLLABORATION)
              .inProduction((system, report) -> {
                boolean alerted =
                    system.all(Flag.PERSON).stream().anyMatch(each -> system.gets(each, "alert"));
                if (!system.all(Flag.MONITOR).isEmpty() && !alerted) {
                  report.whole();
                }
              }),
          rule(HERE, "no-retraining-loop")
              .warning(Section.MONITORING)
              .inProduction(MonitoringRules::unimproved),
          rule(HERE, "no-feedback")
              .advice(Section.MONITORING)
              .inProduction((system, report) ->
                  learning(system)
                      .filter(each -> system.answersCome(each, "client-application"))
                      .filter(each ->
                          system
                              .chosen(system.answers(each), part -> system.gives(part, "feedback"))
                              .isEmpty())
                      .forEach(report::about)),
          rule(HERE, "hidden-feedback-loop")
              .warning(Section.MONITORING)
              .always((system, report) ->
                  system.all("client-application").stream()
                      .filter(each -> shapesItself(system, each))
                      .forEach(report::about)));

  private MonitoringRules() {}

  private static Stream<Part> learning(MlSystem system) {
    return system.predictors().stream().filter(system::learnsHere);
  }

  /// Those that are watched, but by no monitor of the type.
  private static Stream<Part> without(String type, MlSystem system, Stream<Part> predictors) {
    return predictors.filter(each -> {
      List<Part> watchers = system.watchers(each);
      return !watchers.isEmpty()
          && watchers.stream().noneMatch(watcher -> watcher.type().id().equals(type));
    });
  }

  private static void unimproved(MlSystem system, Report report) {
    List<Part> triggers =
        system.all("retraining-trigger").stream()
            .filter(each ->
                system.gets(each, "alert") || !system.text(each, "condition").equals("on-alert"))
            .toList();
    Ways.Reached started = system.ways().from(triggers, Kinds.TRIGGER);
    system.all("model-trainer").stream()
        .filter(each -> !started.at(each) && !system.served(each).isEmpty())
        .forEach(report::about);
  }

  private static boolean shapesItself(MlSystem system, Part application) {
    List<Link> events =
        system.out(application).stream().filter(link -> link.kind().isA("event-stream")).toList();
    boolean collected =
        system.out(application).stream()
            .anyMatch(link ->
                link.kind().isA("feedback") && COLLECTING.contains(link.target().type().id()));
    if (events.isEmpty() || collected) {
      return false;
    }
    Ways.Reached reached = system.ways().after(events, Kinds.WIDE_DATA);
    return system.all("model-trainer").stream()
        .filter(reached::at)
        .flatMap(trainer -> system.served(trainer).stream())
        .anyMatch(predictor -> system.answers(predictor).get(application.index()));
  }
}
