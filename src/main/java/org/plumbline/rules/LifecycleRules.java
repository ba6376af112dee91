package org.plumbline.rules;

import static org.plumbline.rules.DesignRule.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.catalog.Flag;
import org.plumbline.catalog.Port;
import org.plumbline.graph.Feeding;
import org.plumbline.graph.Kinds;
import org.plumbline.graph.Link;
import org.plumbline.graph.MlSystem;
import org.plumbline.graph.Part;
import org.plumbline.graph.Ways;
import org.plumbline.words.Quoted;

/// Rules about whether everything has what it works on, and leads somewhere.
final class LifecycleRules {
  private static final Category HERE = Category.LIFECYCLE;
  private static final Set<String> DATA_STAGES = Set.of("sources", "storage", "features");
  private static final Set<String> USERS_OF_MODELS =
      Set.of("feature-pipeline", "fallback-responder");

  /// The rule about inputs that nothing is connected to.
  static final String INPUT_MISSING = "required-input-missing";

  static final List<DesignRule> ALL =
      List.of(
          rule(HERE, INPUT_MISSING).error(Section.ECOSYSTEM).always(LifecycleRules::missingInputs),
          rule(HERE, "output-without-input")
              .error(Section.ECOSYSTEM)
              .always(LifecycleRules::unfedOutputs),
          rule(HERE, "trainer-without-source")
              .error(Section.INGESTION)
              .always((system, report) ->
                  trainers(system)
                      .filter(each -> !system.in(each, "data").isEmpty())
                      .filter(
                          each -> !system.reached("source", Kinds.WIDE_DATA, "").at(each, "data"))
                      .forEach(report::about)),
          rule(HERE, "model-never-served")
              .warning(Section.SERVING)
              .always((system, report) ->
                  trainers(system).filter(each -> !isUsed(system, each)).forEach(report::about)),
          rule(HERE, "predictions-unused")
              .warning(Section.SERVING)
              .always((system, report) ->
                  system.predictors().stream()
                      .filter(each ->
                          system
                              .chosen(system.answers(each), part -> part.is(Flag.CONSUMER))
                              .isEmpty())
                      .forEach(report::about)),
          rule(HERE, "application-without-predictions")
              .warning(Section.SERVING)
              .always((system, report) ->
                  system.all("client-application").stream()
                      .filter(each ->
                          !system.gives(each, "request") && !system.gets(each, "predictions"))
                      .forEach(report::about)),
          rule(HERE, "orphan-component").warning(Section.ECOSYSTEM).always(LifecycleRules::orphans),
          rule(HERE, "dead-end-data")
              .advice(Section.INGESTION)
              .always((system, report) ->
                  system.parts().stream()
                      .filter(each -> isDeadEnd(system, each))
                      .forEach(report::about)));

  private LifecycleRules() {}

  private static Stream<Part> trainers(MlSystem system) {
    return system.all("model-trainer").stream();
  }

  private static void missingInputs(MlSystem system, Report report) {
    for (Part part : system.parts()) {
      List<String> missing = lacking(system, part).map(input -> Quoted.name(input.name())).toList();
      if (!missing.isEmpty()) {
        report.about(part, Map.of("ports", Sayings.listed(missing)));
      }
    }
  }

  /// The inputs of a part that have fewer connections than they need.
  static Stream<Port.Input> lacking(MlSystem system, Part part) {
    return part.type().inputs().stream()
        .filter(input -> input.required() && system.count(part, input) < input.min());
  }

  private static void unfedOutputs(MlSystem system, Report report) {
    for (Part part : system.parts()) {
      for (Port.Output output : part.type().outputs()) {
        if (!output.needs().isEmpty()
            && isUsed(system, part, output)
            && !isFed(system, part, output)) {
          report.about(part, Map.of("artifact", Sayings.inSentence(output.kind().name())));
        }
      }
    }
  }

  private static boolean isUsed(MlSystem system, Part part, Port.Output output) {
    for (Link link : system.out(part)) {
      if (link.output().id().equals(output.id())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFed(MlSystem system, Part part, Port.Output output) {
    for (Link link : system.in(part)) {
      if (Feeding.feeds(link.input(), output)
          && output.needs().stream().anyMatch(link.kind()::isA)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUsed(MlSystem system, Part trainer) {
    Ways.Reached reached = system.ways().from(List.of(trainer), Kinds.MODEL);
    return system.predictors().stream().anyMatch(reached::at)
        || USERS_OF_MODELS.stream()
            .anyMatch(type -> system.all(type).stream().anyMatch(reached::at));
  }

  private static void orphans(MlSystem system, Report report) {
    List<Part> alone =
        system.parts().stream()
            .filter(each -> system.in(each).isEmpty() && system.out(each).isEmpty())
            .toList();
    if (alone.isEmpty()) {
      return;
    }
    // Also by connections that end nowhere, or run the wrong way.
    Set<String> touched = new HashSet<>();
    system
        .design()
        .connections()
        .forEach(each -> {
          touched.add(each.from().component());
          touched.add(each.to().component());
        });
    alone.stream().filter(each -> !touched.contains(each.id())).forEach(report::about);
  }

  private static boolean isDeadEnd(MlSystem system, Part part) {
    if (system.in(part).isEmpty() || !DATA_STAGES.contains(part.type().stage().id())) {
      return false;
    }
    for (Link link : system.out(part)) {
      if (Link.isFlow(link.kind())) {
        return false;
      }
    }
    boolean asked = part.type().id().equals("vector-store") && system.gets(part, "request");
    return !asked
        && part.type().outputs().stream()
            .anyMatch(output -> Kinds.DATA.bases().contains(output.kind().base().id()));
  }
}
