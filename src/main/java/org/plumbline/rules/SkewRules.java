package org.plumbline.rules;

import static org.plumbline.rules.DesignRule.rule;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.graph.Kinds;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// Rules about features that differ between learning and answering.
final class SkewRules {
  private static final Category HERE = Category.SKEW;
  private static final List<String> ANSWERING = List.of("features", "data", "events", "inputs");
  private static final Set<String> LIVE = Set.of("online-serving", "stream-scoring");

  static final List<DesignRule> ALL =
      List.of(
          rule(HERE, "training-serving-skew").error(Section.FEATURES).always(SkewRules::skewed),
          rule(HERE, "serving-without-features")
              .error(Section.SERVING)
              .always((system, report) ->
                  storing(system)
                      .filter(each -> pipelines(system, each, List.of()).isEmpty())
                      .filter(each ->
                          system.trainers(each).stream()
                              .anyMatch(trainer ->
                                  !pipelines(system, trainer, List.of("data")).isEmpty()))
                      .forEach(report::about)),
          rule(HERE, "features-bypass-store")
              .warning(Section.FEATURES)
              .inProduction((system, report) ->
                  storing(system)
                      .filter(each -> LIVE.contains(each.type().id()))
                      .filter(each ->
                          system.trainers(each).stream()
                              .anyMatch(trainer -> bypasses(system, each, trainer)))
                      .forEach(report::about)));

  private SkewRules() {}

  private static java.util.stream.Stream<Part> storing(MlSystem system) {
    return system.predictors().stream()
        .filter(each -> system.text(each, "featureHandling").equals("store"));
  }

  private static BitSet before(MlSystem system, Part part, List<String> inputs) {
    return system.once(
        List.of("entered", part.index(), inputs),
        () -> system.ways().into(List.of(part), Kinds.DATA, inputs));
  }

  private static BitSet upstream(MlSystem system, String type, BitSet before) {
    BitSet found = new BitSet();
    system.all(type).forEach(each -> found.set(each.index(), before.get(each.index())));
    return found;
  }

  private static BitSet pipelines(MlSystem system, Part part, List<String> inputs) {
    return upstream(system, "feature-pipeline", before(system, part, inputs));
  }

  private static void skewed(MlSystem system, Report report) {
    for (Part predictor : system.predictors()) {
      BitSet learnt = new BitSet();
      system
          .trainers(predictor)
          .forEach(trainer -> learnt.or(pipelines(system, trainer, List.of("data"))));
      BitSet used = (BitSet) pipelines(system, predictor, ANSWERING).clone();
      used.andNot(learnt);
      if (!learnt.isEmpty() && !used.isEmpty()) {
        List<String> names = system.chosen(used, _ -> true).stream().map(Sayings::named).toList();
        report.about(predictor, Map.of("pipelines", Sayings.some(names)));
      }
    }
  }

  /// Whether the two share a feature pipeline, but no feature store has a way to both.
  private static boolean bypasses(MlSystem system, Part predictor, Part trainer) {
    BitSet both = (BitSet) before(system, predictor, List.of()).clone();
    both.and(before(system, trainer, List.of()));
    return !upstream(system, "feature-pipeline", both).isEmpty()
        && upstream(system, "feature-store", both).isEmpty();
  }
}
