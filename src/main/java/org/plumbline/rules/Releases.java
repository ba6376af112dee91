package org.plumbline.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.geom.Rect;
import org.plumbline.graph.Kinds;
import org.plumbline.graph.Link;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// Repairs on the way of a model from where it is made to where it answers.
final class Releases {
  private static final String EVALUATOR = "model-evaluator";
  private static final String REGISTRY = "model-registry";
  private static final String PIPELINE = "cd-pipeline";
  private static final Set<String> RELEASING = Set.of(REGISTRY, PIPELINE);

  private Releases() {}

  /// Every model that gets to the predictor unjudged goes through an evaluator first.
  static Stream<Fix> evaluated(Site site) {
    return site.element().stream()
        .flatMap(predictor -> {
          MlSystem system = site.system();
          BitSet before = system.ways().into(List.of(predictor), Kinds.MODEL, List.of());
          Sketch sketch = site.sketch();
          for (Part origin : system.origins(predictor)) {
            List<Link> unjudged =
                system.out(origin).stream()
                    .filter(Kinds.MODEL::hold)
                    .filter(link -> !link.target().type().id().equals(EVALUATOR))
                    .filter(
                        link -> link.target().same(predictor) || before.get(link.target().index()))
                    .toList();
            if (!unjudged.isEmpty()) {
              Part evaluator = evaluator(site, sketch, origin);
              unjudged.forEach(link -> sketch.from(link, evaluator, "validated"));
            }
          }
          return sketch.adding(Sayings.WORDS.say("fix.evaluate", predictor.name())).stream();
        });
  }

  /// The evaluator of a model, or a new one with the hold-out set of what the model learnt from.
  private static Part evaluator(Site site, Sketch sketch, Part origin) {
    Optional<Part> there = next(site, origin, EVALUATOR);
    if (there.isPresent()) {
      return there.get();
    }
    Part evaluator = sketch.add(EVALUATOR, beside(origin));
    sketch.wire(origin, "model > model", evaluator);
    Splits.splitter(site, sketch, origin)
        .or(() -> site.system().all("data-splitter").stream().findFirst())
        .ifPresentOrElse(each -> sketch.wire(each, "holdout > data", evaluator), sketch::spoil);
    return evaluator;
  }

  private static Optional<Part> next(Site site, Part part, String type) {
    return part.index() < 0
        ? Optional.empty()
        : site.system().out(part).stream()
            .filter(Kinds.MODEL::hold)
            .map(Link::target)
            .filter(each -> each.type().id().equals(type))
            .findFirst();
  }

  static Rect beside(Part part) {
    return part.component().bounds();
  }

  /// A release approval with the results of the evaluator as evidence, in front of a registry or
  /// pipeline on the way of the model.
  static Stream<Fix> approved(Site site) {
    return site.element().stream()
        .flatMap(predictor -> {
          MlSystem system = site.system();
          List<Part> before =
              system.chosen(
                  system.ways().into(List.of(predictor), Kinds.MODEL, List.of()), _ -> true);
          List<Part> judges = before.stream().filter(each -> isA(each, EVALUATOR)).toList();
          return before.stream()
              .filter(each -> RELEASING.contains(each.type().id()))
              .flatMap(release ->
                  judges.stream()
                      .limit(2)
                      .flatMap(judge -> approval(site, judge, release).stream()));
        });
  }

  private static Optional<Fix> approval(Site site, Part judge, Part release) {
    Sketch sketch = site.sketch();
    Part gate = sketch.have("approval-gate", beside(release));
    sketch.wire(judge, "metrics > evidence", gate);
    sketch.wire(gate, "approval > approval", release);
    return sketch.adding(Sayings.WORDS.say("fix.connect", gate.name(), release.name()));
  }

  private static boolean isA(Part part, String type) {
    return part.type().id().equals(type);
  }

  /// The rest of the way of a model that nobody serves, with what watches it at its end.
  static Stream<Fix> served(Site site) {
    return site.element().stream()
        .flatMap(trainer -> {
          Sketch sketch = site.sketch();
          Part evaluator = evaluator(site, sketch, trainer);
          Part registry = follow(site, sketch, new Step(evaluator, "validated", REGISTRY, "model"));
          Part pipeline = follow(site, sketch, new Step(registry, "released", PIPELINE, "model"));
          Part serving = sketch.add("online-serving", beside(pipeline));
          sketch.wire(pipeline, "deployment > model", serving);
          Feeds.learnt(site, trainer).ifPresent(from -> sketch.carry(from, "features", serving));
          Part monitor = sketch.add("drift-monitor", beside(pipeline));
          sketch.wire(serving, "telemetry > live", monitor);
          return sketch.adding("").stream();
        });
  }

  private record Step(Part from, String output, String type, String input) {}

  private static Part follow(Site site, Sketch sketch, Step step) {
    return next(site, step.from(), step.type())
        .orElseGet(() -> {
          Part added = sketch.add(step.type(), beside(step.from()));
          sketch.wire(step.from(), step.output() + " > " + step.input(), added);
          return added;
        });
  }

  /// What a workbench tried out becomes code in a repository and a trainer that gets the same data
  /// and gives the model.
  static Stream<Fix> trained(Site site) {
    return site.element().stream()
        .flatMap(workbench -> {
          Sketch sketch = site.sketch();
          Part trainer = sketch.add("model-trainer", beside(workbench));
          Part code = sketch.have("source-repository", beside(workbench));
          sketch.wire(workbench, "code > code", code);
          sketch.wire(code, "code > code", trainer);
          List<Link> data = new ArrayList<>(site.system().in(workbench, "data"));
          data.removeIf(link -> link.kind().isA("raw-data"));
          data.forEach(link -> sketch.wire(link.source(), link.output().id() + " > data", trainer));
          site.system().out(workbench).stream()
              .filter(Kinds.MODEL::hold)
              .forEach(link -> sketch.from(link, trainer, "model"));
          return sketch.adding("").stream();
        });
  }
}
