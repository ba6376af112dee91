package org.plumbline.readiness;

import java.util.List;
import org.plumbline.analysis.PersonalData;
import org.plumbline.catalog.Flag;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;

/// Checks of how a model is used, watched and improved, and of who answers for it.
final class UseChecks {
  static final List<Check> ALL =
      List.of(
          Check.of(
              Area.SERVING,
              "used",
              5,
              life -> Shown.all(life.predictors(), life::isUsed),
              Closing.by("predictions-unused").orAdd("client-application")),
          Check.of(
              Area.SERVING,
              "safe-roll-out",
              2,
              life -> whereAnswered(life, Shown.all(life.rolledOut(), life::isSafelyRolledOut)),
              Closing.by("no-progressive-rollout").orAdd("cd-pipeline")),
          Check.of(
              Area.SERVING,
              "survives-model-failure",
              3,
              life -> {
                List<String> fatal = life.breaking("no-fallback");
                return whereAnswered(life, new Shown(fatal.isEmpty(), List.of(), fatal));
              },
              Closing.by("no-fallback").orAdd("fallback-responder")),
          Check.of(
              Area.MONITORING,
              "service",
              3,
              life ->
                  Shown.all(life.predictors(), each -> life.isWatchedBy(each, "service-monitor")),
              Closing.by("serving-without-monitoring", "no-service-monitoring")
                  .orAdd("service-monitor")
                  .wired("element.telemetry > service-monitor.telemetry")),
          Check.of(
                  Area.MONITORING,
                  "drift",
                  4,
                  life -> Shown.all(life.taught(), each -> life.isWatchedBy(each, "drift-monitor")),
                  Closing.by("serving-without-monitoring", "no-drift-detection")
                      .orAdd("drift-monitor")
                      .wired("element.telemetry > drift-monitor.live"))
              .ofTrainers(),
          Check.of(
                  Area.MONITORING,
                  "quality",
                  4,
                  life ->
                      Shown.all(life.taught(), each -> life.isWatchedBy(each, "quality-monitor")),
                  Closing.by("no-quality-monitoring")
                      .orAdd("quality-monitor")
                      .wired("element.telemetry > quality-monitor.predictions"))
              .ofTrainers(),
          Check.of(
              Area.MONITORING,
              "alerts-heard",
              4,
              life ->
                  Shown.all(
                      life.system().all(Flag.MONITOR), each -> life.system().gives(each, "alert")),
              Closing.by("alerts-go-nowhere")
                  .orAdd("ml-engineer")
                  .wired("element.alerts > ml-engineer.alerts")),
          Check.of(
                  Area.FEEDBACK,
                  "retraining-loop",
                  3,
                  life -> {
                    List<String> broken = life.breaking("no-retraining-loop");
                    return Shown.all(life.serving(), each -> !broken.contains(each.id()));
                  },
                  Closing.by("no-retraining-loop")
                      .orAdd("retraining-trigger")
                      .wired("retraining-trigger.trigger > element.trigger"))
              .ofTrainers(),
          Check.of(
              Area.FEEDBACK,
              "outcomes-collected",
              2,
              life -> collected(life.system()),
              Closing.by("no-feedback")
                  .orAdd("feedback-collector")
                  .wired("client-application.feedback > feedback-collector.feedback")),
          Check.of(
              Area.RESPONSIBLE,
              "explained",
              1,
              life -> linked(life, "explainer"),
              Closing.by("no-explainability")
                  .orAdd("explainer")
                  .wired("element.predictions > explainer.predictions")),
          Check.of(
              Area.RESPONSIBLE,
              "fairness-checked",
              1,
              life -> linked(life, "fairness-evaluator"),
              Closing.by("no-fairness-check")
                  .orAdd("fairness-evaluator")
                  .wired("element.predictions > fairness-evaluator.predictions")),
          Check.of(
              Area.RESPONSIBLE,
              "owned",
              1,
              life ->
                  Shown.all(
                      life.system().all(Flag.OWNER_REQUIRED),
                      each -> !life.system().text(each, "owner").isBlank()),
              Closing.by("owner-missing").orSet("owner")),
          Check.of(
              Area.RESPONSIBLE,
              "governed",
              1,
              life -> governed(life.system()),
              Closing.by("pii-store-without-policy").orAdd("data-governance")),
          Check.of(
              Area.RESPONSIBLE,
              "decisions",
              1,
              life ->
                  new Shown(!life.system().design().decisions().isEmpty(), List.of(), List.of()),
              Closing.by("no-decisions")));

  private UseChecks() {}

  /// What is shown, if there is anything that predicts at all.
  private static Shown whereAnswered(Lifecycle life, Shown shown) {
    boolean answered = !life.predictors().isEmpty();
    return new Shown(answered && shown.lacking().isEmpty(), shown.holding(), shown.lacking());
  }

  private static Shown collected(MlSystem system) {
    List<Part> telling =
        system.parts().stream()
            .filter(each -> each.type().id().equals("labeling") || system.gives(each, "feedback"))
            .toList();
    return Shown.any(telling);
  }

  private static Shown linked(Lifecycle life, String type) {
    return Shown.all(life.predictors(), each -> life.system().isLinked(each, type));
  }

  private static Shown governed(MlSystem system) {
    PersonalData spread = system.once(PersonalData.class, () -> PersonalData.of(system.wiring()));
    List<String> personal =
        system.parts().stream()
            .filter(each ->
                spread.at(each) != PersonalData.Level.NONE
                    || PersonalData.Level.of(system.text(each, "pii")) != PersonalData.Level.NONE)
            .map(Part::id)
            .toList();
    List<String> rules = system.all("data-governance").stream().map(Part::id).toList();
    boolean yes = !rules.isEmpty() || personal.isEmpty();
    return new Shown(yes, rules, yes ? List.of() : personal);
  }
}
