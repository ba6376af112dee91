package org.plumbline.readiness;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.graph.Kinds;
import org.plumbline.graph.Link;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;
import org.plumbline.graph.Pipelines;

/// Checks of the way of data to where something is learnt, and of the features made on it.
final class DataChecks {
  static final List<Check> ALL =
      List.of(
          Check.of(
                  Area.DATA,
                  "source-feeds-learning",
                  3,
                  life -> learning(life, life.system().sources()),
                  Closing.by("trainer-without-source")
                      .orAdd("operational-database", "batch-ingestion")
                      .wired("operational-database.records > batch-ingestion.source"))
              .ofTrainers(),
          Check.of(
                  Area.DATA,
                  "ingestion",
                  2,
                  life ->
                      learning(
                          life,
                          Stream.of("batch-ingestion", "stream-ingestion")
                              .flatMap(type -> life.system().all(type).stream())
                              .toList()),
                  Closing.by("source-skips-ingestion").orAdd("batch-ingestion"))
              .ofTrainers(),
          Check.of(
                  Area.DATA,
                  "cleaned",
                  4,
                  life ->
                      Shown.all(
                          life.trainers(), each -> life.everyExamplePasses(each, "data-cleaning")),
                  Closing.by("training-without-cleaning")
                      .orAdd("data-cleaning")
                      .wired("data-cleaning.clean > element.data"))
              .ofTrainers(),
          Check.of(
                  Area.DATA,
                  "validated",
                  3,
                  life ->
                      Shown.all(
                          life.trainers(),
                          each -> life.everyExamplePasses(each, "data-validation")),
                  Closing.by("training-without-validation")
                      .orAdd("data-validation")
                      .wired("data-validation.valid > element.data"))
              .ofTrainers(),
          Check.of(
                  Area.DATA,
                  "versioned",
                  3,
                  life -> Shown.all(life.trainers(), life::isVersioned),
                  Closing.by("unversioned-training-data")
                      .orAdd("data-version-store")
                      .wired("data-version-store.snapshot > element.data"))
              .ofTrainers(),
          Check.of(
                  Area.FEATURES,
                  "feature-definition",
                  5,
                  life -> Shown.all(life.trainers(), each -> hasDefinedFeatures(life, each)),
                  Closing.NONE
                      .orAdd("feature-pipeline")
                      .wired("feature-pipeline.features > element.data"))
              .ofTrainers(),
          Check.of(
                  Area.FEATURES,
                  "same-in-serving",
                  5,
                  life -> Shown.all(life.taught(), each -> getsTheSame(life.system(), each)),
                  Closing.by(
                          "training-serving-skew",
                          "serving-without-features",
                          "features-bypass-store")
                      .orAdd("feature-store")
                      .wired("feature-store.online > element.features")
                      .orSet("featureHandling"))
              .ofTrainers());

  private DataChecks() {}

  /// Those from which data gets to a trainer.
  private static Shown learning(Lifecycle life, List<Part> starts) {
    BitSet before =
        life.system()
            .once(
                "learning",
                () -> life.system().ways().into(life.trainers(), Kinds.WIDE_DATA, List.of()));
    return Shown.any(starts.stream().filter(each -> before.get(each.index())).toList());
  }

  private static boolean hasDefinedFeatures(Lifecycle life, Part trainer) {
    MlSystem system = life.system();
    if (system.reached("feature-pipeline", Kinds.DATA, "").at(trainer, "data")) {
      return true;
    }
    List<Part> served = system.served(trainer);
    return !served.isEmpty() && served.stream().allMatch(each -> handles(system, each, "in-model"));
  }

  private static boolean handles(MlSystem system, Part predictor, String how) {
    return system.text(predictor, "featureHandling").equals(how);
  }

  /// Whether a predictor gets the features on which its trainers have learnt.
  private static boolean getsTheSame(MlSystem system, Part predictor) {
    return switch (system.text(predictor, "featureHandling")) {
      case "in-model" -> true;
      case "store" -> looksUpTheSame(system, predictor);
      case "in-request" ->
          system.trainers(predictor).stream()
              .map(trainer -> Pipelines.learning(system, trainer))
              .filter(learnt -> !learnt.isEmpty())
              .allMatch(learnt -> isBrought(system, predictor, learnt));
      default -> false;
    };
  }

  private static boolean looksUpTheSame(MlSystem system, Part predictor) {
    BitSet used = Pipelines.answering(system, predictor);
    return !used.isEmpty()
        && system.trainers(predictor).stream()
            .map(trainer -> Pipelines.learning(system, trainer))
            .filter(learnt -> !learnt.isEmpty())
            .allMatch(learnt -> holds(learnt, used));
  }

  private static boolean holds(BitSet all, BitSet some) {
    BitSet beyond = (BitSet) some.clone();
    beyond.andNot(all);
    return beyond.isEmpty();
  }

  /// Whether somebody who asks the predictor gets features from one of the pipelines.
  private static boolean isBrought(MlSystem system, Part predictor, BitSet pipelines) {
    return system.in(predictor).stream()
        .filter(link -> link.kind().isA("request"))
        .map(Link::source)
        .anyMatch(caller -> Pipelines.before(system, caller).intersects(pipelines));
  }
}
