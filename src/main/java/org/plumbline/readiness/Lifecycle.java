package org.plumbline.readiness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.catalog.Flag;
import org.plumbline.graph.Kinds;
import org.plumbline.graph.Link;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;
import org.plumbline.graph.Ways;
import org.plumbline.rules.DesignRules;

/// What the lifecycle of a model looks like in one design: facts that checks and criteria have in
/// common, each found out once by one search for all components.
record Lifecycle(MlSystem system) {
  private static final String TRAINER = "model-trainer";
  private static final String WORKBENCH = "experiment-workbench";
  private static final String PRETRAINED = "pretrained-model";
  private static final Set<String> PROGRESSIVE =
      Set.of("blue-green", "canary", "shadow", "staged-fleet");
  private static final Set<String> ROLLED_OUT = Set.of("online-serving", "edge-runtime");
  private static final String PIPELINE = "cd-pipeline";

  List<Part> trainers() {
    return system.all(TRAINER);
  }

  List<Part> predictors() {
    return system.predictors();
  }

  /// Whether the design buys its models: it trains none, and none comes out of a workbench.
  boolean trainsNothingOnPurpose() {
    boolean bought = !system.all(PRETRAINED).isEmpty() || !system.all("hosted-model-api").isEmpty();
    return bought
        && trainers().isEmpty()
        && system.all(WORKBENCH).stream().noneMatch(each -> system.gives(each, "model"));
  }

  /// The trainers whose models some predictor runs.
  List<Part> serving() {
    return system.once(
        "serving trainers",
        () -> {
          BitSet before = system.ways().into(predictors(), Kinds.MODEL, List.of());
          return trainers().stream().filter(each -> before.get(each.index())).toList();
        });
  }

  /// The predictors that run the model of some trainer.
  List<Part> taught() {
    Ways.Reached reached = system.reached(TRAINER, Kinds.MODEL, "");
    return predictors().stream().filter(reached::at).toList();
  }

  /// Where models come from.
  private List<Part> origins() {
    return Stream.of(TRAINER, PRETRAINED, WORKBENCH)
        .flatMap(type -> system.all(type).stream())
        .toList();
  }

  private Ways.Reached modelled(String avoided) {
    return system.once(
        List.of("modelled", avoided), () -> system.ways().from(origins(), Kinds.MODEL, avoided));
  }

  /// Whether a model gets to the part, and only past a component of the type.
  boolean everyModelPasses(Part part, String type) {
    return modelled("").at(part) && !modelled(type).at(part);
  }

  /// The evaluators that a model gets to.
  List<Part> evaluators() {
    return system.all("model-evaluator").stream().filter(modelled("")::at).toList();
  }

  /// Whether examples get from a source into what the trainer learns from, and only past a
  /// component of the type.
  boolean everyExamplePasses(Part trainer, String type) {
    return system.reached("source", Kinds.EXAMPLES, "").at(trainer, "data")
        && !system.reached("source", Kinds.EXAMPLES, type).at(trainer, "data");
  }

  /// Whether what the trainer learns from can be had again as it was.
  boolean isVersioned(Part trainer) {
    return system.reached("data-version-store", Kinds.DATA, "").at(trainer)
        || system
            .once(
                "histories",
                () ->
                    system
                        .ways()
                        .from(
                            system.all("feature-store").stream()
                                .filter(each -> system.is(each, "timeTravel"))
                                .toList(),
                            Kinds.DATA))
            .at(trainer);
  }

  /// Whether a component of the type starts the part, if only by way of others.
  boolean isStartedBy(Part part, String type) {
    return system.reached(type, Kinds.TRIGGER, "").at(part);
  }

  boolean isTracked(Part trainer) {
    return reaches(trainer, Kinds.METRICS, "experiment-tracker");
  }

  boolean isEvaluated(Part trainer) {
    return reaches(trainer, Kinds.MODEL, "model-evaluator");
  }

  boolean hasVersionedCode(Part trainer) {
    return system.reached("source-repository", Kinds.CODE, "").at(trainer);
  }

  private boolean reaches(Part part, Kinds kinds, String type) {
    return system
        .once(
            List.of("before", type, kinds.bases()),
            () -> system.ways().into(system.all(type), kinds, List.of()))
        .get(part.index());
  }

  /// Whether a pipeline installs what the predictor runs.
  boolean isDeployed(Part predictor) {
    return deployers(predictor).findAny().isPresent();
  }

  private Stream<Part> deployers(Part part) {
    return system.in(part).stream()
        .filter(link -> link.kind().isA("deployment"))
        .map(Link::source)
        .filter(each -> each.type().id().equals(PIPELINE));
  }

  /// Whether somebody releases what the predictor runs.
  boolean isApproved(Part predictor) {
    return system
        .once(
            "approved",
            () ->
                system
                    .ways()
                    .from(
                        Stream.of("model-registry", PIPELINE)
                            .flatMap(type -> system.all(type).stream())
                            .filter(each -> system.gets(each, "approval"))
                            .toList(),
                        Kinds.MODEL))
        .at(predictor);
  }

  /// The predictors that answer while a new model is installed.
  List<Part> rolledOut() {
    return predictors().stream().filter(each -> ROLLED_OUT.contains(each.type().id())).toList();
  }

  /// Whether not everybody gets a new model at once.
  boolean isSafelyRolledOut(Part part) {
    return system.reached("traffic-splitter", Kinds.REQUEST, "").at(part)
        || deployers(part).anyMatch(each -> PROGRESSIVE.contains(system.text(each, "strategy")));
  }

  /// Whether a pipeline takes a bad release back by itself.
  boolean isRolledBack(Part part) {
    return deployers(part).anyMatch(each -> system.is(each, "automaticRollback"));
  }

  boolean isWatchedBy(Part predictor, String type) {
    return system.watchers(predictor).stream().anyMatch(each -> each.type().id().equals(type));
  }

  boolean isUsed(Part predictor) {
    BitSet answers = system.answers(predictor);
    return system.all(Flag.CONSUMER).stream().anyMatch(each -> answers.get(each.index()));
  }

  /// What a rule finds, at whatever stage the design is.
  List<String> breaking(String rule) {
    return system.once(List.of("breaking", rule), () -> DesignRules.breaking(rule, system));
  }

  /// Whether code goes out of the repository, and only past tests.
  boolean isTested(Part repository) {
    return system.gives(repository, "code-config")
        && !breaking("code-untested").contains(repository.id());
  }

  /// Whether a monitor that sees the model itself starts the training.
  boolean isStartedByMonitors(Part trainer) {
    return system
        .once(
            "monitored triggers",
            () ->
                system
                    .ways()
                    .from(
                        system.all("retraining-trigger").stream().filter(this::isAlerted).toList(),
                        Kinds.TRIGGER))
        .at(trainer);
  }

  private boolean isAlerted(Part trigger) {
    return system.in(trigger).stream()
        .filter(link -> link.kind().isA("alert"))
        .map(link -> link.source().type().id())
        .anyMatch(type -> type.equals("drift-monitor") || type.equals("quality-monitor"));
  }

  /// Whether an orchestrator that starts by itself starts the training.
  boolean isScheduled(Part trainer) {
    List<Part> scheduled = new ArrayList<>(system.all("pipeline-orchestrator"));
    scheduled.removeIf(each -> !system.is(each, "scheduled"));
    return system.once("scheduled", () -> system.ways().from(scheduled, Kinds.TRIGGER)).at(trainer);
  }
}
