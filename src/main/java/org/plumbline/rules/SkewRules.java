package org.plumbline.rules;

import static org.plumbline.rules.DesignRule.rule;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;
import org.plumbline.graph.Pipelines;

/// Rules about features that differ between learning and answering.
final class SkewRules {
  private static final Category HERE = Category.SKEW;
  private static final Set<String> LIVE = Set.of("online-serving", "stream-scoring");

  static final List<DesignRule> ALL =
      List.of(
          rule(HERE, "training-serving-skew").error(Section.FEATURES).always(SkewRules::skewed),
          rule(HERE, "serving-without-features")
              .error(Section.SERVING)
              .always((system, report) ->
                  storing(system)
                      .filter(each -> Pipelines.before(system, each).isEmpty())
                      .filter(each ->
                          system.trainers(each).stream()
                              .anyMatch(trainer -> !Pipelines.learning(system, trainer).isEmpty()))
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

  private static BitSet upstream(MlSystem system, String type, BitSet before) {
    BitSet found = new BitSet();
    system.all(type).forEach(each -> found.set(each.index(), before.get(each.index())));
    return found;
  }

  private static void skewed(MlSystem system, Report report) {
    for (Part predictor : system.predictors()) {
      BitSet learnt = new BitSet();
      system.trainers(predictor).forEach(trainer -> learnt.or(Pipelines.learning(system, trainer)));
      BitSet used = (BitSet) Pipelines.answering(system, predictor).clone();
      used.andNot(learnt);
      if (!learnt.isEmpty() && !used.isEmpty()) {
        List<String> names = system.chosen(used, _ -> true).stream().map(Sayings::named).toList();
        report.about(predictor, Map.of("pipelines", Sayings.some(names)));
      }
    }
  }

  /// Whether the two share a feature pipeline, but no feature store has a way to both.
  private static boolean bypasses(MlSystem system, Part predictor, Part trainer) {
    BitSet both = (BitSet) Pipelines.entering(system, predictor, List.of()).clone();
    both.and(Pipelines.entering(system, trainer, List.of()));
    return !upstream(system, "feature-pipeline", both).isEmpty()
        && upstream(system, "feature-store", both).isEmpty();
  }
}
