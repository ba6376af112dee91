package org.plumbline.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.analysis.Throughput;
import org.plumbline.catalog.Value;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// Repairs that set what an analysis works out, or what other components of the design say.
final class Figures {
  private Figures() {}

  /// As many copies as the load asks for at the utilisation that the design plans for.
  static Stream<Fix> replicas(Site site) {
    MlSystem system = site.system();
    Throughput load = system.once(Throughput.class, () -> Throughput.of(system.dependencies()));
    return load.advice().stream()
        .filter(Throughput.Advice.Replicas.class::isInstance)
        .map(Throughput.Advice.Replicas.class::cast)
        .filter(each -> isElement(site, each.part()))
        .flatMap(
            each -> set(site, each.part(), Map.of("replicas", Value.of((double) each.replicas()))));
  }

  /// As many accelerators in the pool as its workloads ask for together.
  static Stream<Fix> accelerators(Site site) {
    return site.element().stream()
        .flatMap(pool ->
            set(site, pool, Map.of("count", Value.of(ScalingRules.wanted(site.system(), pool)))));
  }

  /// The level of personal data that arrives; what holds such data encrypts it.
  static Stream<Fix> personalData(Site site) {
    return site.element().stream()
        .flatMap(part -> {
          Map<String, Value> values = new LinkedHashMap<>();
          values.put("pii", Value.of(PrivacyRules.arriving(site.system(), part).id()));
          if (!site.system().is(part, "encryptedAtRest")) {
            values.put("encryptedAtRest", Value.of(true));
          }
          return set(site, part, values);
        });
  }

  /// The pipeline that deploys to the element does so step by step.
  static Stream<Fix> rollout(Site site) {
    return site.element().stream()
        .flatMap(part ->
            DeliveryRules.deployers(site.system(), part)
                .flatMap(pipeline ->
                    set(
                        site,
                        pipeline,
                        Map.of(
                            "strategy",
                            Value.of(
                                part.type().id().equals("edge-runtime")
                                    ? "staged-fleet"
                                    : "canary")))));
  }

  /// Answers are worked out as often as the application that gets them asks for.
  static Stream<Fix> freshness(Site site) {
    MlSystem system = site.system();
    return site.element().stream()
        .flatMap(application -> {
          double oldest = Math.floor(system.number(application, "maxPredictionAgeMinutes"));
          Sketch sketch = site.sketch();
          system.predictors().stream()
              .filter(each -> system.answers(each).get(application.index()))
              .forEach(each -> hurry(site, sketch, each, oldest));
          return sketch.as(Sayings.WORDS.say("fix.freshness", Report.number(oldest))).stream();
        });
  }

  private static void hurry(Site site, Sketch sketch, Part predictor, double oldest) {
    MlSystem system = site.system();
    if (predictor.type().id().equals("batch-scoring")
        && system.number(predictor, "intervalMinutes") > oldest) {
      sketch.set(predictor, "intervalMinutes", Value.of(oldest));
    }
    system.in(predictor).stream()
        .filter(link -> link.output().id().equals("online"))
        .filter(link -> system.number(link.source(), "freshnessMinutes") > oldest)
        .forEach(link -> sketch.set(link.source(), "freshnessMinutes", Value.of(oldest)));
  }

  private static boolean isElement(Site site, Part part) {
    return site.element().filter(part::same).isPresent();
  }

  private static Stream<Fix> set(Site site, Part part, Map<String, Value> values) {
    Sketch sketch = site.sketch();
    values.forEach((property, value) -> sketch.set(part, property, value));
    List<String> words =
        values.entrySet().stream()
            .flatMap(each ->
                part.type().property(each.getKey()).stream()
                    .map(property -> Phrases.setting(property, each.getValue())))
            .toList();
    String label = Sayings.listed(words);
    boolean other = !isElement(site, part);
    Optional<Fix> fix = sketch.as(other ? Sayings.WORDS.say("fix.of", part.name(), label) : label);
    return fix.stream();
  }
}
