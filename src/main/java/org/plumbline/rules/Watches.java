package org.plumbline.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.catalog.Flag;
import org.plumbline.catalog.Value;
import org.plumbline.geom.Rect;
import org.plumbline.graph.Kinds;
import org.plumbline.graph.Link;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// Repairs by which somebody or something notices how a model does.
final class Watches {
  private static final Set<String> WATCHING = Set.of("drift-monitor", "quality-monitor");
  private static final String TRIGGER = "retraining-trigger";
  private static final String COLLECTOR = "feedback-collector";

  private Watches() {}

  private static Rect place(Part part) {
    return part.component().bounds();
  }

  /// A monitor that compares predictions with the truth, which those bring who got the answers.
  static Stream<Fix> quality(Site site) {
    return site.element().stream()
        .flatMap(predictor ->
            Stream.concat(
                site.system().all(COLLECTOR).stream()
                    .flatMap(each -> compared(site, predictor, each).stream()),
                askable(site, predictor)
                    .flatMap(each -> collected(site, predictor, each).stream())));
  }

  private static Optional<Fix> compared(Site site, Part predictor, Part collector) {
    Sketch sketch = site.sketch();
    return compare(sketch, predictor, collector).adding("");
  }

  private static Sketch compare(Sketch sketch, Part predictor, Part collector) {
    Part monitor = sketch.add("quality-monitor", place(predictor));
    return sketch
        .wire(predictor, "telemetry > predictions", monitor)
        .wire(collector, "labels > truth", monitor);
  }

  private static Optional<Fix> collected(Site site, Part predictor, Part told) {
    Sketch sketch = site.sketch();
    Part collector = sketch.add(COLLECTOR, place(predictor));
    sketch.wire(told, "feedback > feedback", collector);
    return compare(sketch, predictor, collector).adding("");
  }

  /// Those to whom the answers of a predictor come and who can say how good they were; else anybody
  /// who can.
  private static Stream<Part> askable(Site site, Part predictor) {
    List<Part> able =
        site.system().parts().stream()
            .filter(each -> each.type().output("feedback").isPresent())
            .toList();
    Stream<Part> close =
        able.stream().filter(each -> site.system().answers(predictor).get(each.index()));
    return Stream.concat(close, able.stream()).distinct();
  }

  /// Applications that get the answers tell a collector how good they were.
  static Stream<Fix> feedback(Site site) {
    return site.element().stream()
        .flatMap(predictor ->
            site
                .system()
                .chosen(
                    site.system().answers(predictor),
                    part -> part.type().id().equals("client-application"))
                .stream())
        .flatMap(application -> {
          Sketch sketch = site.sketch();
          Part collector = sketch.have(COLLECTOR, place(application));
          return sketch
              .wire(application, "feedback > feedback", collector)
              .adding(Sayings.WORDS.say("fix.connect", application.name(), collector.name()))
              .stream();
        });
  }

  /// Alerts of a monitor start training again: by the monitor and the trigger that are there, or
  /// new ones.
  static Stream<Fix> retraining(Site site) {
    MlSystem system = site.system();
    return site.element().stream()
        .flatMap(trainer ->
            system.served(trainer).stream()
                .flatMap(predictor ->
                    Stream.concat(
                            system.watchers(predictor).stream()
                                .filter(each -> WATCHING.contains(each.type().id())),
                            Stream.of(predictor))
                        .flatMap(source -> retrained(site, trainer, source))));
  }

  private static Stream<Fix> retrained(Site site, Part trainer, Part source) {
    Part started = started(site, trainer);
    List<Part> idle =
        Stream.of(started, trainer)
            .distinct()
            .flatMap(each -> site.system().in(each, "trigger").stream())
            .map(Link::source)
            .filter(each -> each.type().id().equals(TRIGGER))
            .toList();
    Stream<Fix> there = idle.stream().flatMap(each -> alarmed(site, source, each).stream());
    Sketch sketch = site.sketch();
    Part monitor = monitor(sketch, source);
    Part trigger = sketch.add(TRIGGER, place(trainer));
    sketch.wire(monitor, "alerts > alerts", trigger);
    sketch.wire(trigger, "trigger > trigger", started);
    return Stream.concat(there, sketch.adding("").stream());
  }

  private static Optional<Fix> alarmed(Site site, Part source, Part trigger) {
    Sketch sketch = site.sketch();
    Part monitor = monitor(sketch, source);
    return sketch
        .wire(monitor, "alerts > alerts", trigger)
        .adding(Sayings.WORDS.say("fix.connect", monitor.name(), trigger.name()));
  }

  /// The monitor itself, or a new one for a predictor.
  private static Part monitor(Sketch sketch, Part source) {
    if (!source.is(Flag.PREDICTOR)) {
      return source;
    }
    Part monitor = sketch.add("drift-monitor", place(source));
    sketch.wire(source, "telemetry > live", monitor);
    return monitor;
  }

  /// The orchestrator that starts a trainer, or the trainer.
  private static Part started(Site site, Part trainer) {
    return site.system().in(trainer, "trigger").stream()
        .map(link -> link.source())
        .filter(each -> each.type().id().equals("pipeline-orchestrator"))
        .findFirst()
        .orElse(trainer);
  }

  /// An engineer whom every monitor can call.
  static Stream<Fix> alerted(Site site) {
    List<Part> monitors = site.system().all(Flag.MONITOR);
    Sketch sketch = site.sketch();
    return monitors.stream()
        .limit(1)
        .flatMap(first -> {
          Part engineer = sketch.have("ml-engineer", place(first));
          monitors.forEach(each -> sketch.wire(each, "alerts > alerts", engineer));
          return sketch
              .adding(Sayings.WORDS.say("fix.connect", first.name(), engineer.name()))
              .stream();
        });
  }

  /// A dashboard of what monitors measure, or of predictions, for somebody who decides.
  static Stream<Fix> shown(Site site) {
    return Stream.concat(
            site.system().all("dashboard").stream(),
            Stream.concat(
                site.system().all(Flag.MONITOR).stream(), site.system().predictors().stream()))
        .flatMap(source -> {
          Sketch sketch = site.sketch();
          Part dashboard = source;
          if (!source.type().id().equals("dashboard")) {
            dashboard = sketch.add("dashboard", place(source));
            String output = source.is(Flag.MONITOR) ? "metrics" : "predictions";
            sketch.wire(source, output + " > metrics", dashboard);
          }
          Part reader = sketch.have("stakeholder", place(source));
          sketch.wire(dashboard, "view > reports", reader);
          return sketch
              .adding(Sayings.WORDS.say("fix.connect", dashboard.name(), reader.name()))
              .stream();
        });
  }

  /// A fairness check of the models that a predictor runs, on examples that they have not seen.
  static Stream<Fix> fairness(Site site) {
    return site.element().stream()
        .flatMap(predictor -> site.system().origins(predictor).stream())
        .flatMap(origin -> {
          Sketch sketch = site.sketch();
          Part check = sketch.add("fairness-evaluator", place(origin));
          sketch.wire(origin, "model > model", check);
          new Passing(site)
              .upstream(origin, Kinds.DATA).stream()
                  .map(link -> link.source())
                  .filter(each -> each.type().id().equals("data-splitter"))
                  .findFirst()
                  .ifPresent(each -> sketch.wire(each, "holdout > data", check));
          return sketch.adding("").stream();
        });
  }

  /// A log that nobody can change and that is kept for good, of all that the element answers: the
  /// one that it writes to, or a new one.
  static Stream<Fix> audit(Site site) {
    Map<String, Value> kept = Map.of("immutable", Value.of(true), "retentionDays", Value.of(-1));
    return site.element().stream()
        .flatMap(predictor ->
            Stream.concat(
                site.system().all("inference-log").stream()
                    .filter(site.system().observed(predictor)::at)
                    .flatMap(log -> kept(site, log).stream()),
                Stream.of(site.sketch())
                    .flatMap(sketch -> {
                      Part log = sketch.add("inference-log", place(predictor), kept);
                      return sketch
                          .wire(predictor, "telemetry > telemetry", log)
                          .adding("")
                          .stream();
                    })));
  }

  private static Optional<Fix> kept(Site site, Part log) {
    Sketch sketch = site.sketch();
    sketch.set(log, "immutable", Value.of(true));
    if (site.system().number(log, "retentionDays") == 0) {
      sketch.set(log, "retentionDays", Value.of(-1));
    }
    return sketch.as(Sayings.WORDS.say("fix.audit", log.name()));
  }
}
