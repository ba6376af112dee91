package org.plumbline.rules;

import static org.plumbline.rules.DesignRule.rule;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.graph.Kinds;
import org.plumbline.graph.Link;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;
import org.plumbline.graph.Ways;

/// Rules about examples that a model must not see before it is judged.
final class LeakageRules {
  private static final Category HERE = Category.LEAKAGE;
  private static final Set<String> FOLDING = Set.of("k-fold", "nested-cv", "time-series-cv");
  private static final Set<String> MIXING = Set.of("random", "stratified");
  private static final Map<String, List<String>> LEARNING =
      Map.of(
          "model-trainer", List.of("data", "labels"),
          "hyperparameter-tuner", List.of("data"),
          "bias-mitigation", List.of("data"));

  static final List<DesignRule> ALL =
      List.of(
          rule(HERE, "evaluation-shares-training-data")
              .error(Section.EVALUATION)
              .always((system, report) ->
                  system.all("model-evaluator").stream()
                      .filter(each -> sharesData(system, each))
                      .forEach(report::about)),
          rule(HERE, "holdout-reaches-training")
              .error(Section.EVALUATION)
              .always(LeakageRules::leaking),
          rule(HERE, "no-holdout")
              .warning(Section.EVALUATION)
              .always((system, report) ->
                  system.all("model-evaluator").stream()
                      .filter(each -> lacksHoldout(system, each))
                      .forEach(report::about)),
          rule(HERE, "random-split-on-time-data")
              .warning(Section.EVALUATION)
              .always(LeakageRules::mixingTimes));

  private LeakageRules() {}

  /// An output at which data starts.

  private static Set<List<Object>> taps(MlSystem system, Part part) {
    Set<List<Object>> taps = new HashSet<>();
    for (Link link : system.in(part, "data")) {
      taps.add(List.of(link.source().index(), link.output().id()));
    }
    return taps;
  }

  static List<Part> judged(MlSystem system, Part evaluator) {
    return system.chosen(
        system.ways().into(List.of(evaluator), Kinds.MODEL, List.of()),
        part -> part.type().id().equals("model-trainer"));
  }

  private static boolean sharesData(MlSystem system, Part evaluator) {
    if (FOLDING.contains(system.text(evaluator, "strategy"))) {
      return false;
    }
    Set<List<Object>> own = taps(system, evaluator);
    return judged(system, evaluator).stream()
        .anyMatch(trainer -> taps(system, trainer).stream().anyMatch(own::contains));
  }

  private static void leaking(MlSystem system, Report report) {
    List<Link> first =
        system.all("data-splitter").stream()
            .flatMap(each -> system.out(each).stream())
            .filter(link -> link.kind().isA("holdout-set"))
            .toList();
    if (first.isEmpty()) {
      return;
    }
    Ways.Reached reached = system.ways().after(first, Kinds.DATA);
    for (Part part : system.parts()) {
      List<String> inputs = LEARNING.getOrDefault(part.type().id(), List.of());
      if (inputs.stream().anyMatch(input -> reached.at(part, input))) {
        report.about(part);
      }
    }
  }

  private static boolean lacksHoldout(MlSystem system, Part evaluator) {
    boolean given =
        system.in(evaluator, "data").stream().anyMatch(link -> link.kind().isA("holdout-set"));
    if (given
        || !system.text(evaluator, "strategy").equals("hold-out")
        || sharesData(system, evaluator)) {
      return false;
    }
    BitSet sources = new BitSet();
    system.sources().forEach(each -> sources.set(each.index()));
    sources.and(system.ways().into(List.of(evaluator), Kinds.WIDE_DATA, List.of("data")));
    return judged(system, evaluator).stream()
        .anyMatch(trainer ->
            system
                .ways()
                .into(List.of(trainer), Kinds.WIDE_DATA, List.of("data"))
                .intersects(sources));
  }

  private static void mixingTimes(MlSystem system, Report report) {
    List<Link> events =
        system.links().stream().filter(link -> link.kind().isA("event-stream")).toList();
    Ways.Reached streamed = system.ways().after(events, Kinds.WIDE_DATA);
    List<Part> forecasting =
        system.all("model-trainer").stream()
            .filter(each -> system.text(each, "task").equals("forecasting"))
            .toList();
    BitSet before = system.ways().into(forecasting, Kinds.DATA, List.of());
    system.all("data-splitter").stream()
        .filter(each -> MIXING.contains(system.text(each, "method")))
        .filter(each -> streamed.at(each) || before.get(each.index()))
        .forEach(report::about);
  }
}
